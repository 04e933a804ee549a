//! Mails to Outstand, from what the person told and what the last run saw. Nothing secret can get into one: only masked forms are taken.

use std::sync::Arc;

use punte_diagnosis::model::Diagnosis;
use punte_diagnosis::run::AppState;
use punte_support::mail::{self, Attachment, Draft, KeyShown, Kind as About, MAILTO_LIMIT, MailFacts, Seed, Told};
use punte_words::{Lang, Words};
use tauri::{AppHandle, Runtime, State};

use super::credentials::WORD;
use super::explain::found_in;
use crate::clock;
use crate::saving::{Kind, save};
use crate::state::Desk;
use crate::trouble::guarded;
use crate::wire::{MailDraft, MailWish, Trouble};

const MAIL: Kind = Kind { ending: "eml", name: "E-mail" };
const NAME: &str = "punte-outstand.eml";

/// The mail, to be read before it is sent.
#[tauri::command]
pub async fn draft_mail(desk: State<'_, Desk>, wish: MailWish) -> Result<MailDraft, Trouble> {
    guarded(async {
        let written = write(&desk, wish).await?;
        let mailto = mail::mailto(&written.draft, MAILTO_LIMIT);
        let Draft { to, subject, body, .. } = written.draft;
        let to = to.to_owned();
        Ok(MailDraft { to, subject, body, mailto: mailto.address, shortened: mailto.shortened, report: written.run.is_some() })
    })
    .await
}

/// Saves the mail as a file that mail programs open as a draft, with the last report in it.
#[tauri::command]
pub async fn save_mail<R: Runtime>(app: AppHandle<R>, desk: State<'_, Desk>, wish: MailWish) -> Result<Option<String>, Trouble> {
    guarded(async {
        let Written { draft, run, words } = write(&desk, wish).await?;
        let report = run.map(|run| Attachment::report(&run, &words)).transpose().map_err(|_| Trouble::internal())?;
        let attachments: Vec<Attachment> = report.into_iter().collect();
        let chance = getrandom::u64().map_err(|_| Trouble::internal())?;
        let seed = Seed { time: clock::seconds(), chance };
        save(&app, NAME, MAIL, mail::eml(&draft, &attachments, seed)).await
    })
    .await
}

struct Written {
    draft: Draft,
    run: Option<Arc<Diagnosis>>,
    words: Words,
}

async fn write(desk: &Desk, wish: MailWish) -> Result<Written, Trouble> {
    let MailWish { kind, lang, mailbox, symptom, redirect_uri, scopes, app_state } = wish;
    let about: About = kind.parse().map_err(|_| Trouble::unknown_option(&kind))?;
    let words = Words::new(lang.parse::<Lang>().map_err(|unknown| Trouble::unknown_option(&unknown.0))?);
    let mailbox = mail::mailbox(&mailbox).ok_or_else(|| Trouble::unknown_option(&mailbox))?;
    let app_state = app_state.map(|state| state.parse::<AppState>().map_err(|unknown| Trouble::unknown_option(&unknown.0)));
    let client_key = desk.raw().await?.client_key.and_then(|key| KeyShown::of(&key, WORD));
    let told = Told { redirect_uri, scopes, app_state: app_state.transpose()?, client_key };
    let found = symptom.filter(|text| !text.trim().is_empty()).as_deref().map(found_in);
    let run = desk.last();
    let facts = MailFacts::new(mailbox, &told, found.as_ref(), run.as_deref());
    Ok(Written { draft: mail::draft(about, &facts, &words), run, words })
}
