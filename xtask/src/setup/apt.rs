//! System packages where there is apt: sees what is missing with dpkg, installs only that, explains when it cannot.

use std::path::Path;
use std::process::{Command, Stdio};

use super::needs::{self, CHROMIUM, For, WEBKIT_DRIVER, WEBKIT_HEADERS, WEBKIT_LIBRARY};
use super::{node, tools};
use crate::shell;
use crate::trouble::{Outcome, Trouble};

const NODE: [&str; 2] = ["nodejs", "npm"];

pub fn present() -> bool {
    shell::find("apt-get").is_some() && shell::find("dpkg-query").is_some()
}

pub fn ensure(uses: &[For]) -> Outcome<()> {
    let mut wanted: Vec<&str> = needs::of(uses).map(|need| need.apt).collect();
    if tools::browser().is_some() {
        wanted.retain(|package| *package != CHROMIUM);
    }
    let mut missing = missing_of(&wanted, &installed(&wanted));
    if uses.contains(&For::Ui) && node::problem().is_some() {
        missing.extend(NODE);
    }
    if uses.contains(&For::Driver) && driver_mismatch().is_some() {
        missing.extend([WEBKIT_DRIVER, WEBKIT_LIBRARY, WEBKIT_HEADERS]);
    }
    if missing.is_empty() {
        return Ok(());
    }
    install(&missing)?;
    match driver_mismatch() {
        Some(mismatch) if uses.contains(&For::Driver) => Err(Trouble::new(mismatch)),
        _ => Ok(()),
    }
}

fn install(packages: &[&str]) -> Outcome<()> {
    let root = is_root();
    if !root && shell::ask("sudo", &["-n", "true"]).is_none() {
        // What apt would give for Node.js is not known before its lists are fresh; the room that needs it speaks for itself.
        let packages: Vec<&str> = packages.iter().copied().filter(|package| !NODE.contains(package)).collect();
        let missing = format!("These system packages are missing, and installing them needs root. Run:\n\n    {}", by_hand(&packages));
        return if packages.is_empty() { Ok(()) } else { Err(Trouble::new(missing)) };
    }
    println!("Installing with apt, which may take some minutes: {}", packages.join(" "));
    let get = |arguments: &[&str]| get(root, arguments);
    // One stale source among many is no reason to stop: what can be installed is, and only then is it told.
    let refreshed = shell::must("apt-get update", &mut get(&["-o", "APT::Update::Error-Mode=any", "update"]));
    let (known, unknown): (Vec<&str>, Vec<&str>) = packages.iter().copied().partition(|package| can_serve(package));
    if !known.is_empty() {
        let mut arguments = vec!["-y", "--no-install-recommends", "install"];
        arguments.extend(&known);
        shell::must("apt-get install", &mut get(&arguments)).map_err(|trouble| needs_network(&trouble, &known))?;
    }
    let unknown: Vec<&str> = unknown.into_iter().filter(|package| !NODE.contains(package)).collect();
    match refreshed {
        _ if unknown.is_empty() => Ok(()),
        Err(trouble) => Err(needs_network(&trouble, &unknown)),
        Ok(()) => Err(Trouble::new(unknown.into_iter().map(instead_of).collect::<Vec<_>>().join("\n\n"))),
    }
}

/// `apt-get` with the rights to change the system.
fn get(root: bool, arguments: &[&str]) -> Command {
    let mut command = if root { Command::new("env") } else { Command::new("sudo") };
    if !root {
        command.args(["-n", "env"]);
    }
    // Hundreds of lines of unpacking help nobody; what goes wrong is said on standard error.
    command.arg("DEBIAN_FRONTEND=noninteractive").args(["apt-get", "-qq"]).args(arguments).stdout(Stdio::null());
    command
}

/// Puts the newest of a package into `folder` as a file, unpacked and configured nowhere. Needs no rights; the lists of packages are
/// asked for anew where they do not know it.
pub fn download(package: &str, folder: &Path) -> Outcome<()> {
    let fetch = || {
        let mut command = Command::new("apt-get");
        command.args(["-qq", "download", package]).current_dir(folder).stdout(Stdio::null()).stderr(Stdio::null());
        shell::must(&format!("apt-get download {package}"), &mut command)
    };
    fetch().or_else(|_| {
        let root = is_root();
        if root || shell::ask("sudo", &["-n", "true"]).is_some() {
            shell::must("apt-get update", &mut get(root, &["update"]))?;
        }
        fetch()
    })
}

fn needs_network(trouble: &Trouble, packages: &[&str]) -> Trouble {
    Trouble::new(format!("{trouble}. The first set-up needs the network. By hand:\n\n    {}", by_hand(packages)))
}

/// npm goes with nodejs: alone it would bring the old one along.
fn can_serve(package: &str) -> bool {
    let decisive = if package == "npm" { "nodejs" } else { package };
    let policy = shell::ask("apt-cache", &["policy", decisive]).unwrap_or_default();
    candidate(&policy).is_some_and(|version| decisive != "nodejs" || node::new_enough(version))
}

fn candidate(policy: &str) -> Option<&str> {
    policy.lines().find_map(|line| line.trim().strip_prefix("Candidate: ")).filter(|version| *version != "(none)")
}

fn instead_of(package: &str) -> String {
    match package {
        CHROMIUM => format!("apt has no package {CHROMIUM} here. {}", tools::BROWSER_ADVICE),
        other => format!("apt has no package {other} here: enable the repository that carries it, or use a newer release of the system."),
    }
}

fn by_hand(packages: &[&str]) -> String {
    format!("sudo apt-get update && sudo apt-get install -y --no-install-recommends {}", packages.join(" "))
}

fn is_root() -> bool {
    shell::ask("id", &["-u"]).is_some_and(|id| id.trim() == "0")
}

/// `(package, version)` of those that are installed.
fn installed(packages: &[&str]) -> Vec<(String, String)> {
    let mut query = Command::new("dpkg-query");
    query.args(["-W", "-f=${Package} ${db:Status-Status} ${Version}\n"]).args(packages);
    // It exits with 1 when one of them is unknown, and still lists the others.
    query.output().map(|output| parse_installed(&String::from_utf8_lossy(&output.stdout))).unwrap_or_default()
}

fn parse_installed(listing: &str) -> Vec<(String, String)> {
    let words = listing.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    let installed = words.filter_map(|words| match words[..] {
        [package, "installed", version] => Some((package.to_owned(), version.to_owned())),
        _ => None,
    });
    installed.collect()
}

fn missing_of<'a>(wanted: &[&'a str], installed: &[(String, String)]) -> Vec<&'a str> {
    wanted.iter().copied().filter(|package| !installed.iter().any(|(name, _)| name == package)).collect()
}

fn driver_mismatch() -> Option<String> {
    mismatch(&installed(&[WEBKIT_DRIVER, WEBKIT_LIBRARY]))
}

/// `None` when the versions are equal, or when one of the two is not installed at all.
fn mismatch(installed: &[(String, String)]) -> Option<String> {
    let version = |package: &str| installed.iter().find(|(name, _)| name == package).map(|(_, version)| version.as_str());
    let (driver, library) = (version(WEBKIT_DRIVER)?, version(WEBKIT_LIBRARY)?);
    (driver != library).then(|| {
        format!(
            "{WEBKIT_DRIVER} is {driver} but {WEBKIT_LIBRARY} is {library}; the driver works with its own version only. Run:\n\n    {}",
            by_hand(&[WEBKIT_DRIVER, WEBKIT_LIBRARY, WEBKIT_HEADERS])
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTING: &str = "file installed 1:5.44-3\nxvfb config-files 2:21.1.7\nwebkit2gtk-driver installed 2.50.6-1~deb12u2\n\
                           libwebkit2gtk-4.1-0 installed 2.50.4-1~deb12u1\nxauth not-installed \n";

    #[test]
    fn only_what_is_wholly_installed_counts() {
        let installed = parse_installed(LISTING);
        assert_eq!(missing_of(&["file", "xvfb", "xauth", "chromium"], &installed), ["xvfb", "xauth", "chromium"]);
        assert_eq!(missing_of(&["file"], &installed), Vec::<&str>::new());
    }

    #[test]
    fn the_driver_must_equal_the_library() {
        let text = mismatch(&parse_installed(LISTING)).unwrap();
        assert!(text.contains("2.50.6-1~deb12u2") && text.contains("2.50.4-1~deb12u1") && text.contains("apt-get install"), "{text}");
        let same = LISTING.replace("2.50.4-1~deb12u1", "2.50.6-1~deb12u2");
        assert_eq!(mismatch(&parse_installed(&same)), None);
        assert_eq!(mismatch(&parse_installed("webkit2gtk-driver installed 2.50.6\n")), None, "nothing to compare with");
    }

    #[test]
    fn a_package_without_candidate_cannot_be_served() {
        assert_eq!(candidate("nodejs:\n  Installed: (none)\n  Candidate: 18.20.4+dfsg-1~deb12u1\n"), Some("18.20.4+dfsg-1~deb12u1"));
        assert_eq!(candidate("chromium:\n  Installed: (none)\n  Candidate: (none)\n"), None);
        assert_eq!(candidate(""), None);
    }
}
