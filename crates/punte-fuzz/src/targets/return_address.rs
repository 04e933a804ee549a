//! The address to which the browser came back.

use punte_diagnosis::connect::{ReturnRead, read_return};

use crate::canary::said;

pub fn run(bytes: &[u8]) {
    match read_return(&super::text(bytes)) {
        ReturnRead::Connected(connected) => {
            said([&connected.text]);
            if let Some(account) = connected.account {
                let kept = [account.username.unwrap_or_default(), account.id].concat();
                assert!(kept.chars().count() <= 200 && !kept.contains(char::is_control), "{kept:?}");
            }
        }
        ReturnRead::Refused { word } => {
            let plain = |word: &String| word.chars().all(|character| character.is_ascii_lowercase() || character == '_');
            assert!(word.iter().all(plain), "{word:?}");
        }
        ReturnRead::Unrecognised => {}
    }
}
