//! Holds the arrows between the crates, as docs/architecture.md draws them: who may know whom, and that nobody under `crates/`
//! knows Tauri. Tests only.

use std::collections::BTreeSet;
use std::fs;

use crate::files;
use crate::shell;

/// Each crate with those it may name as a dependency. Its tests may reach further.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("punte-words", &[]),
    ("punte-secrets", &["punte-words"]),
    ("punte-redact", &["punte-secrets", "punte-words"]),
    ("punte-http", &["punte-secrets", "punte-words"]),
    ("punte-outstand", &["punte-http", "punte-secrets", "punte-words"]),
    ("punte-tiktok", &["punte-http", "punte-secrets", "punte-words"]),
    ("punte-diagnosis", &["punte-outstand", "punte-tiktok", "punte-http", "punte-secrets", "punte-words"]),
    ("punte-logs", &["punte-diagnosis", "punte-redact", "punte-tiktok", "punte-secrets", "punte-words"]),
    (
        "punte-support",
        &["punte-logs", "punte-diagnosis", "punte-redact", "punte-outstand", "punte-tiktok", "punte-http", "punte-secrets", "punte-words"],
    ),
    ("punte-twin", &["punte-http", "punte-secrets", "punte-words"]),
    // In no product: nobody may know it.
    (
        "punte-fuzz",
        &[
            "punte-support",
            "punte-logs",
            "punte-diagnosis",
            "punte-redact",
            "punte-outstand",
            "punte-tiktok",
            "punte-http",
            "punte-secrets",
            "punte-words",
        ],
    ),
    (
        "punte-cli",
        &[
            "punte-support",
            "punte-logs",
            "punte-diagnosis",
            "punte-redact",
            "punte-twin",
            "punte-outstand",
            "punte-tiktok",
            "punte-http",
            "punte-secrets",
            "punte-words",
        ],
    ),
];

fn crates() -> Vec<String> {
    let folders = fs::read_dir(files::root().join("crates")).unwrap().flatten();
    folders.filter(|folder| folder.path().join("Cargo.toml").is_file()).map(|folder| folder.file_name().into_string().unwrap()).collect()
}

/// The crates of ours that a manifest names outside its dev-dependencies.
fn named_in(manifest: &str) -> BTreeSet<&str> {
    let mut outside_tests = true;
    let lines = manifest.lines().filter(|line| {
        if line.starts_with('[') {
            outside_tests = line.contains("dependencies]") && !line.contains("dev-dependencies");
        }
        outside_tests
    });
    lines.filter(|line| line.starts_with("punte-")).filter_map(|line| line.split(['.', ' ', '=']).next()).collect()
}

#[test]
fn arrows_point_one_way() {
    for name in crates() {
        let manifest = fs::read_to_string(files::root().join("crates").join(&name).join("Cargo.toml")).unwrap();
        let known: BTreeSet<&str> =
            MAY_KNOW.iter().find(|(own, _)| *own == name).map(|(_, known)| known.iter().copied().collect()).unwrap_or_default();
        let too_much: Vec<&str> = named_in(&manifest).difference(&known).copied().collect();
        assert!(too_much.is_empty(), "{name} knows {too_much:?}; if that is right, draw it in docs/architecture.md and here");
    }
}

#[test]
fn no_crate_knows_tauri() {
    let names = crates();
    assert!(names.len() >= MAY_KNOW.len(), "the crates were found: {names:?}");
    let mut tree = shell::cargo(["tree", "--offline", "--prefix", "none", "--edges", "normal,build"]);
    tree.env("CARGO_TERM_COLOR", "never").args(names.iter().flat_map(|name| ["--package", name]));
    let output = tree.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("punte-words"), "{}", String::from_utf8_lossy(&output.stderr));
    let reached: Vec<&str> = text.lines().filter(|line| line.starts_with("tauri") || line.starts_with("wry ")).collect();
    assert!(reached.is_empty(), "{reached:?}");
}

#[test]
fn dev_dependencies_are_not_arrows() {
    let manifest = "[package]\nname = \"punte-x\"\n[dependencies]\npunte-http.workspace = true\n[dev-dependencies]\npunte-twin.workspace = true\n\
                    [target.'cfg(windows)'.dependencies]\npunte-words = { workspace = true }\n";
    assert_eq!(named_in(manifest), BTreeSet::from(["punte-http", "punte-words"]));
}
