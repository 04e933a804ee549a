//! Where the app's data rests when `PUNTE_DATA_DIR` moves it: window settings, the window's place, and what the webview keeps. Secrets rest in the
//! keychain and are not moved.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tauri::utils::config::AppDirectoriesOverride;
use tauri::{Context, Runtime};

/// The absolute path of the wanted folder, made where it is missing; `None` where it cannot be.
pub fn make(wanted: &Path) -> Option<PathBuf> {
    let folder = std::path::absolute(wanted).ok()?;
    fs::create_dir_all(&folder).ok()?;
    Some(folder)
}

/// Makes every plugin of `context` keep its files in `folder`.
///
/// The identifier, by which a second start finds the first, changes with it: data in another folder is another app, and raising a window that
/// shows something else would mislead.
pub fn apply<R: Runtime>(context: &mut Context<R>, folder: PathBuf) {
    let config = context.config_mut();
    config.identifier = identifier_for(&config.identifier, &folder);
    config.app.app_directories_override = Some(AppDirectoriesOverride::Root(folder));
}

fn identifier_for(identifier: &str, folder: &Path) -> String {
    let digest = Sha256::digest(folder.as_os_str().as_encoded_bytes());
    let short: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    // A part of a D-Bus name may not begin with a digit.
    format!("{identifier}.data{short}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_made_and_named_absolutely() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = scratch.path().join("a/ă b");
        assert_eq!(make(&folder).as_deref(), Some(folder.as_path()));
        assert!(folder.is_dir());
        assert_eq!(make(&folder).as_deref(), Some(folder.as_path()), "a folder that is there is taken as it is");
    }

    #[test]
    fn each_folder_has_its_own_identifier() {
        let of = |folder: &str| identifier_for("ro.punte.app", Path::new(folder));
        assert_eq!(of("/a"), of("/a"));
        assert_ne!(of("/a"), of("/b"));
        assert!(of("/a").split('.').all(|part| part.starts_with(|c: char| c.is_ascii_alphabetic())), "{}", of("/a"));
    }
}
