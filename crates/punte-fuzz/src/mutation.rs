//! Varies texts as hostile and careless people do: the same texts for the same number, on every machine. Coverage is not looked at here.

/// Pieces that readers stumble over: marks, escapes, names, breaks, directions, formulas.
const PIECES: &[&str] = &[
    "\"",
    "'",
    "\\",
    "\\\"",
    "{",
    "}",
    "[",
    "]",
    "<",
    ">",
    "&",
    "&amp;",
    "&#x22;",
    "%",
    "%00",
    "%2525",
    "%E0%80%80",
    "=",
    ":",
    "?",
    "#",
    ",",
    ";",
    "\0",
    "\r",
    "\n",
    "\r\n\r\n",
    "\t",
    "\u{1b}[2J",
    "\u{1b}]0;x\u{7}",
    "\u{feff}",
    "\u{202e}",
    "\u{200b}",
    "\u{2028}",
    "\u{ad}",
    "\u{fffd}",
    "\u{10ffff}",
    "a\u{301}",
    "ș",
    "İ",
    "ﬀ",
    "𝕬",
    "\\u0026",
    "\\u003d",
    "\\u0000",
    "\\ud800",
    "\\x3c",
    "null",
    "true",
    "false",
    "-1",
    "1e999",
    "18446744073709551616",
    "0.1",
    "{\"",
    "\":\"",
    "[[[[[[[[",
    "]]]]",
    "data",
    "success",
    "error",
    "error_type",
    "errCode",
    "code",
    "state",
    "message",
    "client_key=",
    "client_secret=",
    "access_token",
    "\"access_token\":\"",
    "Authorization: Bearer ",
    "Cookie: a=",
    "ost_",
    "act.",
    "rft.",
    "clt.",
    "eyJ",
    "aw",
    "sbaw",
    "https://",
    "http://127.0.0.1:1/",
    "https://www.tiktok.com/v2/auth/authorize/?",
    "https://www.outstand.so/app/api/socials/tiktok/callback",
    "://",
    "@",
    "/../",
    "%2F..%2F",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "xn--",
    "=HYPERLINK(\"http://x\")",
    "+cmd|' /C calc'!A0",
    "-1+1",
    "@SUM(1)",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "]]>",
    "<!--",
    "<!doctype html>",
    "<title>",
    "</title>",
    "export ",
    "# ",
    "$(",
    "`",
    "\nBcc: x@exemplu.ro",
    "\r\n.\r\n",
    "[redacted:code]",
    "[redacted:",
    "…",
    "login",
    "enter_from=dev_",
    "user.info.basic,",
    "video.publish",
    "===",
    "=== hop\n",
    "302 text/html\nlocation: /\n\n",
    "500\n\n",
    "--",
    "S256",
    "2026-11-23T09:00:00Z",
    "GET / HTTP/1.1",
    "PK\u{3}\u{4}",
];

/// The longest text that comes out, in bytes.
const LONGEST: usize = 64 * 1024;

/// Numbers that look like chance and are always the same: SplitMix64 (Steele, Lea and Flood, 2014).
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// Begins with `seed`.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 where `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end.max(1) as u64)).unwrap_or_default()
    }
}

/// One variation of a text of the corpus.
pub fn vary(corpus: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = pick(corpus, chance).to_vec();
    for _ in 0..=chance.below(4) {
        once(&mut bytes, corpus, chance);
    }
    bytes.truncate(LONGEST);
    bytes
}

fn pick<'c>(corpus: &'c [Vec<u8>], chance: &mut Chance) -> &'c [u8] {
    corpus.get(chance.below(corpus.len())).map_or(&[], Vec::as_slice)
}

fn once(bytes: &mut Vec<u8>, corpus: &[Vec<u8>], chance: &mut Chance) {
    let at = chance.below(bytes.len() + 1);
    let end = at + chance.below((bytes.len() - at).min(40) + 1);
    match chance.below(12) {
        0..=4 => drop(bytes.splice(at..at, piece(chance).bytes())),
        5 => drop(bytes.splice(at..end, piece(chance).bytes())),
        6 => drop(bytes.drain(at..end)),
        7 => {
            let copy = bytes[at..end].to_vec();
            let times = [1, 1, 2, 40, 400][chance.below(5)];
            bytes.splice(at..at, copy.repeat(times));
        }
        8 => {
            let other = pick(corpus, chance);
            let from = chance.below(other.len() + 1);
            let behind = other[from..].to_vec();
            bytes.truncate(at);
            bytes.extend(behind);
        }
        9 => bytes.truncate(at),
        10 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << chance.below(8);
            }
        }
        _ => {
            let times = [3, 30, 3000][chance.below(3)];
            bytes.splice(at..at, piece(chance).repeat(times).into_bytes());
        }
    }
}

fn piece(chance: &mut Chance) -> &'static str {
    PIECES[chance.below(PIECES.len())]
}
