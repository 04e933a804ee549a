//! The client key that a text shows: blanks, examples, secrets and numbers in its place. Which key is the right one cannot be known here.

use punte_secrets::is_invisible;
use punte_tiktok::{Kind, Shape, differences, is_elided, shape};
use punte_words::msg;

use super::Finding;
use super::reading::Reading;
use crate::model::CauseCode::{ClientKeyWhitespace, ClientKeyWrong, CredentialsSwapped, PlaceholderValues, WrongPortal};
use crate::model::Certainty::{Likely, Possible, Proven};

/// The word of TikTok's error page that a bad key explains.
pub(super) const ABOUT: &str = "client_key";

/// What can be seen in the key.
pub(super) fn findings(reading: &Reading) -> Vec<Finding> {
    let Some(sent) = reading.found.client_key.as_ref().map(|key| key.expose().as_str()) else {
        return Vec::new();
    };
    let visible: String = sent.chars().filter(|character| !is_invisible(*character)).collect();
    if visible.is_empty() {
        return vec![Finding::new(ABOUT, ClientKeyWrong, Proven, msg!("tiktok-judge-client-key-empty"))];
    }
    // People cover a key before they show it; blanks inside the cover are theirs.
    if is_elided(sent.trim()) {
        let plain = reading.error_type().is_none();
        let finding = || Finding::new(ABOUT, PlaceholderValues, Possible, msg!("tiktok-why-key-covered"));
        return plain.then(finding).into_iter().collect();
    }
    let mut found = Vec::new();
    if let Some(difference) = differences(Kind::ClientKey, &visible, sent).into_iter().next() {
        found.push(Finding::new(ABOUT, ClientKeyWhitespace, Proven, msg!("tiktok-why-key-blank", difference = difference)));
    }
    found.extend(match shape(&visible) {
        // Code that takes the key from elsewhere is as it should be; in an address the same is a key that nobody filled in.
        Shape::Placeholder if is_taken_from_elsewhere(&visible, reading.found.authorize.is_some()) => None,
        Shape::Placeholder => Some(Finding::new(ABOUT, PlaceholderValues, Proven, msg!("tiktok-why-key-placeholder"))),
        Shape::SecretLike => Some(Finding::new(ABOUT, CredentialsSwapped, Likely, msg!("tiktok-why-key-secret"))),
        Shape::OutstandApiKey => Some(Finding::new(ABOUT, CredentialsSwapped, Likely, msg!("tiktok-why-key-outstand"))),
        Shape::AppId => Some(Finding::new(ABOUT, ClientKeyWrong, Likely, msg!("tiktok-why-key-app-id"))),
        Shape::MiniDrama => Some(Finding::new(ABOUT, WrongPortal, Likely, msg!("tiktok-why-key-mini-drama"))),
        Shape::Empty | Shape::Production | Shape::Sandbox | Shape::Other => None,
    });
    found
}

/// Whether the value is how programs name a variable, not a value. `${…}` would be encoded in an address that was really sent;
/// as it stands, the address ends behind its `$`.
fn is_taken_from_elsewhere(value: &str, in_address: bool) -> bool {
    let is_constant = || value.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_') && value.contains('_');
    let starts = |starts: &[&str]| starts.iter().any(|start| value.starts_with(start));
    if in_address {
        value == "$" || starts(&["${"])
    } else {
        is_constant() || starts(&["process.env", "import.meta.env", "os.environ", "os.getenv", "getenv", "env(", "$"])
    }
}

/// Whether the text shows a key of the sandbox.
pub(super) fn is_sandbox(reading: &Reading) -> bool {
    reading.found.client_key.as_ref().is_some_and(|key| shape(key.expose().trim()) == Shape::Sandbox)
}
