//! TikTok's rules, each with an address that keeps it and one that breaks it.

use punte_tiktok::{
    AuthorizeUrl, Defect, Judgement, RedirectRules, Severity, guide_scopes, judge_redirect_uri, judge_request, judge_scope,
};
use url::Url;

const GOOD: &str = "client_key=awpracticepuntea1&response_type=code&scope=user.info.basic&redirect_uri=x&state=s";

fn request(origin_and_path: &str, query: &str) -> Vec<Defect> {
    let url = Url::parse(&format!("{origin_and_path}?{query}")).unwrap();
    let www = Url::parse("https://www.tiktok.com").unwrap();
    defects(&judge_request(&AuthorizeUrl::read(&url), &www))
}

fn v2(query: &str) -> Vec<Defect> {
    request("https://www.tiktok.com/v2/auth/authorize/", query)
}

fn scope(value: &str, expected: &[&str]) -> Vec<Defect> {
    let url = Url::parse(&format!("https://www.tiktok.com/v2/auth/authorize/?scope={value}")).unwrap();
    let expected: Vec<String> = expected.iter().map(|name| (*name).to_owned()).collect();
    defects(&judge_scope(&AuthorizeUrl::read(&url), &expected))
}

fn redirect(found: &str, expected: &str) -> Vec<Defect> {
    defects(&judge_redirect_uri(Some(found), expected, RedirectRules::default()))
}

fn defects(judgements: &[Judgement]) -> Vec<Defect> {
    judgements.iter().map(|judgement| judgement.defect).collect()
}

#[test]
fn a_good_request_has_no_defect() {
    assert_eq!(v2(GOOD), []);
    let challenge = "0123456789abcdef".repeat(4);
    assert_eq!(v2(&format!("{GOOD}&code_challenge={challenge}&code_challenge_method=S256")), []);
}

#[test]
fn each_defect_of_a_request_is_named() {
    for (query, expected) in [
        ("client_id=aw&response_type=code&state=s", vec![Defect::ClientIdInsteadOfKey]),
        ("response_type=code&state=s", vec![Defect::ClientKeyMissing]),
        ("client_key=&response_type=code&state=s", vec![Defect::ClientKeyMissing]),
        ("client_key=a&client_key=b&response_type=code&state=s", vec![Defect::ClientKeyTwice]),
        ("client_key=%2520aw&response_type=code&state=s", vec![Defect::DoubleEncoded]),
        ("client_key=aw&state=s", vec![Defect::ResponseType]),
        ("client_key=aw&response_type=token&state=s", vec![Defect::ResponseType]),
        ("client_key=aw&response_type=code", vec![Defect::StateMissing]),
        ("client_key=aw&response_type=code&state=s&scope=a&scope=b", vec![Defect::ParameterTwice]),
    ] {
        assert_eq!(v2(query), expected, "{query}");
    }
}

#[test]
fn host_and_page_are_judged() {
    assert_eq!(request("https://tiktok.com/v2/auth/authorize/", GOOD), [Defect::WrongHost]);
    assert_eq!(request("http://www.tiktok.com/v2/auth/authorize/", GOOD), [Defect::WrongHost]);
    assert_eq!(request("https://www.tiktok.com/auth/authorize/", GOOD), [Defect::V1Path]);
    assert_eq!(request("https://www.tiktok.com/oauth/", GOOD), [Defect::OtherPath]);
}

#[test]
fn the_proof_key_must_be_hexadecimal() {
    let base64url = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    for (query, expected) in [
        (format!("code_challenge={base64url}&code_challenge_method=S256"), Defect::PkceNotHex),
        (format!("code_challenge={}&code_challenge_method=S256", "ab".repeat(20)), Defect::PkceLength),
        (format!("code_challenge={}&code_challenge_method=plain", "ab".repeat(32)), Defect::PkceMethod),
        (format!("code_challenge={}", "ab".repeat(32)), Defect::PkceMethod),
        ("code_challenge_method=S256".to_owned(), Defect::PkceMissing),
    ] {
        assert_eq!(v2(&format!("{GOOD}&{query}")), [expected], "{query}");
    }
}

#[test]
fn a_missing_state_is_a_warning() {
    let url = Url::parse("https://www.tiktok.com/v2/auth/authorize/?client_key=aw&response_type=code").unwrap();
    let judged = judge_request(&AuthorizeUrl::read(&url), &Url::parse("https://www.tiktok.com").unwrap());
    assert_eq!(judged[0].severity, Severity::Warning);
}

#[test]
fn redirect_uris_are_judged_byte_for_byte() {
    let callback = "https://www.outstand.so/app/api/socials/tiktok/callback";
    assert_eq!(redirect(callback, callback), []);
    for (found, expected) in [
        ("https://www.outstand.so/app/api/socials/tiktok/callback/", vec![Defect::RedirectDiffers]),
        ("https://outstand.so/app/api/socials/tiktok/callback", vec![Defect::RedirectDiffers]),
        (" https://www.outstand.so/app/api/socials/tiktok/callback", vec![Defect::RedirectDiffers]),
        ("http://www.outstand.so/app/api/socials/tiktok/callback", vec![Defect::RedirectNotHttps, Defect::RedirectDiffers]),
        ("/app/api/socials/tiktok/callback", vec![Defect::RedirectRelative, Defect::RedirectDiffers]),
        ("https://www.outstand.so/app/api/socials/tiktok/callback?x=1", vec![Defect::RedirectQuery, Defect::RedirectDiffers]),
        ("https://www.outstand.so/app/api/socials/tiktok/callback#x", vec![Defect::RedirectFragment, Defect::RedirectDiffers]),
        ("https%3A%2F%2Fwww.outstand.so%2Fapp%2Fapi%2Fsocials%2Ftiktok%2Fcallback", vec![Defect::DoubleEncoded]),
    ] {
        assert_eq!(redirect(found, callback), expected, "{found}");
    }
    let long = format!("https://exemplu.ro/{}", "a".repeat(493));
    assert_eq!(long.len(), 512);
    assert_eq!(redirect(&long, &long), [Defect::RedirectTooLong]);
    assert_eq!(redirect(&long[..511], &long[..511]), []);
    assert_eq!(defects(&judge_redirect_uri(None, callback, RedirectRules::default())), [Defect::RedirectMissing]);
    assert_eq!(redirect("", callback), [Defect::RedirectMissing]);
}

#[test]
fn a_stand_in_is_judged_in_everything_but_scheme_and_host() {
    let judge =
        |found: &str, expected: &str| defects(&judge_redirect_uri(Some(found), expected, RedirectRules { loopback_stand_in: true }));
    let local = "http://127.0.0.1:8080/cb";
    assert_eq!(judge(local, local), []);
    assert_eq!(judge("https://www.exemplu.ro/cb", local), []);
    assert_eq!(judge("https://www.exemplu.ro/cb/", local), [Defect::RedirectDiffers]);
    assert_eq!(judge("http://127.0.0.1:8080/cb/", local), [Defect::RedirectDiffers]);
    assert_eq!(judge("http://localhost:8080/cb", local), [Defect::RedirectDiffers]);
    assert_eq!(judge("http://127.0.0.1:8080/cb?x=1", local), [Defect::RedirectQuery, Defect::RedirectDiffers]);
    assert_eq!(defects(&judge_redirect_uri(Some(local), local, RedirectRules::default())), [Defect::RedirectNotHttps]);
}

#[test]
fn scopes_are_judged_by_form_and_by_name() {
    let six = guide_scopes().collect::<Vec<_>>();
    assert_eq!(scope(&six.join(","), &six), []);
    assert_eq!(scope(&six.join("%2C"), &six), [], "a comma may be encoded once");
    for (value, expected) in [
        ("", vec![Defect::ScopeMissing]),
        ("user.info.basic+video.list", vec![Defect::ScopeSeparator]),
        ("user.info.basic%20video.list", vec![Defect::ScopeSeparator]),
        ("user.info.basic,%20video.list", vec![Defect::ScopeSeparator]),
        ("user.info.basic;video.list", vec![Defect::ScopeSeparator]),
        ("user.info.basic%2Bvideo.list", vec![Defect::ScopeSeparator]),
        ("user.info.basic%252Cvideo.list", vec![Defect::DoubleEncoded]),
        ("user.info.basic,video.list,video.create", vec![Defect::ScopeGone]),
        ("user.info.basic,Video.List", vec![Defect::ScopeCase]),
        ("user.info.basic,video.list,video.invented", vec![Defect::ScopeUnknown]),
        ("user.info.basic", vec![Defect::ScopeNotRequested]),
    ] {
        assert_eq!(scope(value, &["user.info.basic", "video.list"]), expected, "{value}");
    }
}

#[test]
fn the_guides_scopes_keep_the_guides_order() {
    let six: Vec<&str> = guide_scopes().collect();
    assert_eq!(six, ["user.info.basic", "user.info.profile", "user.info.stats", "video.publish", "video.upload", "video.list"]);
}
