//! An address as it may be written down: the parts that open doors are removed, keys are masked, the rest stays.

use punte_secrets::{mask_client_key, visible_blanks};
use url::Url;

/// Parameters that identify an application and stay comparable when masked.
const KEYS: &[&str] = &["client_key", "client_id"];

/// Parameters that may stand as they are: none of them opens anything. Every other value is removed, known or not.
const PLAIN: &[&str] = &[
    "code_challenge_method",
    "enter_from",
    "errCode",
    "error",
    "error_description",
    "error_type",
    "force_account_selection",
    "limit",
    "log_id",
    "logid",
    "network",
    "offset",
    "response_type",
    "scope",
    "scopes",
    "success",
];

/// A parameter whose value is an address itself, with parameters of its own.
const NESTED: &str = "redirect_uri";

/// What stands in place of a removed value, and at the end of a shortened one.
const REMOVED: &str = "…";

/// The longest value that is written down, in characters; addresses come from outside and have no length of their own.
const LONGEST: usize = 300;

/// The most parameters that are written down.
const MOST: usize = 40;

/// The address without user information and fragment, with every parameter's value kept, masked or removed by the lists above, on one
/// line and of bounded length. Blanks and invisible characters in what is kept show as marks.
pub fn redact_url(url: &Url) -> String {
    let mut shown = format!("{}://{}", url.scheme(), url.host_str().unwrap_or_default());
    if let Some(port) = url.port() {
        shown.push_str(&format!(":{port}"));
    }
    shown.push_str(&short(url.path()));
    let parts: Vec<String> =
        url.query_pairs().take(MOST).map(|(name, value)| format!("{}={}", short(&name), parameter(&name, &value))).collect();
    if !parts.is_empty() {
        shown.push('?');
        shown.push_str(&parts.join("&"));
    }
    shown
}

fn parameter(name: &str, value: &str) -> String {
    if KEYS.contains(&name) {
        mask_client_key(value)
    } else if name == NESTED {
        Url::parse(value).map_or_else(|_| REMOVED.to_owned(), |inner| nested(&inner))
    } else if name == "enter_from" {
        value.strip_prefix("dev_").map_or_else(|| REMOVED.to_owned(), |key| format!("dev_{}", mask_client_key(key)))
    } else if PLAIN.contains(&name) {
        short(value)
    } else {
        REMOVED.to_owned()
    }
}

/// A redirect URI within an address: what stands in its own query belongs to somebody else's site and is removed whole.
fn nested(inner: &Url) -> String {
    let mut bare = inner.clone();
    bare.set_query(None);
    let query = if inner.query().is_some() { "?…" } else { "" };
    format!("{}{query}", redact_url(&bare))
}

fn short(text: &str) -> String {
    let mut kept = visible_blanks(&text.chars().take(LONGEST).collect::<String>());
    if text.chars().nth(LONGEST).is_some() {
        kept.push_str(REMOVED);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_opens_doors_is_removed_and_keys_are_masked() {
        let url = Url::parse(
            "https://nume:parola@www.tiktok.com/v2/auth/authorize/?client_key=+awpracticepuntea1&scope=a,b&state=stare-inventata&code=cod-inventat&x=1#f",
        )
        .unwrap();
        assert_eq!(redact_url(&url), "https://www.tiktok.com/v2/auth/authorize/?client_key=␠awpr…a1&scope=a,b&state=…&code=…&x=…",);
    }

    #[test]
    fn a_redirect_uri_keeps_its_path_and_nothing_that_could_be_a_secret() {
        let shown = |uri: &str| {
            let url = Url::parse_with_params("https://www.tiktok.com/", [("redirect_uri", uri)]).unwrap();
            redact_url(&url).replace("https://www.tiktok.com/?redirect_uri=", "")
        };
        assert_eq!(shown("https://client.exemplu.ro/cb/"), "https://client.exemplu.ro/cb/");
        assert_eq!(shown("https://nume:parola@client.exemplu.ro/cb?jeton=inventat#urma"), "https://client.exemplu.ro/cb?…");
        assert_eq!(shown("nu e o adresă"), "…");
    }

    #[test]
    fn what_is_kept_stays_on_one_line_and_short() {
        let scope = format!("a\nb {}", "c".repeat(5000));
        let shown = redact_url(&Url::parse_with_params("https://www.tiktok.com/", [("scope", scope)]).unwrap());
        assert!(shown.starts_with("https://www.tiktok.com/?scope=a␊b␠ccc"), "{shown}");
        assert!(shown.ends_with('…') && shown.chars().count() < 400, "{shown}");
    }
}
