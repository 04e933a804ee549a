//! What happens around the window rather than in it: a second start, the page loading, the window closing. What the window asks for lives in
//! `commands/`.

use tauri::plugin::{Builder as PluginBuilder, TauriPlugin};
use tauri::webview::{PageLoadEvent, PageLoadPayload};
use tauri::{App, AppHandle, Manager as _, Runtime, Url, Webview, Window, WindowEvent};

use tauri_plugin_store::StoreExt as _;

use crate::place;
use crate::state::Desk;

/// The one window, as `tauri.conf.json` names it.
const MAIN: &str = "main";

/// A second start raises the window of the first one, and ends.
pub fn single_instance<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_single_instance::init(|app, _arguments, _folder| raise(app))
}

/// Brings the window before the person, also out of the task bar.
fn raise<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Each of the three is worth trying on its own: some systems refuse the focus and still show the window.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Keeps the window on its own pages: an address opens in the system browser or not at all.
pub fn stay_at_home<R: Runtime>() -> TauriPlugin<R> {
    PluginBuilder::new("stay-at-home").on_navigation(|webview, to| is_home(to, development_page(webview).as_ref())).build()
}

fn development_page<R: Runtime>(webview: &Webview<R>) -> Option<Url> {
    if tauri::is_dev() { webview.config().build.dev_url.clone() } else { None }
}

/// Whether `to` is a page of this app: its own scheme, that scheme's form on Windows, or Vite's page while developing.
fn is_home(to: &Url, development_page: Option<&Url>) -> bool {
    match to.scheme() {
        "tauri" => to.host_str() == Some("localhost"),
        "http" | "https" if to.host_str() == Some("tauri.localhost") => true,
        _ => development_page.is_some_and(|page| page.origin() == to.origin()),
    }
}

/// Where the window's settings rest. It is opened here, so that the page needs no right to open files of its choice.
const SETTINGS: &str = "settings.json";

/// Opens the settings, the practice that the environment asked for, and otherwise the vault, while the page loads.
pub fn set_up<R: Runtime>(app: &App<R>) {
    let desk = app.state::<Desk>();
    desk.boot_log.mark("setup");
    // Settings that cannot be opened are as good as none; the window says nothing of it and opens.
    let _ = app.store(SETTINGS);
    tauri::async_runtime::block_on(desk.open_practice());
    if desk.practice().is_none() {
        let app = app.handle().clone();
        // Its trouble is told when the vault is asked for.
        tauri::async_runtime::spawn(async move { drop(app.state::<Desk>().vault().await) });
    }
}

/// A page that begins anew has nobody waiting for the old one's run; a page that has loaded has a window whose place can be judged.
pub fn on_page_load<R: Runtime>(webview: &Webview<R>, payload: &PageLoadPayload<'_>) {
    match payload.event() {
        PageLoadEvent::Started => webview.state::<Desk>().runs.stop(),
        PageLoadEvent::Finished => {
            if let Some(window) = webview.get_webview_window(MAIN) {
                // A system that does not tell where its windows are places them itself.
                let _ = place::keep_on_screen(&window);
            }
        }
    }
}

/// Closing the window stops the run that goes on.
pub fn on_window_event<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    if matches!(event, WindowEvent::CloseRequested { .. } | WindowEvent::Destroyed) {
        window.state::<Desk>().runs.stop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_on_its_own_pages() {
        let url = |text: &str| Url::parse(text).unwrap();
        let vite = url("http://localhost:1420/");
        for home in ["tauri://localhost", "tauri://localhost/index.html", "http://tauri.localhost/", "https://tauri.localhost/a"] {
            assert!(is_home(&url(home), None), "{home}");
        }
        assert!(is_home(&url("http://localhost:1420/src/main.ts"), Some(&vite)));
        for elsewhere in [
            "https://www.outstand.so/",
            "http://localhost:1420/",
            "http://tauri.localhost.exemplu.ro/",
            "tauri://exemplu.ro/",
            "file:///etc/passwd",
            "about:blank",
            "data:text/html,x",
        ] {
            assert!(!is_home(&url(elsewhere), None), "{elsewhere}");
        }
    }
}
