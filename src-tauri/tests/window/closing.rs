//! How the app begins a second time, and how it ends.

use std::process::{Command, Stdio};

use super::app::{App, is_alive, program};
use super::loose::Loose;
use super::page::{press, see};
use super::running::{FOR_EVER, beside_a_twin};
use super::screen::Screen;
use super::until;

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn a_second_start_raises_the_first_window_and_ends() {
    let app = App::start(&[]).await;
    see(&app.page, "start:error").await;
    let (screen, process) = (Screen::connect(), app.process().await);
    let window = until::found("the window", || std::future::ready(screen.window(process, "Punte"))).await;
    let cover = screen.cover();
    until::so("the window to be covered", || screen.is_in_front(cover, window)).await;

    let mut second = app.second_start().stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("a second start");
    let ended = until::found("the end of the second start", || std::future::ready(second.try_wait().expect("a state"))).await;
    assert!(ended.success(), "{ended}");
    until::so("the first window to be in front", || screen.is_in_front(window, cover)).await;
    assert_eq!(super::app::processes_on(app.data()), [process], "one app");
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn closing_during_a_run_ends_everything() {
    let (app, twin, _) = beside_a_twin("all-good").await;
    twin.set_delay(FOR_EVER);
    press(&app.page, "verify").await;
    until::so("the first request", || !twin.requests().is_empty()).await;
    let (screen, process) = (Screen::connect(), app.process().await);
    let window = until::found("the window", || std::future::ready(screen.window(process, "Punte"))).await;
    screen.close(window);
    until::so("the end of the app", || !is_alive(process)).await;
}

#[tokio::test]
#[ignore = "needs a screen"]
async fn an_app_that_is_closed_ends_well_and_has_written_only_where_it_may() {
    let (screen, mut app) = (Screen::connect(), Loose::start());
    let ended = app.close(&screen).await;
    assert!(ended.success(), "{ended}");
    assert!(app.data().join(".window-state.json").is_file(), "the window's place is kept in the data folder");
    assert_eq!(app.strayed(), Vec::<std::path::PathBuf>::new(), "files outside the data folder");
    let marks: Vec<String> = app.log().lines().filter_map(|line| line.split_once(' ')).map(|(name, _)| name.to_owned()).collect();
    assert_eq!(marks, ["main", "setup", "first_paint"]);
}

#[tokio::test]
#[ignore = "needs a screen"]
async fn data_in_another_folder_is_another_app() {
    let (screen, mut first, mut second) = (Screen::connect(), Loose::start(), Loose::start());
    first.window(&screen).await;
    second.window(&screen).await;
    assert!(first.child.try_wait().expect("a state").is_none() && second.child.try_wait().expect("a state").is_none());
}

#[tokio::test]
#[ignore = "needs a screen"]
async fn the_window_remembers_its_place() {
    let (screen, mut app) = (Screen::connect(), Loose::start());
    let window = app.window(&screen).await;
    let place = [70, 50, 960, 640];
    assert_ne!(screen.place(window), Some(place));
    screen.put(window, place);
    until::so("the window to be moved", || screen.place(window) == Some(place)).await;
    app.close(&screen).await;

    let mut app = app.start_again();
    let window = app.window(&screen).await;
    until::so("the window to stand where it stood", || screen.place(window) == Some(place)).await;
    app.close(&screen).await;
}

#[test]
fn without_a_screen_one_sentence_says_so() {
    for display in ["", ":7077"] {
        let mut command = Command::new(program());
        command
            .env("DISPLAY", display)
            .env_remove("WAYLAND_DISPLAY")
            .env("PUNTE_DATA_DIR", env!("CARGO_TARGET_TMPDIR"))
            .env("PUNTE_LANG", "en");
        let output = command.output().expect("the app");
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains("punte: The window could not be opened"), "{told}");
        assert!(!told.contains("panicked"), "{told}");
    }
}
