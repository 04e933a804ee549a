//! What a pasted text means.

use punte_diagnosis::explain;

use crate::trouble::{blocking, guarded};
use crate::wire::{Explanation, Trouble};

/// Explains a pasted message, address, body or log line. A long text must not hold up what else the window asks.
#[tauri::command]
pub async fn explain(text: String) -> Result<Explanation, Trouble> {
    guarded(blocking(move || (&explain::explain(&text)).into())).await
}
