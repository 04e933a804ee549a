//! Tells Tauri's build step where this project keeps what it looks for, since the package folder is the repository's root here.

use std::error::Error;
use std::fs;
use std::path::Path;

/// What a window shows when it is built before the UI is.
const PLACEHOLDER: &str = "<!doctype html><meta charset=\"utf-8\"><title>Punte</title><p>cargo xtask run";

fn main() -> Result<(), Box<dyn Error>> {
    // generate_context! refuses a missing ui/dist; clippy and the tests of the commands must pass on a checkout without npm.
    let index = Path::new("ui/dist/index.html");
    if !index.exists() {
        fs::create_dir_all("ui/dist")?;
        #[expect(clippy::disallowed_methods, reason = "a placeholder of one line, which the next build of the UI replaces")]
        fs::write(index, PLACEHOLDER)?;
    }
    println!("cargo:rerun-if-changed=ui/dist");
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    // The permissions are written by hand: `AppManifest::commands` would put a folder of generated ones at the repository's root.
    tauri_build::try_build(
        tauri_build::Attributes::new()
            .capabilities_path_pattern("./src-tauri/capabilities/**/*")
            .app_manifest(tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/**/*")),
    )?;
    Ok(())
}
