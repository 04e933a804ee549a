//! What a pasted text means as JSON, schema `punte.explanation/1`. Keys are masked; codes and tokens were never kept.

use punte_http::OUTSTAND_CALLBACK;
use punte_words::Words;
use serde::Serialize;

use super::report::CauseDocument;
use crate::explain::{Explained, Explanation, FoundInText};
use crate::model::{Certainty, RankedCause};
use crate::rank::remedies;

/// The schema's name.
pub const EXPLANATION_SCHEMA: &str = "punte.explanation/1";

/// The whole document; `causes` is empty where nothing was recognised.
#[derive(Debug, Clone, Serialize)]
pub struct ExplanationDocument {
    schema: &'static str,
    causes: Vec<CauseDocument>,
    found: FoundInText,
    question: Option<QuestionDocument>,
    provider: Option<&'static str>,
    joined: Option<String>,
}

/// The question whose answer would decide, with the answers as arguments take them.
#[derive(Debug, Clone, Serialize)]
struct QuestionDocument {
    code: &'static str,
    text: String,
    answers: [&'static str; 4],
}

impl ExplanationDocument {
    /// The document of `explanation` in the language of `words`.
    pub fn new(explanation: &Explanation, words: &Words) -> Self {
        Self {
            schema: EXPLANATION_SCHEMA,
            causes: ranked(explanation).iter().map(|cause| CauseDocument::new(cause, words)).collect(),
            found: explanation.found.clone(),
            question: explanation.question.map(|question| QuestionDocument {
                code: question.code(),
                text: words.say(&question.message()),
                answers: question.answers(),
            }),
            provider: explanation.provider,
            joined: explanation.joined.clone(),
        }
    }
}

/// The explained causes with what to do about each.
pub fn ranked(explanation: &Explanation) -> Vec<RankedCause> {
    let with_remedy = |explained: &Explained| RankedCause {
        cause: explained.cause,
        certainty: explained.certainty,
        evidence: std::iter::once(&explained.why).chain(&explained.more).cloned().collect(),
        fix: if explained.certainty == Certainty::Excluded { Vec::new() } else { remedies::of(explained.cause, OUTSTAND_CALLBACK) },
    };
    explanation.causes.iter().map(with_remedy).collect()
}
