//! A reader of cmd.exe's interactive line, written from its documented rules and not from the writer: first cmd's own pass over quotes
//! and carets, then the program's splitting of what is left (`CommandLineToArgvW`).

/// The program and its arguments, or what cmd.exe would do instead of starting it once.
pub fn arguments(line: &str) -> Result<Vec<String>, String> {
    Ok(split(&passed_on(line)?))
}

/// What cmd.exe hands to the program.
fn passed_on(line: &str) -> Result<String, String> {
    if let Some(replaced) = line.chars().find(|character| matches!(character, '%' | '!')) {
        return Err(format!("{replaced} may be replaced by a variable"));
    }
    if line.chars().count() > 8191 {
        return Err("longer than cmd.exe reads".to_owned());
    }
    let (mut tail, mut quoted, mut rest) = (String::new(), false, line.chars());
    while let Some(character) = rest.next() {
        match character {
            '\n' | '\r' => return Err("the line ends here".to_owned()),
            '"' => {
                quoted = !quoted;
                tail.push('"');
            }
            '^' if !quoted => tail.extend(rest.next()),
            '&' | '|' | '<' | '>' | '(' | ')' if !quoted => return Err(format!("{character} is an operator here")),
            other => tail.push(other),
        }
    }
    Ok(tail)
}

/// The rules of `CommandLineToArgvW`: 2n backslashes and a quote are n backslashes and the end of a quotation, 2n+1 and a quote are n
/// backslashes and a quote; backslashes elsewhere are themselves.
fn split(tail: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = tail.chars().peekable();
    loop {
        while rest.next_if(|character| matches!(character, ' ' | '\t')).is_some() {}
        if rest.peek().is_none() {
            return found;
        }
        let (mut argument, mut quoted) = (String::new(), false);
        loop {
            let mut backslashes = 0;
            while rest.next_if_eq(&'\\').is_some() {
                backslashes += 1;
            }
            if rest.next_if_eq(&'"').is_some() {
                argument.extend(std::iter::repeat_n('\\', backslashes / 2));
                if backslashes % 2 == 1 || (quoted && rest.next_if_eq(&'"').is_some()) {
                    argument.push('"');
                } else {
                    quoted = !quoted;
                }
                continue;
            }
            argument.extend(std::iter::repeat_n('\\', backslashes));
            match rest.peek() {
                None => break,
                Some(' ' | '\t') if !quoted => break,
                Some(_) => argument.extend(rest.next()),
            }
        }
        found.push(argument);
    }
}

#[test]
fn the_reader_knows_the_documented_examples() {
    for (tail, expected) in [
        (r#"p "a b c" d e"#, ["p", "a b c", "d", "e"].as_slice()),
        (r#"p "ab\"c" "\\" d"#, &["p", "ab\"c", "\\", "d"]),
        (r#"p a\\\b d"e f"g h"#, &["p", r"a\\\b", "de fg", "h"]),
        (r#"p a\\\"b c d"#, &["p", r#"a\"b"#, "c", "d"]),
        (r#"p a\\\\"b c" d e"#, &["p", r"a\\b c", "d", "e"]),
    ] {
        assert_eq!(split(tail), expected, "{tail}");
    }
    assert_eq!(passed_on(r#"p "a&b" ^& c"#), Ok(r#"p "a&b" & c"#.to_owned()));
    for bad in [r#"p "a\"b&c""#, "p %PATH%", "p !x!", "p a > b", "p a\nb"] {
        assert!(passed_on(bad).is_err(), "{bad}");
    }
}
