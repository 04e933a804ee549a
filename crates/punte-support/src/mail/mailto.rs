//! A mail as an address that opens the mail program, RFC 6068. Opening it is the front ends' business.

use super::Draft;

/// The longest address, in characters. Mozilla and Chromium refused to hand longer ones than 2048 to Windows («IE 5 and 6 support URLS of
/// 2083 chars in length, 2K is safe», Chromium's `platform_util_win.cc`, 2014), and Outlook was measured to take 2046 from three browsers
/// (superruub.wordpress.com, 2013). The rest of the way is kept free for what a mail program adds.
pub const MAILTO_LIMIT: usize = 1900;

/// A mail as an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailto {
    /// The address, at most as long as was allowed.
    pub address: String,
    /// Whether the text was cut; then its last line says so.
    pub shortened: bool,
}

/// The address of `draft`, at most `limit` characters long as long as its head alone fits. What does not fit is cut behind a whole line.
pub fn mailto(draft: &Draft, limit: usize) -> Mailto {
    let head = format!("mailto:{}?subject={}&body=", draft.to, encoded(&draft.subject));
    let whole = format!("{head}{}", encoded_text(&draft.body));
    if whole.len() <= limit {
        return Mailto { address: whole, shortened: false };
    }
    let cut = encoded_text(&format!("\n{}", draft.cut));
    let mut kept = head;
    for line in draft.body.split_inclusive('\n') {
        let line = encoded_text(line);
        if kept.len() + line.len() + cut.len() > limit {
            break;
        }
        kept.push_str(&line);
    }
    Mailto { address: kept + &cut, shortened: true }
}

/// RFC 6068, 5: line breaks are `%0D%0A`.
fn encoded_text(text: &str) -> String {
    encoded(&text.replace('\n', "\r\n"))
}

/// Everything but RFC 3986's unreserved characters as `%XX`: a `+` too, which some programs read as a blank.
fn encoded(text: &str) -> String {
    let mut shown = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => shown.push(char::from(byte)),
            _ => shown.push_str(&format!("%{byte:02X}")),
        }
    }
    shown
}
