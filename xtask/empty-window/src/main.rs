//! A window with nothing in it. It notes when it reached which phase of its start, as Punte does, and nothing else.

use std::fs::OpenOptions;
use std::io::Write;
use std::time::{SystemTime, UNIX_EPOCH};

/// Appends `phase ms-since-epoch` to the file named by PUNTE_BOOT_LOG.
fn note(phase: &str) {
    let Some(path) = std::env::var_os("PUNTE_BOOT_LOG") else { return };
    let at = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |since| since.as_secs_f64() * 1000.0);
    if let Ok(mut file) = OpenOptions::new().create(true).append(true).open(path) {
        let _ = writeln!(file, "{phase} {at:.3}");
    }
}

mod commands {
    #[tauri::command]
    pub fn first_paint() {
        super::note("first_paint");
    }
}

fn main() -> tauri::Result<()> {
    note("main");
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![commands::first_paint])
        .setup(|_| {
            note("setup");
            Ok(())
        })
        .run(tauri::generate_context!())
}
