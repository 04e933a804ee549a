//! The app on the mock runtime, asked as the window asks it.

use std::ffi::OsString;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use punte_app::{Desk, Start, context, set_up, with_commands, with_plugins};
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody, InvokeResponseBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::utils::config::AppDirectoriesOverride;
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

/// The window of an app of its own, with secrets in memory.
pub struct Window {
    window: WebviewWindow<MockRuntime>,
    // What streams through channels, as JSON.
    heard: Mutex<Receiver<Value>>,
    // Only held: an app may be sent between threads, but not shared.
    _app: Mutex<App<MockRuntime>>,
    data: TempDir,
}

impl Window {
    /// Opens it in an empty environment but for `environment`.
    pub fn open(environment: &[(&str, &str)]) -> Self {
        let start = Start::from_env(|name| match environment.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => Some(OsString::from(value)),
            None => (name == "PUNTE_VAULT").then(|| OsString::from("memory")),
        });
        let data = TempDir::new().expect("a folder for the data");
        let mut context = context();
        context.config_mut().app.app_directories_override = Some(AppDirectoriesOverride::Root(data.path().to_owned()));
        let (tell, heard): (Sender<Value>, _) = channel();
        let builder = with_commands(with_plugins(mock_builder()), Desk::new(start)).channel_interceptor(move |_, _, _, body| {
            let InvokeResponseBody::Json(text) = body else { return true };
            let _ = tell.send(serde_json::from_str(text).expect("events are JSON"));
            true
        });
        let app = builder.build(context).expect("the app");
        set_up(&app);
        let window = WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build().expect("the window");
        Self { window, heard: Mutex::new(heard), _app: Mutex::new(app), data }
    }

    /// Asks, as the window's own page does.
    pub fn ask(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" }.parse().expect("an address"),
            body: InvokeBody::Json(arguments),
            headers: tauri::http::HeaderMap::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|body| body.deserialize().expect("answers are JSON"))
    }

    /// Asks, and takes no refusal.
    pub fn get(&self, command: &str, arguments: Value) -> Value {
        self.ask(command, arguments).unwrap_or_else(|refusal| panic!("{command}: {refusal}"))
    }

    /// Asks, and gives the code of the refusal.
    pub fn refusal(&self, command: &str, arguments: Value) -> String {
        match self.ask(command, arguments) {
            Ok(answer) => panic!("{command} answered {answer}"),
            Err(refusal) => refusal["code"].as_str().map_or_else(|| refusal.to_string(), str::to_owned),
        }
    }

    /// Runs the chain with these options.
    pub fn verify(&self, options: Value) -> Value {
        self.get("verify", json!({ "options": options, "events": "__CHANNEL__:7" }))
    }

    /// The next event of a run.
    pub fn next_event(&self) -> Value {
        self.heard.lock().expect("whole").recv_timeout(Duration::from_secs(60)).expect("an event")
    }

    /// Every event of a run so far.
    pub fn events(&self) -> Vec<Value> {
        self.heard.lock().expect("whole").try_iter().collect()
    }

    /// Where the app keeps its data.
    pub fn data(&self) -> &std::path::Path {
        self.data.path()
    }
}
