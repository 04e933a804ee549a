//! A mail as a file that mail programs open as a draft, RFC 5322 and MIME. Where it is saved is the front ends' business.

use mail_builder::MessageBuilder;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};
use punte_diagnosis::document::ReportDocument;
use punte_diagnosis::model::Diagnosis;
use punte_words::Words;

use super::Draft;

/// What the report is called in the mail.
pub(super) const REPORT_NAME: &str = "punte-report.json";

/// A file inside the mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    name: &'static str,
    media_type: &'static str,
    bytes: Vec<u8>,
}

impl Attachment {
    /// The run as `punte.report/1`: what may leave the machine, in the language of `words`.
    ///
    /// # Errors
    /// Where the report cannot be written as JSON.
    pub fn report(run: &Diagnosis, words: &Words) -> Result<Self, serde_json::Error> {
        let bytes = serde_json::to_vec_pretty(&ReportDocument::new(run, words))?;
        Ok(Self { name: REPORT_NAME, media_type: "application/json", bytes })
    }
}

/// What makes one file another than the next: the clock and chance, from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seed {
    /// Seconds since 1970, UTC.
    pub time: i64,
    /// Any number that no other mail of this person has.
    pub chance: u64,
}

/// The mail as a file: the same bytes for the same arguments.
///
/// It has no `From`: the program that opens it as a draft puts the person's own address there.
pub fn eml(draft: &Draft, attachments: &[Attachment], seed: Seed) -> Vec<u8> {
    let Seed { time, chance } = seed;
    let mut text = draft.body.clone();
    if !attachments.is_empty() {
        text.push_str(&format!("\n\n{}", draft.attached));
    }
    let mut parts = vec![MimePart::new("text/plain", BodyPart::Text(format!("{text}\n").replace('\n', "\r\n").into()))];
    parts.extend(attachments.iter().map(|file| MimePart::new(file.media_type, file.bytes.as_slice()).attachment(file.name)));
    // `=_` is in no line of base64 or quoted-printable: RFC 2045, 6.7.
    let mixed = ContentType::new("multipart/mixed").attribute("boundary", format!("=_punte_{chance:016x}"));
    let mut bytes = Vec::new();
    MessageBuilder::new()
        .to(draft.to)
        .subject(draft.subject.as_str())
        .date(time)
        .message_id(format!("{chance:016x}.{time}@punte.invalid"))
        // Outlook opens such a file for writing on, not for reading. Source: Microsoft's CDO schema, `mailheader:x-unsent`.
        .header("X-Unsent", Raw::new("1"))
        .body(MimePart::new(mixed, parts))
        .serialize(&mut bytes);
    bytes
}
