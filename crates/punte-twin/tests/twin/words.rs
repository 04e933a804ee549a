//! Every scenario has its two texts in both languages, and every such text its scenario.

use punte_twin::{scenario, scenarios};
use punte_words::{Lang, Words};

#[test]
fn every_scenario_has_its_words_in_both_languages() {
    for words in Lang::ALL.map(Words::new) {
        for scenario in scenarios() {
            for message in [scenario.name(), scenario.text()] {
                assert!(words.knows(&message.id), "{} is missing in {:?}", message.id, words.lang());
            }
        }
    }
}

#[test]
fn every_scenario_text_has_its_scenario() {
    for file in [include_str!("../../../../locales/ro/practice.ftl"), include_str!("../../../../locales/en/practice.ftl")] {
        let ids = file.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id).filter(|id| !id.starts_with("practice-page-"));
        for id in ids {
            let code = id.strip_prefix("practice-").and_then(|rest| rest.strip_suffix("-name").or(rest.strip_suffix("-text")));
            assert!(code.is_some_and(|code| scenario(code).is_some()), "{id} names no scenario");
        }
    }
}
