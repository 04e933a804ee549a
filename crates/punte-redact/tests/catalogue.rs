//! Every rule removes what its examples say, and leaves alone what its examples say.

use punte_redact::{Known, catalogue, redact_text};

/// Forty letters and digits that nobody drew by lot.
const FORTY: &str = "Inventat0Inventat1Inventat2Inventat34567";

/// The text as it is, and the pieces that must go.
fn example(marked: &str) -> (String, Vec<String>) {
    let marked = marked.replace('§', FORTY);
    let pieces = marked.split('⟦').skip(1).map(|rest| rest.split('⟧').next().unwrap_or_default().to_owned()).collect();
    (marked.replace(['⟦', '⟧'], ""), pieces)
}

#[test]
fn every_rule_removes_exactly_what_it_says() {
    for rule in catalogue() {
        for marked in rule.removes {
            let (text, pieces) = example(marked);
            let (redacted, manifest) = redact_text(&text, &Known::new());
            let by_rule: Vec<_> = manifest.findings.iter().filter(|finding| finding.rule == rule.id).collect();
            assert_eq!(by_rule.len(), pieces.len(), "{}: {text:?} became {redacted:?}", rule.id);
            let mut rest = text.as_str();
            for (finding, piece) in by_rule.iter().zip(&pieces) {
                assert_eq!(finding.length, piece.len() as u64, "{}: {text:?} became {redacted:?}", rule.id);
                let (before, behind) = rest.split_once(piece.as_str()).unwrap();
                assert!(redacted.contains(before.trim_start_matches(['"', ':', ' '])), "{}: {before:?} is gone from {redacted:?}", rule.id);
                rest = behind;
            }
            assert!(redacted.ends_with(rest), "{}: {text:?} became {redacted:?}", rule.id);
            assert_eq!(redact_text(&redacted, &Known::new()).0, redacted, "{}: a second time", rule.id);
        }
    }
}

#[test]
fn every_rule_leaves_alone_what_it_says() {
    for rule in catalogue() {
        for text in rule.keeps {
            let text = text.replace('§', FORTY);
            assert_eq!(redact_text(&text, &Known::new()).0, text, "{}", rule.id);
        }
    }
}

#[test]
fn every_rule_is_shown_both_ways() {
    let ids: std::collections::BTreeSet<_> = catalogue().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), catalogue().count(), "no name stands twice");
    for rule in catalogue() {
        assert!(!rule.removes.is_empty() && !rule.keeps.is_empty(), "{}", rule.id);
    }
}
