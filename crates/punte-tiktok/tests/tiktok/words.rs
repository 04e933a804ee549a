//! TikTok's words found in pasted texts.

use proptest::prelude::*;
use punte_tiktok::{Found, read_error_words};

fn key(found: &Found) -> Option<&str> {
    found.client_key.as_ref().map(|key| key.expose().as_str())
}

#[test]
fn an_address_gives_all_its_parts() {
    let found = read_error_words(
        "vezi https://www.tiktok.com/v2/auth/authorize/?client_key=+awpracticepuntea1&scope=user.info.basic%2Cvideo.list&response_type=code\
         &redirect_uri=https%3A%2F%2Fexemplu.ro%2Fcb&state=stare&error=unauthorized_client&error_type=client_key&errCode=10003&logid=20261123AB.",
    );
    assert_eq!(key(&found), Some(" awpracticepuntea1"));
    assert_eq!(found.error.as_deref(), Some("unauthorized_client"));
    assert_eq!(found.error_type.as_deref(), Some("client_key"));
    assert_eq!(found.err_code.as_deref(), Some("10003"));
    assert_eq!(found.log_id.as_deref(), Some("20261123AB"));
    assert_eq!(found.redirect_uri.as_deref(), Some("https://exemplu.ro/cb"));
    assert_eq!(found.scopes, ["user.info.basic", "video.list"]);
    assert!(found.hosts.contains(&"www.tiktok.com".to_owned()));
}

#[test]
fn a_wrapped_address_is_unwrapped() {
    let plain = "https://www.tiktok.com/v2/auth/authorize/?client_key=%20awpracticepuntea1&error_type=client_key";
    let once: String = url::form_urlencoded::byte_serialize(plain.as_bytes()).collect();
    let twice: String = url::form_urlencoded::byte_serialize(once.as_bytes()).collect();
    for text in [
        plain.replace('&', "&amp;"),
        format!("<a href=\"{}\">", plain.replace('&', "&amp;")),
        format!("{{\"url\":\"{}\"}}", plain.replace('/', "\\/").replace('&', "\\u0026")),
        format!("https://www.tiktok.com/login?redirect_url={once}"),
        format!("https://exemplu.ro/?next={twice}"),
        plain.replace("https://", ""),
        plain.replace("%20", " "),
    ] {
        let found = read_error_words(&text);
        assert_eq!(found.error_type.as_deref(), Some("client_key"), "{text}");
        assert_eq!(key(&found), Some(" awpracticepuntea1"), "{text}");
    }
}

#[test]
fn the_refused_address_counts_among_several() {
    let found = read_error_words(
        "GET https://www.tiktok.com/v2/auth/authorize/?client_key=awpracticepuntea1\nGET https://www.tiktok.com/v2/auth/authorize/?client_key=awpracticepuntea2&error_type=scope",
    );
    assert_eq!(key(&found), Some("awpracticepuntea2"));
}

#[test]
fn what_covers_a_key_does_not_end_the_address() {
    for (cover, seen) in [("…", "…"), ("<cheia ta>", "<cheia ta>"), ("{CLIENT_KEY}", "{CLIENT_KEY}"), ("aw****", "aw****")] {
        let found = read_error_words(&format!("https://www.tiktok.com/v2/auth/authorize/?client_key={cover}&scope=a&error_type=scope"));
        assert_eq!((key(&found), found.error_type.as_deref()), (Some(seen), Some("scope")), "{cover}");
    }
    let linked = read_error_words("<a href=https://www.tiktok.com/v2/auth/authorize/?client_key=aw1>x</a>");
    assert_eq!(key(&linked), Some("aw1"));
}

#[test]
fn answers_and_log_lines_are_read() {
    let found = read_error_words(
        r#"API request failed (403): {"error":{"code":"url_ownership_unverified","message":"","log_id":"2026112306115293"}}"#,
    );
    assert_eq!((found.api_code, found.http_status), (Some("url_ownership_unverified"), Some(403)));
    assert_eq!(found.log_id.as_deref(), Some("2026112306115293"));
    let found = read_error_words("AuthResponse(authCode=, errorCode=-2, errorMsg=access_denied, extras=null)");
    assert_eq!((found.err_code.as_deref(), found.error.as_deref()), (Some("-2"), Some("access_denied")));
    assert_eq!(read_error_words("{ code: '', status: 10006 }").err_code.as_deref(), Some("10006"));
    assert_eq!(read_error_words("error_type=code_challenge errCode 10007").err_code.as_deref(), Some("10007"));
    assert_eq!(read_error_words("HTTP/1.1 429 Too Many Requests").http_status, Some(429));
    assert_eq!(read_error_words("invalid_grant: refresh token is expired").error.as_deref(), Some("invalid_grant"));
    assert_eq!(read_error_words("getaddrinfo ENOTFOUND open.tiktokapis.com").hosts, ["open.tiktokapis.com"]);
    let stored = read_error_words(r#"{"network":"tiktok","client_key":"\u200bawpracticepuntea1"}"#);
    assert_eq!(key(&stored), Some("\u{200b}awpracticepuntea1"));
}

#[test]
fn the_bare_word_is_found_in_every_language() {
    for text in [
        "A survenit o eroare. Nu te-ai putut conecta cu TikTok. Acest lucru se poate datora anumitor setări ale aplicației. client_key",
        "If you're a developer, correct the following and try again:\n\nclient_key",
        "If you're a developer, correct the following and try again:\n• client_key\nRefer to our documentation.",
        "please correct: client_key” + altceva",
        "TikTok으로 로그인할 수 없습니다 … client_key",
        "eroarea „client_key”",
        "client_key",
        "client_key error when connecting TikTok",
        "<html><body><h1>出错了</h1><div>client_key</div></body></html>",
    ] {
        assert_eq!(read_error_words(text).bare_word, Some("client_key"), "{text}");
    }
    for text in [
        "client_key=awpracticepuntea1",
        r#"{"client_key": "aw"}"#,
        r#"{"hint": "client_key"}"#,
        "am trimis client_key și redirect_uri la prieteni",
        "settings.client_key",
        "error_type=client_key",
        "<html><script>'client_key'</script><input name=\"client_key\"></html>",
    ] {
        assert_eq!(read_error_words(text).bare_word, None, "{text}");
    }
}

#[test]
fn codes_and_tokens_are_never_kept() {
    let found = read_error_words(
        "https://exemplu.ro/cb?code=CodInventat123&state=StareInventata&error=act.Inventat123 redirect_uri=https://exemplu.ro/cb?token=rft.Inventat123 \
         log_id=clt.Inventat client_secret=SecretInventat scope=act.Inventat+x {\"access_token\":\"clt.Inventat\",\"error\":\"Inventat\"}",
    );
    assert_eq!(found.redirect_uri.as_deref(), Some("https://exemplu.ro/cb?…"));
    let shown = format!("{found:?}");
    assert!(!shown.contains("nventat"), "{shown}");
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in any::<String>()) {
        let _ = read_error_words(&text);
    }

    #[test]
    fn broken_addresses_can_be_read(
        text in "(https://www\\.tiktok\\.com/v2/auth/authorize/\\?)?(client_key|scope|error|&|=|%|\\+|<|>|\"|\\\\|u0026|;|#| |\n|ș|/){0,40}",
    ) {
        let _ = read_error_words(&text);
    }
}
