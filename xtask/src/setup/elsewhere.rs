//! Systems without apt: looks whether what is needed is there and says exactly what to install. Installs nothing.

use super::needs::{self, For, Need, Sign};
use super::{node, tools};
use crate::shell;
use crate::trouble::{Outcome, Trouble};

pub fn check(uses: &[For]) -> Outcome<()> {
    let mut advice = match std::env::consts::OS {
        "linux" => linux(uses),
        "macos" => macos(),
        "windows" => windows(uses),
        other => vec![format!("Punte is not built on {other}: Linux, Windows and macOS are known.")],
    };
    if uses.contains(&For::Browser) && tools::browser().is_none() {
        advice.push(format!("No browser for the UI tests was found. {}", tools::BROWSER_ADVICE));
    }
    if uses.contains(&For::Ui) {
        advice.extend(node::problem().filter(|_| cfg!(not(target_os = "linux"))));
    }
    if advice.is_empty() { Ok(()) } else { Err(Trouble::new(advice.join("\n\n"))) }
}

fn linux(uses: &[For]) -> Vec<String> {
    let absent: Vec<&Need> = needs::of(uses).filter(|need| !seen(&need.sign)).collect();
    if absent.is_empty() {
        return Vec::new();
    }
    let manager = [Manager::Dnf, Manager::Pacman].into_iter().find(|manager| shell::find(manager.program()).is_some());
    vec![explain(&absent, manager)]
}

#[derive(Clone, Copy)]
enum Manager {
    Dnf,
    Pacman,
}

impl Manager {
    fn program(self) -> &'static str {
        match self {
            Self::Dnf => "dnf",
            Self::Pacman => "pacman",
        }
    }

    fn name_of(self, need: &Need) -> &'static str {
        match self {
            Self::Dnf => need.dnf,
            Self::Pacman => need.pacman,
        }
    }

    fn command(self) -> &'static str {
        match self {
            Self::Dnf => "sudo dnf install",
            Self::Pacman => "sudo pacman -S --needed",
        }
    }
}

fn seen(sign: &Sign) -> bool {
    match sign {
        Sign::Program(name) => shell::find(name).is_some(),
        Sign::Library(name) => shell::ask("pkg-config", &["--exists", name]).is_some(),
        Sign::Unseen => true,
    }
}

fn explain(absent: &[&Need], manager: Option<Manager>) -> String {
    let things: Vec<String> = absent
        .iter()
        .map(|need| match need.sign {
            Sign::Program(name) => format!("  the program {name} (Debian: {})", need.apt),
            Sign::Library(name) => format!("  the library {name} with its headers (Debian: {})", need.apt),
            Sign::Unseen => format!("  {}", need.apt),
        })
        .collect();
    let mut text = format!("Missing on this system, which has no apt:\n{}", things.join("\n"));
    if let Some(manager) = manager {
        let mut names: Vec<&str> = absent.iter().map(|need| manager.name_of(need)).filter(|name| !name.is_empty()).collect();
        names.dedup();
        text += &format!("\nMost of them come with:\n\n    {} {}", manager.command(), names.join(" "));
    }
    text
}

fn macos() -> Vec<String> {
    let tools = shell::ask("xcode-select", &["-p"]);
    if tools.is_some() { Vec::new() } else { vec!["The command line tools are missing. Run:\n\n    xcode-select --install".to_owned()] }
}

/// WebView2 is part of Windows 11 and of an updated Windows 10; its place in the registry is Microsoft's own advice.
fn windows(uses: &[For]) -> Vec<String> {
    const CLIENT: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let places = [r"HKLM\SOFTWARE\WOW6432Node\", r"HKLM\SOFTWARE\", r"HKCU\Software\"];
    let there = places.iter().any(|place| shell::ask("reg", &["query", &format!("{place}{CLIENT}"), "/v", "pv"]).is_some());
    if there || !uses.contains(&For::Webview) {
        return Vec::new();
    }
    vec!["WebView2 was not found. Install the Evergreen runtime from https://developer.microsoft.com/microsoft-edge/webview2/".to_owned()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_what_is_missing_and_how_to_get_it() {
        let absent: Vec<&Need> = needs::of(&[For::Webview, For::Driver]).collect();
        let text = explain(&absent, Some(Manager::Dnf));
        assert!(text.contains("the library webkit2gtk-4.1 with its headers"), "{text}");
        assert!(text.contains("sudo dnf install webkit2gtk4.1-devel gtk3-devel"), "{text}");
        assert!(text.contains("the program WebKitWebDriver"), "a thing without a known package is still named: {text}");
        assert!(!explain(&absent, None).contains("come with"));
    }
}
