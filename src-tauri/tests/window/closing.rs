//! How the app begins a second time, and how it ends.

use std::process::Stdio;

use super::app::{App, is_alive};
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
    let mut app = Loose::start();
    let screen = Screen::connect();
    let process = app.child.id();
    let window = until::found("the window", || std::future::ready(screen.window(process, "Punte"))).await;
    until::so("the first paint", || app.log().contains("first_paint")).await;
    screen.close(window);
    let ended = until::found("the end of the app", || std::future::ready(app.child.try_wait().expect("a state"))).await;
    assert!(ended.success(), "{ended}");
    assert!(app.data().join(".window-state.json").is_file(), "the window's place is kept in the data folder");
    assert_eq!(app.strayed(), Vec::<std::path::PathBuf>::new(), "files outside the data folder");
    let marks: Vec<String> = app.log().lines().filter_map(|line| line.split_once(' ')).map(|(name, _)| name.to_owned()).collect();
    assert_eq!(marks, ["main", "setup", "first_paint"]);
}

#[tokio::test]
#[ignore = "needs a screen"]
async fn data_in_another_folder_is_another_app() {
    let (mut first, mut second) = (Loose::start(), Loose::start());
    let screen = Screen::connect();
    for app in [&first, &second] {
        until::found("each window", || std::future::ready(screen.window(app.child.id(), "Punte"))).await;
    }
    assert!(first.child.try_wait().expect("a state").is_none() && second.child.try_wait().expect("a state").is_none());
}
