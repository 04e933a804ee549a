//! The app in its real window, in a data folder of its own. What a test does in it lives with the test.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::extensions::query::ElementPollerWithTimeout;
use thirtyfour::prelude::*;

use super::driver::Driver;
use super::page::{answer, script_value};
use super::screen::Screen;
use super::until;

/// Screenshots of every test, to be looked at.
const SHOTS: &str = "target/window-shots";

/// The program under test.
pub fn program() -> PathBuf {
    std::env::var_os("PUNTE_WINDOW_APP").map_or_else(|| env!("CARGO_BIN_EXE_punte").into(), PathBuf::from)
}

/// The app, driven.
pub struct App {
    /// The page in its window.
    pub page: WebDriver,
    driver: Driver,
    data: TempDir,
}

impl App {
    /// Starts the app with an empty data folder and secrets in memory; `environment` comes on top.
    pub async fn start(environment: &[(&str, &str)]) -> Self {
        Self::start_on(&[], environment).await
    }

    /// The same with files that an earlier start has left in the data folder.
    pub async fn start_on(files: &[(&str, &str)], environment: &[(&str, &str)]) -> Self {
        let data = TempDir::new().expect("a folder for the data");
        for (name, text) in files {
            fs::write(data.path().join(name), text).expect("a file in the data folder");
        }
        let mut all = BTreeMap::from([("PUNTE_DATA_DIR", data.path().to_str().expect("a plain path")), ("PUNTE_VAULT", "memory")]);
        all.extend(environment.iter().copied());
        let all: Vec<_> = all.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let (driver, page) = driven(&all).await;
        Self { page, driver, data }
    }

    /// Ends the app and starts it again on the same data.
    pub async fn start_again(mut self) -> Self {
        let processes = processes_on(self.data());
        self.page.clone().quit().await.expect("the session ends");
        until::so("the end of the first app", || processes.iter().all(|process| !is_alive(*process))).await;
        self.page = session(&self.driver).await.expect("a session with the app's window");
        self
    }

    /// Ends the app.
    pub async fn end(self) {
        self.page.clone().quit().await.expect("the session ends");
    }

    /// The folder that `PUNTE_DATA_DIR` names.
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// The number of the app's process.
    pub async fn process(&self) -> u32 {
        until::found("the app's process", || std::future::ready(processes_on(self.data()).first().copied())).await
    }

    /// A second start on the same data, not driven.
    pub fn second_start(&self) -> Command {
        let mut command = Command::new(program());
        command.env("PUNTE_DATA_DIR", self.data()).env("PUNTE_VAULT", "memory");
        command
    }

    /// Everything that the app has written to its data folder and that can be read as text.
    pub fn written(&self) -> String {
        let mut text = String::new();
        gather(self.data(), &mut text);
        text
    }

    /// Makes the window as small as it may be, and keeps a picture of it around the element behind the test hook.
    pub async fn shoot_small(&self, hook: &str, name: &str) {
        let (screen, process) = (Screen::connect(), self.process().await);
        let window = until::found("the window", || std::future::ready(screen.window(process, "Punte"))).await;
        let [x, y, ..] = screen.place(window).expect("a place");
        screen.put(window, [x, y, 800, 560]);
        let size = "return [innerWidth, innerHeight]";
        until::found("a small window", || async { (script_value::<[i32; 2]>(&self.page, size).await == [800, 560]).then_some(()) }).await;
        let over: i32 =
            script_value(&self.page, "return document.documentElement.scrollWidth - document.documentElement.clientWidth").await;
        assert_eq!(over, 0, "{name}: nothing is cut off at the side");
        // What was scrolled is in the picture once it was painted.
        let scroll = format!("document.querySelector('[data-testid=\"{hook}\"]').scrollIntoView({{ behavior: 'instant' }});");
        answer(&self.page, &format!("{scroll} requestAnimationFrame(() => requestAnimationFrame(() => done(true)))")).await;
        self.shoot(name).await;
    }

    /// Keeps a picture of the window.
    pub async fn shoot(&self, name: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(SHOTS);
        fs::create_dir_all(&folder).expect("a folder for the pictures");
        self.page.screenshot(&folder.join(format!("{name}.png"))).await.expect("a picture of the window");
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // Nothing is asked of a session whose driver ends with it; the answer would be waited for.
        let _ = self.page.clone().leak();
    }
}

/// How many drivers are tried for one session.
const DRIVERS: usize = 3;

/// A driver with a session. Where the connection to a driver breaks before the session stands, nothing was said of the app yet, and another driver
/// takes its place; what a driver answers counts at once.
#[expect(clippy::print_stderr, reason = "seen in the output of a test that was slow for this reason")]
async fn driven(environment: &[(String, String)]) -> (Driver, WebDriver) {
    for further in (0..DRIVERS).rev() {
        let driver = Driver::start(environment);
        match session(&driver).await {
            Ok(page) => return (driver, page),
            Err(error) if further > 0 && matches!(error.as_inner(), WebDriverErrorInner::HttpError(_)) => {
                eprintln!("the connection to a driver broke, another one is started: {error}");
            }
            Err(error) => panic!("a session with the app's window: {error}"),
        }
    }
    unreachable!("the last driver either gives a session or ends the test")
}

async fn session(driver: &Driver) -> WebDriverResult<WebDriver> {
    let mut wanted = Capabilities::new();
    let options: Value = json!({ "application": program() });
    wanted.set("tauri:options", options).expect("capabilities are JSON");
    let page = WebDriver::new(driver.address(), wanted).await?;
    page.set_poller(Arc::new(ElementPollerWithTimeout::new(until::PATIENCE, until::STEP)));
    Ok(page)
}

/// The processes of the app that keep their data in `folder`.
pub fn processes_on(folder: &Path) -> Vec<u32> {
    let wanted = format!("PUNTE_DATA_DIR={}", folder.display());
    let program = program().canonicalize().expect("the program is there");
    let entries = fs::read_dir("/proc").expect("a list of processes");
    let numbers = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok());
    let is_ours = |process: &u32| {
        let environment = fs::read(format!("/proc/{process}/environ")).unwrap_or_default();
        fs::read_link(format!("/proc/{process}/exe")).is_ok_and(|exe| exe == program)
            && environment.split(|byte| *byte == 0).any(|pair| pair == wanted.as_bytes())
    };
    numbers.filter(is_ours).collect()
}

/// Whether a process runs; one that has ended and waits for its parent does not.
pub fn is_alive(process: u32) -> bool {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    status.rsplit_once(')').is_some_and(|(_, rest)| !rest.trim_start().starts_with('Z'))
}

fn gather(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, text);
        } else {
            text.push_str(&String::from_utf8_lossy(&fs::read(&path).unwrap_or_default()));
        }
    }
}
