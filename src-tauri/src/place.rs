//! Where the window stands: never where nobody can reach it. Remembering its place is the window-state plugin's work; this looks once, when the
//! page has loaded, whether the place still exists on today's screens.

use tauri::{Monitor, PhysicalPosition, PhysicalSize, Runtime, WebviewWindow};

/// How much of the window's upper edge must be on a screen for a hand to grasp it, in pixels.
const GRASP: i64 = 120;

/// How far above the screen a window may begin: some systems count its shadow, which nobody grasps, as part of it.
const SHADOW: i64 = 40;

/// A rectangle in physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// Left edge.
    pub x: i64,
    /// Upper edge.
    pub y: i64,
    /// Width.
    pub width: i64,
    /// Height.
    pub height: i64,
}

/// A screen, and the part of it that no panel covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    /// All of it.
    pub whole: Area,
    /// What panels leave.
    pub free: Area,
}

impl Area {
    const fn right(self) -> i64 {
        self.x + self.width
    }

    const fn bottom(self) -> i64 {
        self.y + self.height
    }

    /// Whether the window `self` can be grasped on `screen`: its upper edge is there, enough of it side to side.
    fn reachable_on(self, screen: Self) -> bool {
        let seen = self.right().min(screen.right()) - self.x.max(screen.x);
        self.y >= screen.y - SHADOW && self.y + GRASP <= screen.bottom() && seen >= GRASP.min(self.width)
    }
}

/// Where the window must go: `None` where it can stay, otherwise the middle of a screen, no larger than it.
pub fn better(window: Area, screens: &[Screen]) -> Option<Area> {
    let standing_on = screens.iter().find(|screen| window.reachable_on(screen.whole));
    let home = standing_on.or_else(|| screens.first())?.free;
    let (width, height) = (window.width.min(home.width), window.height.min(home.height));
    if standing_on.is_some() && (width, height) == (window.width, window.height) {
        return None;
    }
    Some(Area { x: home.x + (home.width - width) / 2, y: home.y + (home.height - height) / 2, width, height })
}

/// Moves `window` where it can be reached. A system that does not say where its windows stand (Wayland) is left alone.
pub fn keep_on_screen<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    if window.is_maximized()? || window.is_fullscreen()? || window.is_minimized()? {
        return Ok(());
    }
    let screens: Vec<Screen> = window.available_monitors()?.iter().map(screen_of).collect();
    let position = window.outer_position()?;
    let size = window.inner_size()?;
    let stands = area(position, size);
    if let Some(Area { x, y, width, height }) = better(stands, &screens) {
        if (width, height) != (stands.width, stands.height) {
            window.set_size(PhysicalSize::new(clamp(width), clamp(height)))?;
        }
        window.set_position(PhysicalPosition::new(clamp(x), clamp(y)))?;
    }
    Ok(())
}

fn screen_of(monitor: &Monitor) -> Screen {
    let free = monitor.work_area();
    Screen { whole: area(*monitor.position(), *monitor.size()), free: area(free.position, free.size) }
}

fn area(position: PhysicalPosition<i32>, size: PhysicalSize<u32>) -> Area {
    Area { x: position.x.into(), y: position.y.into(), width: size.width.into(), height: size.height.into() }
}

fn clamp(pixels: i64) -> i32 {
    i32::try_from(pixels).unwrap_or(if pixels < 0 { i32::MIN } else { i32::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn screen(x: i64, width: i64, height: i64) -> Screen {
        // A panel of 40 pixels at the top.
        let whole = Area { x, y: 0, width, height };
        Screen { whole, free: Area { y: 40, height: height - 40, ..whole } }
    }

    const fn window(x: i64, y: i64) -> Area {
        Area { x, y, width: 1120, height: 860 }
    }

    #[test]
    fn a_window_that_can_be_reached_stays() {
        let screens = [screen(0, 1920, 1080), screen(-1280, 1280, 1024)];
        for (x, y) in [(0, 0), (400, 100), (1800, 900), (-1000, 50), (-1500, 0), (10, -30)] {
            assert_eq!(better(window(x, y), &screens), None, "{x},{y}");
        }
    }

    #[test]
    fn a_window_beyond_every_screen_comes_to_the_middle_of_the_first() {
        for (x, y) in [(5000, 100), (0, 5000), (0, -400), (-2400, 0), (1900, 0), (300, 1079)] {
            assert_eq!(better(window(x, y), &[screen(0, 1920, 1080)]), Some(window(400, 130)), "{x},{y}");
        }
    }

    #[test]
    fn a_window_larger_than_the_screen_shrinks_to_it() {
        let small = screen(0, 1280, 720);
        assert_eq!(better(window(0, 0), &[small]), Some(Area { x: 80, y: 40, width: 1120, height: 680 }));
        assert_eq!(better(Area { width: 3000, height: 2000, ..window(0, 0) }, &[small]), Some(small.free));
    }

    #[test]
    fn without_a_known_screen_nothing_is_done() {
        assert_eq!(better(window(9000, 9000), &[]), None);
    }
}
