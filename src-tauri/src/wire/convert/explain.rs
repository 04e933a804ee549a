//! Explanations.

use punte_diagnosis::document::ranked;
use punte_diagnosis::explain::{Explanation as Meaning, FoundInText};

use crate::wire::{Cause, EvidenceLine, Explanation};

impl From<&Meaning> for Explanation {
    fn from(meaning: &Meaning) -> Self {
        let causes = ranked(meaning).iter().map(Cause::from).collect();
        let Meaning { causes: _, found, masked, question, provider, joined } = meaning;
        Self {
            causes,
            found: lines(found),
            masked: masked.clone(),
            question: question.map(|question| question.message().into()),
            provider: provider.map(str::to_owned),
            joined: joined.clone(),
        }
    }
}

/// What was found, by name; what was not found has no line.
fn lines(found: &FoundInText) -> Vec<EvidenceLine> {
    let FoundInText { error, error_type, err_code, log_id, client_key, redirect_uri, scopes } = found;
    let scopes = (!scopes.is_empty()).then(|| scopes.join(", "));
    let named = [
        ("error", error),
        ("error_type", error_type),
        ("err_code", err_code),
        ("log_id", log_id),
        ("client_key", client_key),
        ("redirect_uri", redirect_uri),
        ("scopes", &scopes),
    ];
    let line = |(name, value): (&str, &Option<String>)| Some(EvidenceLine { name: name.to_owned(), value: value.clone()? });
    named.into_iter().filter_map(line).collect()
}
