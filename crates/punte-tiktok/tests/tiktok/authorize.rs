//! Sign-in addresses taken apart.

use punte_tiktok::authorize::without_error_words;
use punte_tiktok::{AuthorizeUrl, PathVersion};
use url::Url;

fn read(text: &str) -> AuthorizeUrl {
    AuthorizeUrl::read(&Url::parse(text).unwrap())
}

#[test]
fn every_part_is_decoded_as_tiktok_decodes_it() {
    let address = read(
        "https://www.tiktok.com/v2/auth/authorize/?client_key=+awpracticepuntea1&response_type=code&scope=user.info.basic,%20video.list\
         &redirect_uri=https%3A%2F%2Fexemplu.ro%2Fcb&state=s&code_challenge=ab&code_challenge_method=S256",
    );
    assert_eq!(address.version, PathVersion::V2);
    assert_eq!(address.client_key, [" awpracticepuntea1"]);
    assert_eq!(address.raw("client_key"), Some("+awpracticepuntea1"), "the raw form shows how the blank was written");
    assert_eq!(address.scopes, ["user.info.basic", " video.list"], "TikTok splits at commas, so a blank stays in the name");
    assert_eq!(address.redirect_uri.as_deref(), Some("https://exemplu.ro/cb"));
    assert!(address.has_state);
    assert_eq!(address.code_challenge_method.as_deref(), Some("S256"));
    assert!(address.errors.is_empty());
}

#[test]
fn path_versions_are_told_apart() {
    for (path, version) in [
        ("/v2/auth/authorize/", PathVersion::V2),
        ("/v2/auth/authorize", PathVersion::V2),
        ("/auth/authorize/", PathVersion::V1),
        ("/platform/oauth/connect/", PathVersion::V1),
        ("/v2/auth/authorize/x", PathVersion::Other),
        ("/", PathVersion::Other),
    ] {
        assert_eq!(read(&format!("https://www.tiktok.com{path}")).version, version, "{path}");
    }
}

#[test]
fn appended_error_words_are_the_last_of_their_name() {
    let address = read(
        "https://www.tiktok.com/v2/auth/authorize/?error=none&client_key=a&client_key=b&state=1&state=2&error=unauthorized_client\
         &error_type=client_key&errCode=10003&logid=20261123AB&scope=x",
    );
    assert_eq!(address.errors.error.as_deref(), Some("unauthorized_client"));
    assert_eq!(address.errors.error_type.as_deref(), Some("client_key"));
    assert_eq!(address.errors.err_code.as_deref(), Some("10003"));
    assert_eq!(address.errors.log_id.as_deref(), Some("20261123AB"));
    assert_eq!(address.client_key, ["a", "b"]);
    assert_eq!(address.duplicates, ["client_key", "state"], "error words do not count as duplicates");
}

#[test]
fn only_words_are_kept_of_errors() {
    let address = read("https://www.tiktok.com/v2/auth/authorize/?error=act.Inventat123&error_type=Cod+Inventat&errCode=abc");
    assert!(address.errors.is_empty(), "{:?}", address.errors);
}

#[test]
fn debug_shows_no_values() {
    let shown = format!("{:?}", read("https://www.tiktok.com/v2/auth/authorize/?client_key=valoare-inventata&state=stare-inventata"));
    assert!(!shown.contains("inventata"), "{shown}");
}

#[test]
fn an_address_goes_back_to_what_it_was_before_the_refusal() {
    let url =
        Url::parse("https://www.tiktok.com/v2/auth/authorize/?client_key=+aw%20&scope=a%2Cb&error=x&error_type=scope&errCode=1&logid=2")
            .unwrap();
    assert_eq!(without_error_words(&url).as_str(), "https://www.tiktok.com/v2/auth/authorize/?client_key=+aw%20&scope=a%2Cb");
    let only = Url::parse("https://www.tiktok.com/?error=x").unwrap();
    assert_eq!(without_error_words(&only).as_str(), "https://www.tiktok.com/");
}
