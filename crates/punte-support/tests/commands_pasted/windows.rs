//! The two commands for Windows, read back by the readers beside this file.

use proptest::prelude::*;
use punte_support::commands::{CommandProblem, Form, with_placeholders, with_values};
use serde_json::Value;

use crate::read_cmd::arguments;
use crate::read_powershell::{Piece, pieces};
use crate::values::{any_values, bearer, body, ordinary};

const ADDRESS: &str = "https://api.outstand.so/v1/social-networks";

#[test]
fn the_command_prompt_gets_one_plain_line() {
    let expected = r#"curl.exe -X POST https://api.outstand.so/v1/social-networks -H "Authorization: Bearer YOUR_OUTSTAND_API_KEY" -H "Content-Type: application/json" -d "{\"network\":\"tiktok\",\"client_key\":\"YOUR_TIKTOK_CLIENT_KEY\",\"client_secret\":\"YOUR_TIKTOK_CLIENT_SECRET\"}""#;
    assert_eq!(with_placeholders(Form::Cmd), expected);
}

#[test]
fn powershell_gets_one_plain_line() {
    let expected = r#"Invoke-RestMethod -Method Post -Uri 'https://api.outstand.so/v1/social-networks' -Headers @{ Authorization = 'Bearer YOUR_OUTSTAND_API_KEY' } -ContentType 'application/json' -Body '{"network":"tiktok","client_key":"YOUR_TIKTOK_CLIENT_KEY","client_secret":"YOUR_TIKTOK_CLIENT_SECRET"}'"#;
    assert_eq!(with_placeholders(Form::PowerShell), expected);
}

#[test]
fn ordinary_values_need_no_escape_at_all() {
    for form in [Form::Cmd, Form::PowerShell] {
        let text = with_values(form, &ordinary()).unwrap();
        assert!(!text.expose().contains("\\u") && !text.expose().contains('^'), "{form:?}");
    }
}

proptest! {
    #[test]
    fn curl_exe_gets_what_was_meant_or_nothing_is_written(values in any_values()) {
        let line = match with_values(Form::Cmd, &values) {
            Ok(line) => line,
            Err(problem) => {
                let expandable = values.api_key.expose().contains(['%', '!']);
                prop_assert!(expandable && matches!(problem, CommandProblem::NotInThisShell { .. }), "{problem}");
                return Ok(());
            }
        };
        let read = arguments(line.expose()).map_err(TestCaseError::fail)?;
        prop_assert_eq!(&read[..4], ["curl.exe", "-X", "POST", ADDRESS]);
        let authorization = format!("Authorization: {}", bearer(&values));
        prop_assert_eq!(&read[4..9], ["-H", authorization.as_str(), "-H", "Content-Type: application/json", "-d"]);
        prop_assert_eq!(read.len(), 10);
        prop_assert!(read[9].is_ascii(), "a code page changes nothing");
        prop_assert_eq!(serde_json::from_str::<Value>(&read[9]).unwrap(), body(&values));
    }

    #[test]
    fn powershell_gets_what_was_meant(values in any_values()) {
        let line = with_values(Form::PowerShell, &values).unwrap();
        let word = |text: &str| Piece::Word(text.to_owned());
        let text = |text: &str| Piece::Text(text.to_owned());
        let mut read = pieces(line.expose()).map_err(TestCaseError::fail)?;
        let Some(Piece::Text(sent)) = read.pop() else { return Err(TestCaseError::fail("no body")) };
        prop_assert_eq!(read, vec![
            word("Invoke-RestMethod"), word("-Method"), word("Post"), word("-Uri"), text(ADDRESS),
            word("-Headers"), word("@{"), word("Authorization"), word("="), text(&bearer(&values)), word("}"),
            word("-ContentType"), text("application/json"), word("-Body"),
        ]);
        prop_assert!(sent.is_ascii(), "Windows PowerShell 5.1 sends anything else as Latin-1");
        prop_assert_eq!(serde_json::from_str::<Value>(&sent).unwrap(), body(&values));
    }
}
