//! Which addresses get snippets, and why others do not.

use punte_support::proxies::{ProxyAddressProblem, Snippet, snippets, snippets_to};
use punte_tiktok::Defect;

fn problem(address: &str) -> ProxyAddressProblem {
    snippets(address).map(|_| ()).unwrap_err()
}

fn codes(snippets: &[Snippet]) -> Vec<&'static str> {
    snippets.iter().map(|snippet| snippet.code).collect()
}

#[test]
fn an_ordinary_address_gets_all_eight() {
    for address in ["https://exemplu.ro/tiktok/callback", "https://www.exemplu.ro:8443/oauth/tiktok.php", "http://127.0.0.1:8080/_x/~y"] {
        let found = snippets(address).unwrap();
        assert_eq!(codes(&found), ["nextjs", "express", "nginx", "caddy", "cloudflare", "php", "netlify", "vercel"], "{address}");
    }
}

#[test]
fn what_tiktok_refuses_is_refused_with_tiktoks_reason() {
    for (address, defect) in [
        ("http://exemplu.ro/cb", Defect::RedirectNotHttps),
        ("exemplu.ro/cb", Defect::RedirectRelative),
        ("/cb", Defect::RedirectRelative),
        ("", Defect::RedirectMissing),
        ("https://exemplu.ro/cb?a=1", Defect::RedirectQuery),
        ("https://exemplu.ro/cb#a", Defect::RedirectFragment),
        ("https%3A%2F%2Fexemplu.ro%2Fcb", Defect::DoubleEncoded),
        (&format!("https://exemplu.ro/{}", "a".repeat(512)), Defect::RedirectTooLong),
    ] {
        let ProxyAddressProblem::Refused(judgements) = problem(address) else { panic!("{address}") };
        assert!(judgements.iter().any(|judgement| judgement.defect == defect), "{address}: {judgements:?}");
    }
}

#[test]
fn a_stand_in_on_this_machine_is_an_address_of_the_web_too() {
    assert!(snippets("http://[::1]:8080/cb").is_ok());
    for other in ["s://[::1]/cb", "ftp://127.0.0.1/cb", "ws://localhost/cb"] {
        assert!(matches!(snippets(other), Err(ProxyAddressProblem::Refused(why)) if !why.is_empty()), "{other}");
    }
}

#[test]
fn what_a_configuration_could_read_as_its_own_is_refused() {
    for character in "'\"`$%;{}()<>|&*!+=,@\\^ țé\u{200b}\n".chars() {
        let address = format!("https://exemplu.ro/cb{character}x");
        let found = problem(&address);
        assert!(matches!(found, ProxyAddressProblem::Character(_)), "{character:?}: {found:?}");
    }
    for (address, character) in [
        (" https://exemplu.ro/cb", ' '),
        ("https://exemplu.ro/cb ", ' '),
        ("https://nume:parola@exemplu.ro/cb", '@'),
        ("https://exemplu.ro/a:b", ':'),
        ("https://exemplu.ro/[a]", '['),
        ("https://magazinul-tău.ro/cb", 'ă'),
    ] {
        assert_eq!(problem(address), ProxyAddressProblem::Character(character), "{address}");
    }
}

#[test]
fn a_path_that_would_change_on_the_way_is_refused() {
    for address in [
        "https://exemplu.ro/a/../cb",
        "https://exemplu.ro/./cb",
        "https://exemplu.ro//cb",
        "https://exemplu.ro/a//b",
        "https:exemplu.ro/cb",
    ] {
        assert_eq!(problem(address), ProxyAddressProblem::Path, "{address}");
    }
    for address in ["https://exemplu.ro", "https://exemplu.ro/"] {
        assert_eq!(problem(address), ProxyAddressProblem::HomePage, "{address}");
    }
    for address in ["https://www.outstand.so/app/api/socials/tiktok/callback", "https://outstand.so/cb"] {
        assert_eq!(problem(address), ProxyAddressProblem::OutstandsOwn, "{address}");
    }
}

#[test]
fn who_takes_the_slash_away_is_left_out_of_an_address_that_ends_in_one() {
    let found = snippets("https://exemplu.ro/tiktok/").unwrap();
    assert_eq!(codes(&found), ["express", "nginx", "caddy", "cloudflare", "php", "netlify"]);
}

#[test]
fn the_address_that_is_led_to_is_judged_as_strictly() {
    let own = "https://exemplu.ro/cb";
    for callback in ["https://www.outstand.so/a?b", "http://alt.exemplu.ro/a", "https://www.outstand.so/a'b", "javascript:alert(1)"] {
        assert!(snippets_to(own, callback).is_err(), "{callback}");
    }
}
