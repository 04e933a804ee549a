//! The addresses in a pasted text, freed from what surrounds them on a page: labels, bullets, numbers, quotes, buttons. Blanks and invisible
//! characters that may stand in the portal itself are kept.

/// Blanks that separate words on a page. Others, such as the no-break space, are what a comparison has to show.
const fn is_gap(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\u{b}' | '\u{c}')
}

/// What stands around a value and not in it.
const AROUND: &[char] = &['"', '\'', '`', '„', '”', '“', '‘', '’', '«', '»', '<', '>', '(', ')', '[', ']'];

/// What begins a line of a list.
const BULLETS: &[char] = &['-', '*', '•', '·', '–', '—', '●', '◦', '▪', '✓', '✔', '✅', '\u{fe0f}'];

/// The longest candidate and the most of them: TikTok registers ten addresses of fewer than 512 characters.
const LONGEST: usize = 1024;
const MOST: usize = 200;

/// Everything in the text that may be an address, without repetition.
pub(super) fn addresses(pasted: &str) -> Vec<String> {
    let lines: Vec<&str> = pasted.split(['\n', '\r']).filter(|line| !line.chars().all(is_gap)).collect();
    let mut found: Vec<String> = Vec::new();
    for line in &lines {
        // Quotes show where a value begins and ends; without them a line does.
        let inside = unquoted(bare(line));
        let value = if inside.len() < bare(line).len() { inside } else { line };
        // A line alone and in one piece is the field itself: a blank at its edge may stand in the portal.
        let alone = lines.len() == 1 && !bare(value).contains(is_gap) && unbulleted(bare(value)) == bare(value) && !is_labelled(value);
        let parts = if alone { vec![value] } else { parts(line) };
        for part in parts {
            let part: String = part.chars().take(LONGEST).collect();
            if looks_like_address(&part) && !found.contains(&part) && found.len() < MOST {
                found.push(part);
            }
        }
    }
    found
}

/// What of a line may be an address: each word, and all from the first address on, should a blank stand inside it.
fn parts(line: &str) -> Vec<&str> {
    let rest = unbulleted(bare(line));
    let mut parts: Vec<&str> = rest.split(is_gap).flat_map(|word| word.split(",http")).map(unquoted).collect();
    // What `split` took away belongs to the address behind the comma.
    if rest.contains(",http") {
        parts.extend(rest.split(',').map(|word| unquoted(bare(word))));
    }
    parts.extend(scheme_at(rest).map(|at| unquoted(&rest[at..])));
    parts
}

/// Where the first address with a scheme begins.
fn scheme_at(text: &str) -> Option<usize> {
    let (before, _) = text.split_once("://")?;
    Some(before.trim_end_matches(|c: char| c.is_ascii_alphanumeric()).len())
}

/// Whether something that can be seen stands before the address, such as `URI=` or another address.
fn is_labelled(value: &str) -> bool {
    let before = scheme_at(value).is_some_and(|at| !value[..at].chars().all(punte_secrets::is_invisible));
    before || value.matches("://").count() > 1
}

fn bare(line: &str) -> &str {
    line.trim_matches(is_gap)
}

fn unquoted(text: &str) -> &str {
    let opened = text.trim_start_matches(AROUND);
    // A comma behind a closing quote separates; one without a quote may stand in the portal.
    let listed = opened.strip_suffix(',').filter(|listed| listed.ends_with(AROUND)).unwrap_or(opened);
    listed.trim_end_matches(AROUND)
}

/// The line without its bullet or its number.
fn unbulleted(line: &str) -> &str {
    let marked = line.trim_start_matches(BULLETS);
    if marked.len() < line.len() {
        return marked.trim_start_matches(is_gap);
    }
    let behind = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = behind.len() < line.len();
    match behind.strip_prefix(['.', ')', ':']).filter(|rest| numbered && rest.starts_with(is_gap)) {
        Some(rest) => rest.trim_start_matches(is_gap),
        None => line,
    }
}

fn looks_like_address(text: &str) -> bool {
    let seen = text.chars().filter(|c| !punte_secrets::is_invisible(*c)).count();
    seen > 3 && (text.contains("://") || text.contains('/') || text.contains("%2F") || text.contains("%2f") || text.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::addresses;

    const CALLBACK: &str = "https://www.outstand.so/app/api/socials/tiktok/callback";

    #[test]
    fn what_surrounds_an_address_is_taken_away() {
        for around in [
            "{}",
            "{}\n",
            "\r\n{}\r\n",
            "Redirect URI: {}",
            "Redirect URI\n{}\nDelete",
            "1. {}",
            "• {} ✕",
            "- „{}”",
            "  \"{}\",\n",
            "\"redirect_uris\": [\"{}\", \"https://exemplu.ro/cb\"]",
            "https://exemplu.ro/cb,{}",
            "<{}>",
            "URI={}",
        ] {
            let found = addresses(&around.replace("{}", CALLBACK));
            assert!(found.iter().any(|address| address == CALLBACK), "{around}: {found:?}");
        }
    }

    #[test]
    fn blanks_of_the_field_itself_are_kept() {
        for field in [format!(" {CALLBACK}"), format!("{CALLBACK} "), format!("\u{200b}{CALLBACK}"), format!("{CALLBACK}\u{a0}")] {
            assert_eq!(addresses(&format!("{field}\n")), [field.as_str()]);
            assert_ne!(addresses(&format!("\"{field}\"")), [CALLBACK], "quotes around it hide nothing");
        }
        assert_eq!(addresses(&format!("Redirect URI:   {CALLBACK}  "))[0], CALLBACK, "beside a label they are the page's");
    }

    #[test]
    fn words_are_no_addresses() {
        assert_eq!(addresses("Login Kit\nWeb\nSave"), Vec::<String>::new());
    }
}
