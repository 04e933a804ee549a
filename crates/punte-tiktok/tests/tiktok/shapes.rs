//! What values look like, and what must never be taken for a placeholder.

use proptest::prelude::*;
use punte_tiktok::{Shape, is_elided, is_verification_code, shape};

#[test]
fn each_shape_is_recognised() {
    let outstand_key = format!("ost_{}", "aB".repeat(32));
    let secret = "aB3".repeat(10) + "xY";
    for (value, expected) in [
        ("", Shape::Empty),
        ("awabcdefgh123456", Shape::Production),
        ("sbawabcdefgh123456", Shape::Sandbox),
        (secret.as_str(), Shape::SecretLike),
        ("7688713578483843", Shape::AppId),
        ("7688713578483843092", Shape::AppId),
        ("mnabcdefgh123456", Shape::MiniDrama),
        (outstand_key.as_str(), Shape::OutstandApiKey),
        ("awpracticepuntea1", Shape::Other),
        ("awABCDEFGH123456", Shape::Other),
        ("abcdefghijklmnopqrstuvwxyz123456", Shape::Other),
        ("123456789012345", Shape::Other),
    ] {
        assert_eq!(shape(value), expected, "{value}");
    }
}

#[test]
fn examples_and_unset_variables_are_placeholders() {
    for value in [
        "aw1234567890abcdef",
        "AW1234567890ABCDEF",
        "xyz9876543210fedcba",
        "YOUR_TIKTOK_CLIENT_KEY",
        "your_client_secret",
        "ost_CHEIA_TA_API",
        "CHEIA_TA",
        "client_key",
        "<client key>",
        "xxxx",
        "sbawXXXXXXXXXXXXXX",
        "…",
        "aw…7f",
        "undefined",
        "process.env.TIKTOK_CLIENT_KEY",
        "${TIKTOK_CLIENT_KEY}",
        "{{client_key}}",
    ] {
        assert_eq!(shape(value), Shape::Placeholder, "{value}");
    }
}

#[test]
fn a_cover_over_a_real_value_is_told_from_an_example() {
    for covered in ["aw…7f", "sbawXXXXXXXXXXXXXX", "<ascuns>", "aw12***"] {
        assert!(is_elided(covered), "{covered}");
    }
    for example in ["aw1234567890abcdef", "client_key", "YOUR_KEY", "awabcdefgh123456"] {
        assert!(!is_elided(example), "{example}");
    }
}

#[test]
fn a_verification_code_is_certain_only_with_its_frame() {
    assert!(is_verification_code("tiktok-developers-site-verification=CodInventat"));
    assert!(is_verification_code("tiktokCodInventat0CodInventat0Cod01.txt"));
    assert!(!is_verification_code("CodInventat0CodInventat0Cod01234"));
    assert!(!is_verification_code("tiktok.txt"));
}

proptest! {
    #[test]
    fn no_real_value_is_a_placeholder(
        key in "aw[a-z0-9]{14}",
        sandbox in "sbaw[a-z0-9]{14}",
        secret in "[a-z]{1}[A-Z]{1}[A-Za-z0-9]{30}",
        api in "ost_[A-Za-z]{64}",
    ) {
        prop_assert_eq!(shape(&key), Shape::Production);
        prop_assert_eq!(shape(&sandbox), Shape::Sandbox);
        prop_assert_eq!(shape(&secret), Shape::SecretLike);
        prop_assert_eq!(shape(&api), Shape::OutstandApiKey);
    }

    #[test]
    fn any_text_has_a_shape(text in "\\PC*") {
        prop_assert_eq!(shape(&text) == Shape::Empty, text.is_empty());
    }
}
