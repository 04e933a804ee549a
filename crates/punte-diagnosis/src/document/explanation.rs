//! What a pasted text means as JSON, schema `punte.explanation/1`. Keys are masked; codes and tokens were never kept.

use punte_http::OUTSTAND_CALLBACK;
use punte_words::Words;
use serde::Serialize;

use super::report::CauseDocument;
use crate::explain::Explanation;
use crate::model::RankedCause;
use crate::rank::remedies;

/// The schema's name.
pub const EXPLANATION_SCHEMA: &str = "punte.explanation/1";

/// The whole document; `causes` is empty where nothing was recognised.
#[derive(Debug, Clone, Serialize)]
pub struct ExplanationDocument {
    schema: &'static str,
    causes: Vec<CauseDocument>,
    found: FoundDocument,
}

#[derive(Debug, Clone, Serialize)]
struct FoundDocument {
    error: Option<String>,
    error_type: Option<String>,
    err_code: Option<String>,
    log_id: Option<String>,
    client_key: Option<String>,
    redirect_uri: Option<String>,
    scopes: Vec<String>,
}

impl ExplanationDocument {
    /// The document of `explanation` in the language of `words`.
    pub fn new(explanation: &Explanation, words: &Words) -> Self {
        let found = &explanation.found;
        Self {
            schema: EXPLANATION_SCHEMA,
            causes: ranked(explanation).iter().map(|cause| CauseDocument::new(cause, words)).collect(),
            found: FoundDocument {
                error: found.error.clone(),
                error_type: found.error_type.clone(),
                err_code: found.err_code.clone(),
                log_id: found.log_id.clone(),
                client_key: found.client_key.clone(),
                redirect_uri: found.redirect_uri.clone(),
                scopes: found.scopes.clone(),
            },
        }
    }
}

/// The explained causes with what to do about each.
pub fn ranked(explanation: &Explanation) -> Vec<RankedCause> {
    let with_remedy = |explained: &crate::explain::Explained| RankedCause {
        cause: explained.cause,
        certainty: explained.certainty,
        evidence: vec![explained.why.clone()],
        fix: remedies::of(explained.cause, OUTSTAND_CALLBACK),
    };
    explanation.causes.iter().map(with_remedy).collect()
}
