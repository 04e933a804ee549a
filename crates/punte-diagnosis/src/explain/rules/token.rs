//! The answers of TikTok's token endpoint, where code, key and secret are exchanged for a token.

use punte_words::msg;

use crate::explain::rule::When::{Any, Error, Every, Not, Says, Word};
use crate::explain::rule::{Rule, When};
use crate::model::CauseCode as C;
use crate::model::Certainty::{Likely, Possible, Proven};

/// `invalid_client` of the token endpoint; the SDKs use the same word for the app's signature.
const PAIR_REFUSED: When =
    Every(&[Any(&[Error("invalid_client"), Says("client key or secret is incorrect")]), Not(&Says("app certificate"))]);

/// `invalid_grant` of a refresh token rather than of a code.
const ABOUT_REFRESH: When = Any(&[Says("refresh token"), Word("refresh_token"), Word("refreshtoken")]);

const REFRESH_REFUSED: When = Any(&[
    Every(&[Error("invalid_grant"), ABOUT_REFRESH]),
    Says("refresh token is invalid"),
    Says("refresh token is expired"),
    Says("refresh token has expired"),
]);

pub(super) const RULES: &[Rule] = &[
    Rule::new(C::ClientSecretWrong, Likely, PAIR_REFUSED, || msg!("tiktok-why-pair-refused")).examples(
        &[r#"{"error":"invalid_client","error_description":"Client key or secret is incorrect.","log_id":"20261123AB"}"#, "invalid_client"],
        &["error=invalid_client&errCode=10033&error_description=App%20certificate%20does%20not%20match", "Google: invalid_client"],
    ),
    Rule::new(C::ClientKeyWrong, Possible, PAIR_REFUSED, || msg!("tiktok-why-pair-key"))
        .examples(&[r#"{"error":"invalid_client"}"#], &["invalid_grant"]),
    Rule::new(C::SandboxProductionMixup, Possible, PAIR_REFUSED, || msg!("tiktok-why-pair-mixup"))
        .examples(&[r#"{"error":"invalid_client"}"#], &["invalid_grant"]),
    Rule::new(C::RequestMalformed, Proven, Says("client secret is missed"), || msg!("tiktok-why-secret-missed")).examples(
        &[r#"{"error":"invalid_request","error_description":"Client secret is missed in request."}"#],
        &[r#"{"error":"invalid_request","error_description":"Redirect_uri is not matched."}"#],
    ),
    Rule::new(C::ClientSecretWrong, Possible, Says("client secret is missed"), || msg!("tiktok-why-secret-empty"))
        .examples(&["Client secret is missed in request."], &["Client key is missed in request."]),
    Rule::new(C::RequestMalformed, Proven, Says("request parameters are malformed"), || msg!("tiktok-why-malformed")).examples(
        &[r#"{"error":"invalid_request","error_description":"The request parameters are malformed."}"#],
        &["Client info is illegal or malformed"],
    ),
    Rule::new(C::ClientKeyWhitespace, Possible, Says("request parameters are malformed"), || msg!("tiktok-why-malformed-blank"))
        .examples(&["The request parameters are malformed."], &["invalid_request"]),
    Rule::new(C::RedirectUriMismatch, Proven, Says("redirect_uri is not matched"), || msg!("tiktok-why-redirect-not-matched")).examples(
        &["invalid_request: Redirect_uri is not matched with the uri when requesting code."],
        &["invalid_request: Client secret is missed in request."],
    ),
    Rule::new(C::PkceWrong, Proven, Says("code verifier or code challenge is invalid"), || msg!("tiktok-why-verifier")).examples(
        &[r#"{"error":"invalid_request","error_description":"Code verifier or code challenge is invalid."}"#],
        &["error_type=code_challenge&errCode=10007"],
    ),
    Rule::new(C::TokenExpired, Likely, REFRESH_REFUSED, || msg!("tiktok-why-refresh-expired")).examples(
        &[
            "invalid_grant for this refresh token",
            "Refresh token is invalid or expired.",
            r#"grant_type=refresh_token -> {"error":"invalid_grant"}"#,
        ],
        &[r#"{"error":"invalid_grant","error_description":"Authorization code is expired."}"#],
    ),
    Rule::new(
        C::CodeExpired,
        Likely,
        Any(&[Says("authorization code is expired"), Every(&[Error("invalid_grant"), Not(&ABOUT_REFRESH)])]),
        || msg!("tiktok-why-code-expired"),
    )
    .examples(
        &[r#"{"error":"invalid_grant","error_description":"Authorization code is expired."}"#, "invalid_grant"],
        &["invalid_grant: refresh token is expired", r#"{"error":{"type":"OAuthException","fbtrace_id":"x"},"hint":"invalid_grant"}"#],
    ),
    Rule::new(C::WrongMethod, Likely, Says("unsupported path(janus)"), || msg!("tiktok-why-janus"))
        .examples(&["404 Unsupported path(Janus)"], &["404 Not Found"]),
    Rule::new(C::ClientSecretWrong, Likely, Any(&[Says("did not return an access token"), Says("did not return access token")]), || {
        msg!("tiktok-why-no-token")
    })
    .examples(&["TikTok did not return an access token."], &["TikTok returned an access token.", "Google did not return an access token"]),
];
