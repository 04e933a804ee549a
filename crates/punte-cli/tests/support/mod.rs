//! The binary as a person or a script starts it: an empty environment but for what a test gives.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests: a broken stand ends the test")]

use assert_cmd::Command;
use punte_twin::{Given, Twin, World};
use serde_json::Value;

/// What came of a command.
pub struct Ran {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    /// The one JSON document on standard output.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {}{}", self.stdout, self.stderr))
    }
}

/// Runs the binary with these arguments and variables.
pub fn run(arguments: &[&str], variables: &[(&str, &str)], input: &str) -> Ran {
    let mut command = Command::cargo_bin("punte-cli").unwrap();
    command.env_clear().envs(variables.iter().copied()).args(arguments).write_stdin(input);
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { status: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// A twin that answers while the binary runs, and the variables that lead to it.
pub struct Stand {
    pub twin: Twin,
    runtime: tokio::runtime::Runtime,
}

impl Stand {
    pub fn new(world: World) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let twin = runtime.block_on(Twin::start_world(world)).unwrap();
        Self { twin, runtime }
    }

    /// Runs the binary with the twin's addresses and, beside them, `variables`.
    pub fn run(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Ran {
        let addresses: Vec<(&str, String)> =
            self.twin.endpoints().by_variable().map(|(variable, url)| (variable, url.to_string())).into_iter().collect();
        let mut all: Vec<(&str, &str)> = addresses.iter().map(|(variable, url)| (*variable, url.as_str())).collect();
        all.extend(variables);
        run(arguments, &all, "")
    }
}

/// The customer's values as variables.
pub fn values(given: &Given) -> [(&str, &str); 3] {
    [("OUTSTAND_API_KEY", &given.api_key), ("TIKTOK_CLIENT_KEY", &given.client_key), ("TIKTOK_CLIENT_SECRET", &given.client_secret)]
}
