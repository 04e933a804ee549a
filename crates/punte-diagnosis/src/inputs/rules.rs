//! What one value says by its look, as data: the first rule that holds speaks. Shapes are conventions, so they warn; only what is certainly
//! something else fails. Single characters live in `characters.rs`, comparisons between fields in `together.rs`.

use punte_tiktok::shapes::{Shape, is_verification_code};
use punte_words::{Message, msg};

use super::{Field, Note, Seen, Severity, characters};
use crate::model::CauseCode;

/// What an Outstand API key starts with, and how many letters follow. Source: two samples in other people's code (3P), 2026-11.
const API_KEY: (&str, usize) = ("ost_", 64);

/// What Outstand's own pages show as the start of an API key. Source: 2nd, 2026-11.
const API_KEY_ON_PAGES: &str = "sk_live_";

/// One thing that a value can look like.
struct Rule {
    field: Field,
    severity: Severity,
    cause: Option<CauseCode>,
    text: fn(&Seen<'_>) -> Message,
    holds: fn(&Seen<'_>) -> bool,
}

/// The note of the first rule that holds.
pub(super) fn first(seen: &Seen<'_>) -> Option<Note> {
    let rule = RULES.iter().find(|rule| rule.field == seen.field && (rule.holds)(seen))?;
    Some(seen.note(rule.severity, rule.cause, (rule.text)(seen)))
}

/// Whether it looks like a client key of either environment.
pub(super) fn like_client_key(seen: &Seen<'_>) -> bool {
    matches!(seen.shape, Shape::Production | Shape::Sandbox)
}

fn usual_api_key(seen: &Seen<'_>) -> bool {
    let meant = seen.meant.expose();
    let (prefix, letters) = API_KEY;
    let usual = |rest: &str| rest.len() == letters && rest.chars().all(|c| c.is_ascii_alphabetic());
    meant.starts_with(API_KEY_ON_PAGES) || meant.strip_prefix(prefix).is_some_and(usual)
}

/// A value for a rule to hold or not to hold for.
#[cfg(test)]
enum Sample {
    /// The text as it stands.
    Text(&'static str),
    /// The text and so many letters after it: a full API key must not stand in a file.
    Letters(&'static str, usize),
}

/// `field severity cause => message: when it holds; hits [values it must hold for first of all]; misses [values it must not hold for]`.
macro_rules! rules {
    ($($field:ident $severity:ident $cause:expr => $text:expr, $holds:expr; hits $hits:expr; misses $misses:expr;)*) => {
        const RULES: &[Rule] = &[$(Rule {
            field: Field::$field, severity: Severity::$severity, cause: $cause, text: $text, holds: $holds,
        }),*];

        #[cfg(test)]
        const SAMPLES: &[(&[Sample], &[Sample])] = { use Sample::{Letters, Text}; &[$((&$hits, &$misses)),*] };
    };
}

use CauseCode::{ApiKeyInvalid, ApiKeyMissing, ClientKeyWrong, ClientSecretWrong, CredentialsSwapped, PlaceholderValues, WrongPortal};

rules! {
    ApiKey Fail Some(ApiKeyMissing) => |_| msg!("inputs-api-key-missing"), |seen| seen.shape == Shape::Empty;
        hits [Text(""), Text(" \t")]; misses [Text("x"), Letters("ost_", 64)];
    ApiKey Fail Some(PlaceholderValues) => placeholder, |seen| seen.shape == Shape::Placeholder;
        hits [Text("YOUR_OUTSTAND_API_KEY"), Text("ost_CHEIA_TA_API"), Text("„YOUR_OUTSTAND_API_KEY”"), Text("ost_xxxxxxxx")];
        misses [Letters("ost_", 64), Text("awpracticepunte1")];
    ApiKey Fail Some(ApiKeyInvalid) => |_| msg!("inputs-header-words"), |seen| characters::without_header(seen.value()).1;
        hits [Letters("Bearer ost_", 64), Text("bearer  sk_live_inventata"), Text("Authorization: Bearer inventata")];
        misses [Letters("ost_", 64), Text("Bearerinventata"), Text("inventata Bearer")];
    ApiKey Fail Some(CredentialsSwapped) => |_| msg!("inputs-client-key-as-api-key"), like_client_key;
        hits [Text("awpracticepunte1"), Text("sbawpracticepunte1"), Text("\"awpracticepunte1\"")];
        misses [Letters("ost_", 64), Text("awpracticepunte12345")];
    ApiKey Warning Some(ApiKeyInvalid) => |_| msg!("inputs-api-key-shape"), |seen| !usual_api_key(seen);
        hits [Text("ost_scurta"), Letters("ost_", 63), Letters("", 68), Text("SecretInventat0SecretInventat012")];
        misses [Letters("ost_", 64), Text("sk_live_inventata")];

    ClientKey Fail Some(PlaceholderValues) => placeholder, |seen| seen.shape == Shape::Placeholder;
        hits [Text("aw1234567890abcdef"), Text("YOUR_TIKTOK_CLIENT_KEY"), Text("<client key>"), Text("aw…7f")];
        misses [Text("awpracticepunte1"), Text("aw1234567890abcd")];
    ClientKey Fail Some(CredentialsSwapped) => |_| msg!("inputs-api-key-as-client-key"), |seen| seen.shape == Shape::OutstandApiKey;
        hits [Letters("ost_", 64), Text("sk_live_inventata")]; misses [Text("awpracticepunte1"), Text("inventata")];
    ClientKey Fail Some(ClientKeyWrong) => verification_code, |seen| is_verification_code(seen.value());
        hits [Text("tiktok-developers-site-verification=Inventat0Inventat0Inventat0Inven")]; misses [Text("awpracticepunte1")];
    ClientKey Warning Some(ClientKeyWrong) => |_| msg!("inputs-app-id"), |seen| seen.shape == Shape::AppId;
        hits [Text("7000000000000001"), Text("7000000000000000001")]; misses [Text("awpracticepunte1"), Text("700000000000001")];
    ClientKey Warning Some(WrongPortal) => |_| msg!("inputs-mini-drama-key"), |seen| seen.shape == Shape::MiniDrama;
        hits [Text("mnpracticepunte1")]; misses [Text("awpracticepunte1"), Text("mn")];
    ClientKey Note None => |_| msg!("inputs-sandbox-key"), |seen| seen.shape == Shape::Sandbox;
        hits [Text("sbawpracticepunte1")]; misses [Text("awpracticepunte1"), Text("sbawpracticepunte12")];
    ClientKey Warning Some(ClientKeyWrong) => |_| msg!("inputs-secret-as-client-key"), |seen| seen.shape == Shape::SecretLike;
        hits [Text("SecretInventat0SecretInventat012")]; misses [Text("secretinventat0secretinventat012")];
    ClientKey Warning Some(ClientKeyWrong) => |_| msg!("inputs-client-key-shape"),
        |seen| !matches!(seen.shape, Shape::Production | Shape::Empty);
        hits [Text("awpracticepunte12"), Text("AWPRACTICEPUNTE1"), Text("inventata")]; misses [Text("awpracticepunte1"), Text("")];

    ClientSecret Fail Some(PlaceholderValues) => placeholder, |seen| seen.shape == Shape::Placeholder;
        hits [Text("xyz9876543210fedcba"), Text("YOUR_TIKTOK_CLIENT_SECRET"), Text("${TIKTOK_CLIENT_SECRET}")];
        misses [Text("SecretInventat0SecretInventat012")];
    ClientSecret Fail Some(CredentialsSwapped) => |_| msg!("inputs-api-key-as-client-secret"), |seen| seen.shape == Shape::OutstandApiKey;
        hits [Letters("ost_", 64)]; misses [Text("SecretInventat0SecretInventat012")];
    ClientSecret Fail Some(CredentialsSwapped) => |_| msg!("inputs-client-key-as-client-secret"), like_client_key;
        hits [Text("awpracticepunte1"), Text("sbawpracticepunte1")]; misses [Text("SecretInventat0SecretInventat012"), Text("awpracticepunte12")];
    ClientSecret Fail Some(ClientSecretWrong) => verification_code, |seen| is_verification_code(seen.value());
        hits [Text("tiktok-developers-site-verification=Inventat0Inventat0Inventat0Inven"), Text("tiktokInventat0Inventat0.txt")];
        misses [Text("SecretInventat0SecretInventat012"), Text("tiktok.txt")];
    ClientSecret Warning Some(ClientSecretWrong) => secret_shape, |seen| !matches!(seen.shape, Shape::SecretLike | Shape::Empty);
        hits [Text("SecretInventat0SecretInventat01"), Text("secretinventat0secretinventat012"), Text("7000000000000001")];
        misses [Text("SecretInventat0SecretInventat012"), Text("")];
}

fn placeholder(seen: &Seen<'_>) -> Message {
    msg!("inputs-placeholder", field = seen.field.code())
}

fn verification_code(seen: &Seen<'_>) -> Message {
    msg!("inputs-verification-code", field = seen.field.code())
}

fn secret_shape(seen: &Seen<'_>) -> Message {
    msg!("inputs-client-secret-shape", count = seen.meant.expose().chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(sample: &Sample) -> String {
        match sample {
            Sample::Text(text) => (*text).to_owned(),
            Sample::Letters(start, letters) => format!("{start}{}", "aB".chars().cycle().take(*letters).collect::<String>()),
        }
    }

    #[test]
    fn every_rule_holds_where_it_should_and_nowhere_else() {
        assert_eq!(RULES.len(), SAMPLES.len());
        for (at, (rule, (hits, misses))) in RULES.iter().zip(SAMPLES).enumerate() {
            assert!(!hits.is_empty() && !misses.is_empty(), "rule {at} has no samples");
            for sample in hits.iter().map(text) {
                let seen = Seen::new(rule.field, &sample);
                let speaks = RULES.iter().position(|rule| rule.field == seen.field && (rule.holds)(&seen));
                assert_eq!(speaks, Some(at), "{sample:?} in {:?}", rule.field);
            }
            for sample in misses.iter().map(text) {
                assert!(!(rule.holds)(&Seen::new(rule.field, &sample)), "rule {at} must not hold for {sample:?}");
            }
        }
    }

    #[test]
    fn usual_values_are_not_remarked() {
        let usual = [
            (Field::ApiKey, Sample::Letters("ost_", 64)),
            (Field::ClientKey, Sample::Text("awpracticepunte1")),
            (Field::ClientSecret, Sample::Text("SecretInventat0SecretInventat012")),
        ];
        for (field, sample) in &usual {
            assert_eq!(first(&Seen::new(*field, &text(sample))), None, "{field:?}");
        }
    }
}
