//! nginx and Caddy for the tests of the proxy snippets: taken from apt's packages into target/tools/servers and installed nowhere, because
//! an installed server starts by itself and takes a port of the machine. Which packages are installed as usual: `needs`.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::apt;
use crate::files;
use crate::shell;
use crate::trouble::{Outcome, Trouble};

/// What the tests run snippets for Node.js with.
pub const NODE_FOLDER: &str = "crates/punte-support/tests/proxies/node";

struct Server {
    program: &'static str,
    /// How it is asked for its version, which shows whether it runs here at all.
    version: &'static str,
    /// Packages that carry the program, the likeliest first: in some releases the first only points at another.
    packages: &'static [&'static str],
}

const SERVERS: [Server; 2] = [
    Server { program: "nginx", version: "-v", packages: &["nginx", "nginx-core"] },
    Server { program: "caddy", version: "version", packages: &["caddy"] },
];

/// Only Linux with apt and dpkg.
pub fn can_be_had() -> bool {
    cfg!(target_os = "linux") && apt::present() && shell::find("dpkg-deb").is_some()
}

/// PATH with the folders of these servers at its end: one that the person has installed goes first.
pub fn path_with_servers() -> OsString {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(folders());
    std::env::join_paths(folders).unwrap_or(path)
}

pub fn ensure() -> Outcome<()> {
    let missing: Vec<&Server> = SERVERS.iter().filter(|server| place_of(server.program).is_none()).collect();
    let troubles: Vec<String> = missing.into_iter().filter_map(|server| unpack(server).err()).map(|trouble| trouble.to_string()).collect();
    if troubles.is_empty() { Ok(()) } else { Err(Trouble::new(troubles.join("\n"))) }
}

fn home() -> PathBuf {
    files::target().join("tools/servers")
}

fn folders() -> [PathBuf; 2] {
    ["usr/sbin", "usr/bin"].map(|folder| home().join(folder))
}

fn place_of(program: &str) -> Option<PathBuf> {
    // Where servers are installed is not on everybody's PATH, and then not on that of the tests either.
    shell::find(program).or_else(|| folders().into_iter().map(|folder| folder.join(program)).find(|place| place.is_file()))
}

fn unpack(server: &Server) -> Outcome<()> {
    println!("Fetching {} for the tests of the proxy snippets (unpacked under target/tools, not installed)", server.program);
    let debs = files::scratch("debs").map_err(|error| Trouble::because("no place for packages", error))?;
    for package in server.packages {
        apt::download(package, &debs).map_err(|trouble| {
            Trouble::new(format!("{trouble}. The first set-up needs the network, and a release of the system that carries {package}."))
        })?;
        for deb in fs::read_dir(&debs).into_iter().flatten().flatten().map(|entry| entry.path()) {
            let mut extract = Command::new("dpkg-deb");
            extract.arg("-x").arg(&deb).arg(home());
            fs::create_dir_all(home()).map_err(|error| Trouble::because("no place for servers", error))?;
            shell::must("dpkg-deb -x", &mut extract)?;
            let _ = fs::remove_file(deb);
        }
        if let Some(place) = place_of(server.program) {
            return runs(&place, server);
        }
    }
    Err(Trouble::new(format!("no package of apt brought the program {}", server.program)))
}

/// Unpacked only, it finds its libraries where other packages have put them, or it does not.
fn runs(place: &Path, server: &Server) -> Outcome<()> {
    let mut asking = Command::new(place);
    asking.arg(server.version).stdout(Stdio::null()).stderr(Stdio::null());
    if asking.status().is_ok_and(|status| status.success()) {
        return Ok(());
    }
    let _ = fs::remove_file(place);
    Err(Trouble::new(format!("{} does not run here: see `ldd` on the package's program for the library it misses", server.program)))
}
