//! The address that the browser ended at, pasted by the person: where an account was there and active before, connecting it again changes
//! nothing that Outstand lists, and only this address tells. What an error in it means is the explainer's business.

use punte_tiktok::ErrorWords;
use url::form_urlencoded;

use super::{ConnectOutcome, Connected, ConnectedAccount};

/// What a pasted return address tells. Source: Outstand sends the browser back with `?success=true&account_id=…&username=…` or with
/// `?error=…`; a transcription of its documentation, 2026-11.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReturnRead {
    /// The account is connected.
    Connected(Connected),
    /// An error stands in it: the same text tells the explainer why.
    Refused {
        /// The error's stable word, where it is one.
        word: Option<String>,
    },
    /// Neither.
    Unrecognised,
}

/// The most that is read and the longest name that is kept, in characters.
const LONGEST: usize = 16 * 1024;
const NAME: usize = 100;

/// Reads a pasted address, or the part of it behind the question mark. Whose address it is does not matter: it is the customer's own.
pub fn read_return(address: &str) -> ReturnRead {
    let read: String = address.chars().take(LONGEST).collect();
    let around = |c: char| punte_secrets::is_invisible(c) || "\"'<>„”“«»".contains(c);
    let line = read.split(char::is_whitespace).find(|part| part.contains('=')).unwrap_or_default().trim_matches(around);
    let behind = line.split_once('?').map_or(line, |(_, query)| query);
    let query = behind.split_once('#').map_or(behind, |(query, _)| query);
    let value = |names: &[&str]| {
        form_urlencoded::parse(query.as_bytes()).find(|(name, _)| names.contains(&name.as_ref())).map(|(_, value)| value.into_owned())
    };
    let words = ErrorWords::of_query(query);
    let said = value(&["success"]);
    let failed = said.as_deref().is_some_and(|said| said.eq_ignore_ascii_case("false") || said == "0");
    if failed || !words.is_empty() || value(&["error", "error_type"]).is_some() {
        return ReturnRead::Refused { word: words.error_type.or(words.error) };
    }
    if !said.is_some_and(|said| said.eq_ignore_ascii_case("true") || said == "1") {
        return ReturnRead::Unrecognised;
    }
    let kept = |text: Option<String>| text.map(|text| text.chars().filter(|c| !c.is_control()).take(NAME).collect::<String>());
    let account = ConnectedAccount {
        nickname: None,
        username: kept(value(&["username"])).filter(|name| !name.trim().is_empty()),
        id: kept(value(&["account_id"])).unwrap_or_default(),
    };
    ReturnRead::Connected(Connected::with(ConnectOutcome::Connected, account))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(pasted: &str) -> Option<String> {
        match read_return(pasted) {
            ReturnRead::Connected(connected) => connected.account?.username,
            _ => None,
        }
    }

    #[test]
    fn a_success_names_the_account() {
        for pasted in [
            "https://client.exemplu.ro/setari?success=true&account_id=acc_1&network_unique_id=-000&username=cont.de.practica",
            "  \"https://client.exemplu.ro/?tab=social&success=true&username=cont%2Ede.practica#sus\"\n",
            "success=1&username=cont.de.practica",
            "Am ajuns aici:\nhttp://localhost:3000/?success=TRUE&username=cont.de.practica",
        ] {
            assert_eq!(name(pasted).as_deref(), Some("cont.de.practica"), "{pasted}");
        }
        let ReturnRead::Connected(connected) = read_return("https://client.exemplu.ro/?success=true&account_id=acc_1") else { panic!() };
        assert_eq!((connected.outcome.code(), connected.account.unwrap().id.as_str()), ("connected", "acc_1"));
        assert_eq!(connected.text.id, "connect-connected-unnamed");
    }

    #[test]
    fn an_error_is_left_to_the_explainer() {
        for (pasted, word) in [
            ("https://client.exemplu.ro/?error=access_denied", Some("access_denied")),
            ("https://www.tiktok.com/v2/auth/authorize/?client_key=aw&error=unauthorized_client&error_type=client_key", Some("client_key")),
            ("https://client.exemplu.ro/?error=Could%20not%20connect", None),
            ("https://client.exemplu.ro/?success=false", None),
            ("https://client.exemplu.ro/?success=true&error=server_error", Some("server_error")),
        ] {
            assert_eq!(read_return(pasted), ReturnRead::Refused { word: word.map(str::to_owned) }, "{pasted}");
        }
    }

    #[test]
    fn anything_else_is_not_recognised() {
        for pasted in ["", "  ", "https://client.exemplu.ro/", "?code=cod-inventat&state=x", "success", "=", "?&&=", "ș=ț"] {
            assert_eq!(read_return(pasted), ReturnRead::Unrecognised, "{pasted}");
        }
    }

    proptest::proptest! {
        #[test]
        fn reading_never_panics(pasted in ".{0,200}") {
            read_return(&pasted);
        }
    }
}
