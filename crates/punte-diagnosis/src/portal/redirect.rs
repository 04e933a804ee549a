//! The redirect URI that stands in the portal beside the one that is sent, byte for byte. TikTok's rules themselves live in `punte-tiktok`.

use punte_http::is_loopback;
use punte_tiktok::difference::{Kind, differences};
use punte_tiktok::{Defect, RedirectRules, judge_redirect_uri};
use punte_words::Message;
use url::Url;

use super::candidates::addresses;
use super::nearest::distance;
use super::{MOST, PortalProblem};

/// The redirect URI of the portal beside the one that is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedirectComparison {
    /// Whether one of the pasted addresses is the same, byte for byte.
    pub same: bool,
    /// The pasted address that was compared, the nearest one, blanks as marks and without what stands in its query.
    pub registered: String,
    /// What is sent.
    pub expected: String,
    /// Each difference, the most telling first; empty where they are the same.
    pub differences: Vec<Message>,
    /// TikTok's rules that the pasted address breaks.
    pub rules: Vec<Message>,
}

/// The longest address that is shown, in characters.
const SHOWN: usize = 512;

/// Compares what was copied from the portal, with its labels, bullets and quotes or without, to the address that is sent.
///
/// # Errors
/// Nothing was pasted, or nothing in it looks like an address.
pub fn compare_redirect(pasted: &str, expected: &str) -> Result<RedirectComparison, PortalProblem> {
    let pasted: String = pasted.chars().take(MOST).collect();
    if pasted.chars().all(punte_secrets::is_invisible) {
        return Err(PortalProblem::Nothing);
    }
    let found = addresses(&pasted);
    let nearest = found.iter().min_by_key(|address| distance(address, expected)).ok_or(PortalProblem::NoAddress)?;
    // A stand-in on this machine, as in practice, has neither TikTok's scheme nor its host.
    let rules = RedirectRules { loopback_stand_in: Url::parse(expected).is_ok_and(|url| is_loopback(&url)) };
    let judged = judge_redirect_uri(Some(nearest), expected, rules).into_iter();
    Ok(RedirectComparison {
        same: nearest == expected,
        registered: shown(nearest),
        expected: expected.to_owned(),
        differences: differences(Kind::RedirectUri, expected, nearest),
        rules: judged.filter(|judgement| judgement.defect != Defect::RedirectDiffers).map(|judgement| judgement.text).collect(),
    })
}

/// The address as it is shown. A query has no place in a redirect URI, and what was pasted in it may open something.
fn shown(address: &str) -> String {
    let (before, query) = address.split_once('?').map_or((address, ""), |(before, _)| (before, "?…"));
    let cut = if before.chars().nth(SHOWN).is_some() { "…" } else { "" };
    format!("{}{cut}{query}", punte_secrets::visible_blanks(&before.chars().take(SHOWN).collect::<String>()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use punte_http::OUTSTAND_CALLBACK;

    use super::*;

    fn compared(pasted: &str) -> RedirectComparison {
        compare_redirect(pasted, OUTSTAND_CALLBACK).unwrap()
    }

    fn ids(messages: &[Message]) -> Vec<&str> {
        messages.iter().map(|message| message.id.as_str()).collect()
    }

    #[test]
    fn the_same_address_is_found_wherever_it_stands() {
        let list = format!("Redirect URI\n1. https://exemplu.ro/callback\n2. {OUTSTAND_CALLBACK}\nAdd another");
        for pasted in [OUTSTAND_CALLBACK, &list, &format!("\"{OUTSTAND_CALLBACK}\"")] {
            let comparison = compared(pasted);
            assert!(comparison.same && comparison.differences.is_empty() && comparison.rules.is_empty(), "{pasted}: {comparison:?}");
            assert_eq!(comparison.registered, OUTSTAND_CALLBACK);
        }
    }

    #[test]
    fn each_difference_is_said() {
        for (pasted, difference, rules) in [
            (format!("{OUTSTAND_CALLBACK}/"), "tiktok-diff-slash-more", vec![]),
            (OUTSTAND_CALLBACK.replace("www.", ""), "tiktok-diff-www-lacks", vec![]),
            (OUTSTAND_CALLBACK.replace("https", "http"), "tiktok-diff-http", vec!["tiktok-judge-redirect-not-https"]),
            (OUTSTAND_CALLBACK.replace("tiktok", "TikTok"), "tiktok-diff-case", vec![]),
            (OUTSTAND_CALLBACK.replace("https://", ""), "tiktok-diff-scheme-lacks", vec!["tiktok-judge-redirect-relative"]),
            (OUTSTAND_CALLBACK.replace("app", "аpp"), "tiktok-diff-lookalike", vec![]),
            (format!(" {OUTSTAND_CALLBACK}"), "tiktok-diff-start-space", vec![]),
            (OUTSTAND_CALLBACK.replace("/api", "/\u{200b}api"), "tiktok-diff-inside-invisible", vec![]),
            (format!("Redirect URI: {}", OUTSTAND_CALLBACK.replace("/api", "/ api")), "tiktok-diff-inside-invisible", vec![]),
            (format!("{OUTSTAND_CALLBACK}?a=1"), "tiktok-diff-more", vec!["tiktok-judge-redirect-query"]),
            (OUTSTAND_CALLBACK.replace("/app/api", "/api"), "tiktok-diff-fewer", vec![]),
        ] {
            let comparison = compared(&pasted);
            assert!(!comparison.same, "{pasted}");
            assert_eq!((ids(&comparison.differences)[0], ids(&comparison.rules)), (difference, rules), "{pasted}");
        }
    }

    #[test]
    fn the_nearest_line_is_compared_and_a_query_is_not_shown() {
        let pasted = format!("https://exemplu.ro/a\n{OUTSTAND_CALLBACK}/\nhttps://exemplu.ro/b");
        assert_eq!(compared(&pasted).registered, format!("{OUTSTAND_CALLBACK}/"));
        let comparison = compared("https://client.exemplu.ro/cb?code=cod-inventat&state=x");
        assert_eq!(comparison.registered, "https://client.exemplu.ro/cb?…");
        assert!(!format!("{comparison:?}").contains("inventat"), "{comparison:?}");
    }

    #[test]
    fn an_own_callback_and_a_stand_in_are_compared_alike() {
        let own = "https://client.exemplu.ro/tiktok/callback";
        assert!(compare_redirect(&format!("• {own}"), own).unwrap().same);
        let stand_in = "http://127.0.0.1:4000/tiktok/callback";
        let comparison = compare_redirect(stand_in, stand_in).unwrap();
        assert!(comparison.same && comparison.rules.is_empty(), "{comparison:?}");
    }

    #[test]
    fn nothing_and_no_address_are_told_apart() {
        for (pasted, problem) in
            [("", PortalProblem::Nothing), (" \n\u{200b}", PortalProblem::Nothing), ("Login Kit", PortalProblem::NoAddress)]
        {
            assert_eq!(compare_redirect(pasted, OUTSTAND_CALLBACK), Err(problem), "{pasted:?}");
        }
    }

    proptest! {
        #[test]
        fn comparing_never_panics(pasted in "(\\PC|[ \t\n\r\u{200b}\u{a0}„”\"•.,:/%?#-]|https?://|www\\.){0,80}") {
            if let Ok(comparison) = compare_redirect(&pasted, OUTSTAND_CALLBACK) {
                prop_assert_eq!(comparison.same, comparison.differences.is_empty());
            }
        }

        #[test]
        fn the_address_is_found_under_any_label(label in "[A-Za-z ]{0,20}", after in "[A-Za-z ]{0,20}") {
            let pasted = format!("{label}\n{label}: {OUTSTAND_CALLBACK} {after}\n{after}");
            prop_assert!(compare_redirect(&pasted, OUTSTAND_CALLBACK).unwrap().same);
        }
    }
}
