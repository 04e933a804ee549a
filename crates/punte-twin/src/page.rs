//! The pages a browser shows: plain HTML in both languages, always marked as practice, without scripts or anything from elsewhere.
//! When which page is shown lives with each service; the words live in `practice.ftl`.

use std::fmt::Write as _;
use std::sync::LazyLock;

use punte_words::{Lang, Message, Words, msg};

static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| Lang::ALL.map(Words::new));

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{margin:0;font:16px/1.5 system-ui,sans-serif;background:#f6f7f9;color:#1b1f24}\
header{padding:8px 24px;background:#ffe9a8;color:#3d2e00;font-weight:600}\
main{max-width:40rem;margin:48px auto;padding:0 24px}\
h1{font-size:1.5rem;margin:0}p[lang=en]{color:#5a6370;margin-top:4px}\
pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:16px;border:1px solid #c9ced6;border-radius:8px}\
a{display:inline-block;margin-top:16px;padding:8px 24px;border-radius:8px;background:#0b57d0;color:#fff;text-decoration:none}\
a:focus-visible{outline:3px solid #0b57d0;outline-offset:3px}\
@media(prefers-color-scheme:dark){body{background:#14171b;color:#e8eaed}header{background:#4d3d0a;color:#ffe9a8}\
p[lang=en]{color:#a7b0bc}pre{border-color:#3a424d}a{background:#8ab4f8;color:#06254d}a:focus-visible{outline-color:#8ab4f8}}";

/// What the person would see at TikTok: its sentence with the bare word, in Romanian, as it would be pasted.
pub(crate) fn error_sentence(word: &str) -> String {
    WORDS[0].say(&error(word))
}

fn error(word: &str) -> Message {
    msg!("practice-page-error", word = word)
}

/// A page under construction.
pub(crate) struct Page {
    body: String,
    title: String,
}

impl Page {
    /// A page with its heading.
    pub(crate) fn new(heading: &Message) -> Self {
        let mut page = Self { body: String::new(), title: WORDS[0].say(heading) };
        page.both("h1", heading);
        page
    }

    /// TikTok's error page with the bare word.
    pub(crate) fn refused(word: &str) -> Self {
        Self::new(&error(word)).say(&msg!("practice-page-error-next"))
    }

    /// The sign-in page of a public network, which stands in the place of every other.
    pub(crate) fn portal() -> String {
        Self::new(&msg!("practice-page-portal")).say(&msg!("practice-page-portal-text")).html()
    }

    /// One more paragraph.
    pub(crate) fn say(mut self, text: &Message) -> Self {
        self.both("p", text);
        self
    }

    /// Text of a service, as it came.
    pub(crate) fn quote(mut self, text: &str) -> Self {
        let _ = write!(self.body, "<pre>{}</pre>", escape(text));
        self
    }

    /// Something to press.
    pub(crate) fn link(mut self, address: &str, text: &Message) -> Self {
        let [ro, en] = WORDS.each_ref().map(|words| escape(&words.say(text)));
        let _ = write!(self.body, "<p><a href=\"{}\">{ro} · <span lang=\"en\">{en}</span></a></p>", escape(address));
        self
    }

    /// Data as a page's script would hold it; it is data and does not run.
    pub(crate) fn data(mut self, json: &serde_json::Value) -> Self {
        let text = json.to_string().replace('<', "\\u003c");
        let _ = write!(self.body, "<script type=\"application/json\">{text}</script>");
        self
    }

    /// The whole document.
    pub(crate) fn html(self) -> String {
        let mark = msg!("practice-page-mark");
        let [ro, en] = WORDS.each_ref().map(|words| escape(&words.say(&mark)));
        format!(
            "<!doctype html>\n<html lang=\"ro\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
             <title>{ro}: {}</title><style>{STYLE}</style></head>\n<body><header>{ro} · <span lang=\"en\">{en}</span></header>\n\
             <main>{}</main></body></html>\n",
            escape(&self.title),
            self.body,
        )
    }

    fn both(&mut self, tag: &str, text: &Message) {
        // One heading a page: its English stands below as text.
        for (words, tag) in WORDS.iter().zip([tag, "p"]) {
            let _ = write!(self.body, "<{tag} lang=\"{}\">{}</{tag}>", words.lang().code(), escape(&words.say(text)));
        }
    }
}

/// Text made safe for a page's text and for a quoted attribute.
fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outside_text_cannot_become_markup() {
        let hostile = "</pre><script>\"'&";
        let html = Page::refused(hostile).quote(hostile).link(hostile, &msg!("practice-page-continue")).data(&hostile.into()).html();
        assert!(!html.contains("<script>"), "{html}");
        assert!(html.contains("&lt;/pre&gt;&lt;script&gt;&quot;&#39;&amp;"), "{html}");
    }

    #[test]
    fn every_word_of_a_page_is_known_in_both_languages() {
        assert!(!Page::portal().contains('⟨'), "a text is missing");
        assert!(!Page::refused("scope").html().contains('⟨'), "a text is missing");
    }
}
