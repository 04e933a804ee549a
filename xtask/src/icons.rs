//! `cargo xtask icons`: every icon file from icons/punte.svg. Drawing needs an SVG renderer, which the other commands shall
//! not have to compile: without the feature `icons` this only calls itself again with it.

#[cfg(feature = "icons")]
mod draw;

use crate::trouble::Outcome;

#[cfg(feature = "icons")]
pub fn icons() -> Outcome<()> {
    draw::everything(&crate::files::root().join("icons"))
}

#[cfg(not(feature = "icons"))]
pub fn icons() -> Outcome<()> {
    let mut again = crate::shell::cargo(["run", "--quiet", "--package", "xtask", "--features", "icons", "--", "icons"]);
    crate::shell::must("drawing the icons", &mut again)
}

#[cfg(test)]
mod tests {
    use crate::files;
    use std::fs;

    /// Width and height of a PNG, from its header.
    fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
        let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        bytes.starts_with(b"\x89PNG\r\n\x1a\n").then_some(())?;
        Some((number(16)?, number(20)?))
    }

    #[test]
    fn the_pngs_have_the_sizes_their_names_promise() {
        for (name, side) in [("32x32.png", 32), ("64x64.png", 64), ("128x128.png", 128), ("128x128@2x.png", 256), ("icon.png", 512)] {
            let bytes = fs::read(files::root().join("icons").join(name)).unwrap();
            assert_eq!(png_size(&bytes), Some((side, side)), "{name}");
        }
    }

    #[test]
    fn the_windows_icon_holds_every_size() {
        let bytes = fs::read(files::root().join("icons/icon.ico")).unwrap();
        assert_eq!(bytes[..4], [0, 0, 1, 0], "an icon, not a cursor");
        let mut sides: Vec<u8> = (0..usize::from(bytes[4])).map(|entry| bytes[6 + 16 * entry]).collect();
        sides.sort_unstable();
        assert_eq!(sides, [0, 16, 24, 32, 48, 64], "0 stands for 256");
    }

    #[test]
    fn the_mac_icon_reaches_from_16_to_1024() {
        let bytes = fs::read(files::root().join("icons/icon.icns")).unwrap();
        assert_eq!(&bytes[..4], b"icns");
        for kind in [b"ic07", b"ic08", b"ic09", b"ic10", b"ic11", b"ic12", b"ic13", b"ic14"] {
            assert!(bytes.windows(4).any(|window| window == kind), "{}", String::from_utf8_lossy(kind));
        }
    }
}
