//! What is masked, what stays, and that no wrapping hides a value from the masking.

use proptest::prelude::*;

use super::masked;

#[test]
fn what_opens_something_is_masked_and_the_rest_stays() {
    for (text, shown) in [
        ("https://exemplu.ro/cb?code=CodInventat12&state=StareInventata&x=1", "https://exemplu.ro/cb?code=…&state=…&x=1"),
        (r#"{"access_token":"act.Inventat123!4","open_id":"x"}"#, r#"{"access_token":"…","open_id":"x"}"#),
        (r#"{"error":{"code":"scope_not_authorized","message":"m"}}"#, r#"{"error":{"code":"scope_not_authorized","message":"m"}}"#),
        ("error code: 10003, code: 'ENOTFOUND'", "error code: 10003, code: 'ENOTFOUND'"),
        ("Authorization: Bearer ost_CHEIA_TA_API", "Authorization: Bearer …"),
        ("Authorization: Bearer undefined", "Authorization: Bearer undefined"),
        ("curl -H 'Cookie: a=unu; b=doi' https://x.ro", "curl -H 'Cookie: …' https://x.ro"),
        ("Cookie: a=\"unu\"; b=doi\nHost: x", "Cookie: …\nHost: x"),
        ("client_key=awpracticepuntea&x=1", "client_key=awpr…ea&x=1"),
        ("client_key=+awpracticepuntea", "client_key=+awpr…ea"),
        ("client_key%3D%20awpracticepuntea%26scope%3Da", "client_key%3D%20awpr…ea%26scope%3Da"),
        ("cheia awpracticepuntea e bună", "cheia awpr…ea e bună"),
        ("App state: Draft", "App state: Draft"),
        ("next=%2Fcb%3Fcode%3DCodInventat1%26state%3Dstare", "next=%2Fcb%3Fcode%3D…%26state%3D…"),
        ("https://ana:parola@x.ro/", "https://ana:…@x.ro/"),
        ("client secret: SecretInventat", "client secret: …"),
        ("error_type=client_key", "error_type=client_key"),
        ("host_name=a", "host_name=a"),
        ("token endpoint authentication", "token endpoint authentication"),
    ] {
        assert_eq!(masked(text), shown);
    }
}

/// A value that is visibly made up; it must be seen nowhere, whole or in part.
const CANARY: &str = "CanarInventat7Canar8Galben9";

#[test]
fn no_wrapping_lets_a_value_through() {
    let encode = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let json = |text: &str| serde_json::to_string(text).unwrap();
    for name in ["code", "state", "access_token", "refresh_token", "client_secret", "OUTSTAND_API_KEY", "code_verifier", "sessionid"] {
        let query = format!("https://x.ro/cb?a=1&{name}={CANARY}&b=2");
        let body = format!("{{\"{name}\": \"{CANARY}\"}}");
        let once = encode(&query);
        for text in [
            query.clone(),
            body.clone(),
            format!("{name}: {CANARY}"),
            format!("{name} = '{CANARY}'"),
            once.clone(),
            encode(&once),
            json(&body),
            json(&json(&body)),
            query.replace('&', "&amp;"),
            query.replace('&', "\\u0026").replace('=', "\\u003d"),
            body.replace('"', "&quot;"),
            format!("<a href=\"{query}\">"),
            format!("日志：{name}：{CANARY}。"),
        ] {
            assert!(!masked(&text).contains("Canar"), "{text}\n{}", masked(&text));
        }
    }
    for start in ["act.", "rft.", "clt.", "ost_", "eyJ", "Bearer "] {
        for before in ["", " ", "x=", "%3D", "\\u003d", "\"", "/", "\n", ">"] {
            let text = format!("{before}{start}{CANARY}");
            assert!(!masked(&text).contains("Canar"), "{text}\n{}", masked(&text));
        }
    }
}

proptest! {
    #[test]
    fn masking_again_changes_nothing(text in any::<String>()) {
        let once = masked(&text);
        prop_assert_eq!(masked(&once), once);
    }

    #[test]
    fn masking_again_changes_nothing_in_what_looks_alike(
        text in "(client_key|code|state|secret|Cookie|Authorization|Bearer |act\\.|ost_|eyJ|aw|sbaw|=|:|&|%3D|%26|\\\\|\"|'| |\n|…|••••|a1B2c3D4e5F6|awpracticepuntea|;|://|@|,|[a-z]){0,24}",
    ) {
        let once = masked(&text);
        prop_assert_eq!(masked(&once), once.clone(), "{}", text);
    }

    #[test]
    fn a_canary_behind_its_name_is_never_seen(before in ".{0,40}", after in "[ &\"',;\n].{0,40}", name in "code|state|access_token|client_secret|refresh_token") {
        let text = format!("{before}&{name}={CANARY}{after}");
        prop_assert!(!masked(&text).contains("Canar"), "{}", masked(&text));
    }
}
