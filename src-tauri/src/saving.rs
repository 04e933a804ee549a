//! Saving a file where the person says: asked for by the system's own dialog, written whole or not at all.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt as _;
use tokio::sync::oneshot;

use crate::trouble::blocking;
use crate::wire::Trouble;

/// A kind of file, as the dialog offers it.
pub struct Kind {
    /// The ending, without the dot.
    pub ending: &'static str,
    /// What the dialog calls it.
    pub name: &'static str,
}

/// Asks where, and writes. The path that was written, or `None` when the person changed their mind.
pub async fn save<R: Runtime>(app: &AppHandle<R>, suggested: &str, kind: Kind, bytes: Vec<u8>) -> Result<Option<String>, Trouble> {
    let Some(path) = ask(app, suggested, &kind).await else { return Ok(None) };
    let written = path.clone();
    blocking(move || write(&path, &bytes)).await?.map_err(|error| Trouble::not_saved(&written, &error))?;
    Ok(Some(written.display().to_string()))
}

async fn ask<R: Runtime>(app: &AppHandle<R>, suggested: &str, kind: &Kind) -> Option<PathBuf> {
    let (answer, answered) = oneshot::channel();
    // The command may have been dropped while the dialog was open; nobody waits for the answer then.
    let dialog = app.dialog().file().set_file_name(suggested).add_filter(kind.name, &[kind.ending]);
    dialog.save_file(move |path| drop(answer.send(path)));
    answered.await.ok().flatten()?.into_path().ok()
}

/// Writes beside the place, syncs, and puts it there: a reader or a crash in between never sees half a file.
fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let mut beside = tempfile::NamedTempFile::new_in(folder)?;
    beside.write_all(bytes)?;
    beside.as_file().sync_all()?;
    beside.persist(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ghid.html");
        write(&path, b"una").unwrap();
        write(&path, "două".as_bytes()).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "două");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(write(&folder.path().join("lipsă/ghid.html"), b"x").is_err());
    }
}
