//! The JSON body, written so that it means the same in every shell: what a shell or a code page could change stands as `\uXXXX`.

use punte_secrets::Sensitive;

use super::request::NETWORK;

/// `{"network":"tiktok","client_key":…,"client_secret":…}` on one line. Keys and secrets as TikTok makes them stand in it as they are.
pub(super) fn of(client_key: &str, client_secret: &str) -> Sensitive<String> {
    // Room for the worst case, six bytes for each unit: growing would leave copies of the secret behind.
    let mut text = String::with_capacity(80 + 6 * (client_key.len() + client_secret.len()));
    text.push_str("{\"network\":\"");
    text.push_str(NETWORK);
    text.push_str("\",\"client_key\":\"");
    escape_into(&mut text, client_key);
    text.push_str("\",\"client_secret\":\"");
    escape_into(&mut text, client_secret);
    text.push_str("\"}");
    text.into()
}

/// Anything but what no shell ever looks at becomes `\uXXXX`, so also `%` and `!`, which cmd.exe offers no sure way to write, `\` and `"`,
/// which need no second layer then, and all beyond ASCII, which Windows PowerShell 5.1 would send as Latin-1.
fn escape_into(text: &mut String, value: &str) {
    for character in value.chars() {
        if character.is_ascii_alphanumeric() || " -_.~+/=:@,".contains(character) {
            text.push(character);
        } else {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                text.push_str("\\u");
                text.extend((0..4).rev().filter_map(|place| char::from_digit(u32::from(*unit) >> (4 * place) & 0xf, 16)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn what_tiktok_makes_stands_as_it_is() {
        let body = of("awpracticepuntea1", "SecretInventatDeProba");
        assert_eq!(body.expose(), r#"{"network":"tiktok","client_key":"awpracticepuntea1","client_secret":"SecretInventatDeProba"}"#);
    }

    #[test]
    fn whatever_was_pasted_comes_out_again_and_nothing_else_stands_in_it() {
        let nasty = "\"'`$%!^&|<>()\\{}[];*?#~\n\r\t\0\u{7f}\u{feff}ăâîșț„”‘’😀 ";
        let body = of(nasty, " x ");
        let read: Value = serde_json::from_str(body.expose()).unwrap();
        assert_eq!(read, json!({"network": "tiktok", "client_key": nasty, "client_secret": " x "}));
        assert!(body.expose().bytes().all(|byte| byte.is_ascii_alphanumeric() || b"{}\":,\\_ ~".contains(&byte)), "{}", body.expose());
    }
}
