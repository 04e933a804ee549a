//! Building the UI into `ui/dist`, and knowing when that can be left out. Its packages come from `setup`.

use std::path::Path;
use std::time::SystemTime;

use crate::files::{self, newest};
use crate::shell;
use crate::trouble::Outcome;

/// Builds unless what lies in `ui/dist` is younger than everything it is made from.
pub fn build_if_stale() -> Outcome<()> {
    if is_fresh(&files::root()) {
        return Ok(());
    }
    println!("Building the UI (npm run build)");
    shell::must("npm run build in ui/", &mut shell::npm(["run", "build"]))
}

fn is_fresh(root: &Path) -> bool {
    // The app's build script puts a page of its own there when nothing was built yet; only a real build has assets.
    let built = newest(&root.join("ui/dist/assets"), &[]).and(modified(&root.join("ui/dist/index.html")));
    let sources = sources(root);
    matches!((built, sources), (Some(built), Some(sources)) if built > sources)
}

/// The words of the UI come from `locales/`.
fn sources(root: &Path) -> Option<SystemTime> {
    let inside = std::fs::read_dir(root.join("ui")).ok()?.flatten();
    // Not the time of ui/ itself: writing dist changes it.
    let of_ui = inside
        .filter(|entry| !["dist", "node_modules"].iter().any(|name| entry.file_name() == *name))
        .filter_map(|entry| newest(&entry.path(), &[]))
        .max();
    of_ui.max(newest(&root.join("locales"), &[]))
}

fn modified(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).and_then(|meta| meta.modified()).ok()
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use std::fs;
    use std::time::Duration;

    fn age(path: &Path, seconds: u64) {
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 - seconds);
        fs::File::open(path).unwrap().set_modified(at).unwrap();
    }

    /// A repository whose UI was built 100 s ago from sources 500 s old.
    fn built(name: &str) -> std::path::PathBuf {
        let root = files::scratch(name).unwrap();
        for file in ["ui/dist/assets/index.js", "ui/dist/index.html", "ui/src/App.svelte", "ui/package-lock.json", "locales/ro/ui.ftl"] {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            files::replace(&path, b"x").unwrap();
        }
        for path in ["ui/src/App.svelte", "ui/package-lock.json", "locales/ro/ui.ftl", "ui/src", "locales/ro", "locales"] {
            age(&root.join(path), 500);
        }
        age(&root.join("ui/dist/index.html"), 100);
        root
    }

    #[test]
    fn a_build_younger_than_its_sources_is_fresh() {
        assert!(is_fresh(&built("ui-fresh")));
    }

    #[test]
    fn a_changed_source_word_or_lock_makes_it_stale() {
        for changed in ["ui/src/App.svelte", "locales/ro/ui.ftl", "ui/package-lock.json"] {
            let root = built("ui-changed");
            age(&root.join(changed), 50);
            assert!(!is_fresh(&root), "{changed}");
        }
    }

    #[test]
    fn a_deleted_source_makes_it_stale() {
        let root = built("ui-deleted");
        fs::remove_file(root.join("ui/src/App.svelte")).unwrap();
        assert!(!is_fresh(&root));
    }

    #[test]
    fn the_placeholder_page_is_no_build() {
        let root = built("ui-placeholder");
        fs::remove_dir_all(root.join("ui/dist/assets")).unwrap();
        assert!(!is_fresh(&root));
        fs::remove_dir_all(root.join("ui/dist")).unwrap();
        assert!(!is_fresh(&root));
    }
}
