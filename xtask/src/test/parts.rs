//! The list of parts, in the order they run: the UI before the Rust parts, because the window embeds `ui/dist`;
//! the bindings before the Rust tests, because those write them anew.

use super::count::Counts;
use super::{bindings, proxies, rust, spelling, ui, window};
use crate::setup::{self, For};
use crate::trouble::Outcome;

pub struct Part {
    pub name: &'static str,
    pub what: &'static str,
    pub needs: &'static [For],
    /// The value of `std::env::consts::OS` it is bound to, if any.
    pub only_on: Option<&'static str>,
    /// The counts, and a note when there is something to say about them.
    pub run: fn() -> Outcome<(Counts, Option<String>)>,
}

impl Part {
    /// Why it does not run on this machine; `None` when it does.
    pub fn not_here(&self) -> Option<String> {
        if self.only_on.is_some_and(|os| os != std::env::consts::OS) {
            return Some(format!("not on {}", std::env::consts::OS));
        }
        let without_servers = self.needs.contains(&For::Servers) && !setup::has_apt();
        without_servers.then(|| "only where apt brings the servers: they are unpacked for the tests, not installed".to_owned())
    }

    pub fn is_called(&self, name: &str) -> bool {
        self.name == name || self.name.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'))
    }
}

const fn part(name: &'static str, what: &'static str, needs: &'static [For], run: fn() -> Outcome<(Counts, Option<String>)>) -> Part {
    Part { name, what, needs, only_on: None, run }
}

const RUST: &[For] = &[For::Compile, For::Webview];

pub const PARTS: &[Part] = &[
    part("fmt", "Rust formatting (cargo fmt --check)", &[For::Lint], rust::fmt),
    part("deny", "licences and sources of dependencies (cargo deny, where installed)", &[], rust::deny),
    part("ui-check", "types of the UI (svelte-check)", &[For::Ui], ui::check),
    part("ui-build", "the UI builds (vite)", &[For::Ui], ui::build),
    part("ui-unit", "UI unit tests (vitest)", &[For::Ui], ui::unit),
    part("ui-browser", "the UI in a real browser with a stand-in host (Chromium)", &[For::Ui, For::Browser], ui::browser),
    part("clippy", "Rust lints, warnings denied (cargo clippy)", &[For::Compile, For::Webview, For::Lint], rust::clippy),
    part("bindings", "the TypeScript types are what Rust says", RUST, bindings::bindings),
    part("rust", "Rust tests: unit, property, black box (cargo test)", RUST, rust::tests),
    Part {
        name: "spelling",
        what: "the spelling of every text in both languages, and of the manual (hunspell)",
        needs: &[For::Compile, For::Spelling],
        only_on: Some("linux"),
        run: spelling::spelling,
    },
    Part {
        name: "proxies",
        what: "proxy snippets on their servers, commands to copy on curl and HTTPie",
        needs: &[For::Compile, For::Ui, For::Servers],
        only_on: Some("linux"),
        run: proxies::proxies,
    },
    Part {
        name: "window",
        what: "the real window through WebDriver, and the OS keychain, on a desktop of their own",
        needs: &[For::Compile, For::Webview, For::Ui, For::Screen, For::Driver],
        only_on: Some("linux"),
        run: window::window,
    },
];
