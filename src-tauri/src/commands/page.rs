//! The guide on paper: printing what the window shows, and saving it as one page.

use punte_diagnosis::inputs::RawInputs;
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use crate::saving::{Kind, save};
use crate::state::Desk;
use crate::trouble::guarded;
use crate::wire::Trouble;

const PAGE: Kind = Kind { ending: "html", name: "HTML" };

/// The longest page that is saved, in bytes: many times what the guide needs with all its drawings.
const LONGEST: usize = 8 << 20;

/// Shorter values are too common in ordinary text to be taken for the value itself.
const SHORTEST: usize = 6;

/// Opens the system's print dialog.
#[tauri::command]
pub async fn print_page<R: Runtime>(window: WebviewWindow<R>) -> Result<(), Trouble> {
    guarded(async { window.print().map_err(|_| Trouble::no_printer()) }).await
}

/// Saves a page that the window put together, unless something secret stands in it.
#[tauri::command]
pub async fn save_page<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    name: String,
    html: String,
) -> Result<Option<String>, Trouble> {
    guarded(async {
        let known = desk.raw().await?;
        if html.len() > LONGEST || holds_a_secret(&html, &known) {
            return Err(Trouble::secret_in_page());
        }
        save(&app, &format!("{}.html", plain(&name)), PAGE, html.into_bytes()).await
    })
    .await
}

/// Whether one of the person's values stands in the page, as it is or as HTML writes it.
fn holds_a_secret(html: &str, known: &RawInputs) -> bool {
    let secrets = [&known.api_key, &known.client_key, &known.client_secret].into_iter().flatten();
    secrets.map(|secret| secret.expose().trim()).filter(|secret| secret.chars().count() >= SHORTEST).any(|secret| {
        let escaped = secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        html.contains(secret) || html.contains(&escaped) || html.contains(&escaped.replace('"', "&quot;"))
    })
}

/// A file's name: letters, digits, `-` and `_`, whatever the customer is called.
fn plain(name: &str) -> String {
    let kept = |character: char| if character.is_alphanumeric() || character == '_' { character } else { '-' };
    let plain: String = name.chars().take(60).map(kept).collect();
    if plain.trim_matches('-').is_empty() { "punte".to_owned() } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_with_a_value_of_the_person_is_known() {
        let known = RawInputs { client_secret: Some("secret<inventat>".into()), ..RawInputs::default() };
        for html in ["<p>secret<inventat></p>", "<p>secret&lt;inventat&gt;</p>"] {
            assert!(holds_a_secret(html, &known), "{html}");
        }
        assert!(!holds_a_secret("<p>secret</p>", &known));
        let short = RawInputs { api_key: Some("ost".into()), ..RawInputs::default() };
        assert!(!holds_a_secret("<p>ost</p>", &short), "too short to mean anything");
    }

    #[test]
    fn a_name_leads_out_of_no_folder() {
        assert_eq!(plain("../../etc/passwd"), "------etc-passwd");
        assert_eq!(plain("Ghid Ștefănești & fiii"), "Ghid-Ștefănești---fiii");
        for nothing in ["", "///", ". ."] {
            assert_eq!(plain(nothing), "punte");
        }
    }
}
