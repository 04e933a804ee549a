//! Files and their ages: where the repository is, what is newer than what. Nothing here starts a process.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The folder that holds the workspace's Cargo.toml.
pub fn root() -> PathBuf {
    // Cargo sets the variable for `cargo run` too; it wins over the compiled-in one so that a moved checkout still works.
    let own = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    own.parent().map(Path::to_path_buf).unwrap_or(own)
}

/// Cargo's target folder: this program runs from `<target>/debug/xtask` (its tests from `<target>/debug/deps`),
/// wherever a CARGO_TARGET_DIR may have put it.
pub fn target() -> PathBuf {
    let exe = std::env::current_exe().unwrap_or_default();
    let profile = exe.ancestors().skip(1).find(|folder| !folder.ends_with("deps"));
    profile.and_then(Path::parent).map_or_else(|| root().join("target"), Path::to_path_buf)
}

/// Where cargo puts the program `name` when it builds the folder `debug` or `release`.
pub fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The newest change anywhere under `path`; `None` when it does not exist. Folders count with their own time, which is what
/// a deleted file leaves behind. Folders named in `without` are not entered and not counted.
pub fn newest(path: &Path, without: &[&str]) -> Option<SystemTime> {
    let meta = fs::metadata(path).ok()?;
    let own = meta.modified().ok();
    if !meta.is_dir() {
        return own;
    }
    let entries = fs::read_dir(path).ok()?;
    let inside = entries.flatten().filter(|entry| !without.iter().any(|name| entry.file_name() == *name));
    inside.filter_map(|entry| newest(&entry.path(), without)).chain(own).max()
}

/// Writes beside `path`, then renames: a reader sees the old bytes or the new ones, nothing in between.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let mut file = fs::File::create(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&beside, path)
}

/// An empty folder `target/xtask/<name>`, for what a command writes and nobody keeps.
pub fn scratch(name: &str) -> io::Result<PathBuf> {
    let path = target().join("xtask").join(name);
    if path.exists() {
        fs::remove_dir_all(&path)?;
    }
    fs::create_dir_all(&path)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(unix)]
    use std::time::Duration;

    // A folder can be opened to set its time on Unix only.
    #[cfg(unix)]
    fn set_age(path: &Path, seconds: u64) {
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 - seconds);
        fs::File::open(path).unwrap().set_modified(at).unwrap();
    }

    #[test]
    #[cfg(unix)]
    fn newest_looks_into_folders_and_skips_those_named() {
        let folder = scratch("test-newest").unwrap();
        for inner in ["src", "node_modules"] {
            fs::create_dir(folder.join(inner)).unwrap();
            replace(&folder.join(inner).join("file"), b"x").unwrap();
        }
        set_age(&folder.join("src/file"), 500);
        set_age(&folder.join("node_modules/file"), 10);
        for inner in ["src", "node_modules", "."] {
            set_age(&folder.join(inner), 900);
        }
        let expected = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 - 500);
        assert_eq!(newest(&folder, &["node_modules"]), Some(expected));
        assert!(newest(&folder, &[]) > Some(expected), "nothing skipped: the younger file counts");
        assert_eq!(newest(&folder.join("absent"), &[]), None);
    }

    #[test]
    #[cfg(unix)]
    fn a_deleted_file_makes_its_folder_newer() {
        let folder = scratch("test-deleted").unwrap();
        replace(&folder.join("file"), b"x").unwrap();
        set_age(&folder.join("file"), 500);
        set_age(&folder, 900);
        let before = newest(&folder, &[]);
        fs::remove_file(folder.join("file")).unwrap();
        assert!(newest(&folder, &[]) > before);
    }

    #[test]
    fn replace_leaves_nothing_beside() {
        let folder = scratch("test-replace").unwrap();
        replace(&folder.join("file"), b"one").unwrap();
        replace(&folder.join("file"), b"two").unwrap();
        assert_eq!(fs::read(folder.join("file")).unwrap(), b"two");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    }
}
