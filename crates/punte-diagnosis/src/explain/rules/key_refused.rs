//! The refusal that only says `client_key`: one word for many causes. What the text shows of the key itself is judged in `key`.

use punte_words::msg;

use crate::explain::rule::When::{Any, Error, Every, NoType, Not, Number, Ours, SandboxKey, Says, Stem, Tiktok, Type, Word};
use crate::explain::rule::{Rule, When};
use crate::model::CauseCode as C;
use crate::model::Certainty::{Likely, Possible};

const ABOUT: &str = "client_key";

/// TikTok refuses the key, and not because of an old address.
const REFUSED: When = Every(&[
    Any(&[Type("client_key"), Every(&[Ours, Error("unauthorized_client"), NoType])]),
    Not(&Number("10003")),
    Not(&Error("param_error")),
]);

/// Beginnings of "swapped" in the languages in which people tell of it; lower case, without the accents that words are split at. U 2026-11.
const SWAPPED: When =
    Any(&[Stem("swap"), Stem("invert"), Stem("invers"), Stem("intervert"), Stem("vertauscht"), Stem("reversed"), Stem("troca")]);

pub(super) const RULES: &[Rule] = &[
    Rule::new(C::OldEndpoint, Likely, Any(&[Every(&[Ours, Number("10003")]), Every(&[Type("client_key"), Error("param_error")])]), || {
        msg!("tiktok-why-old-endpoint")
    })
    .about(ABOUT)
    .examples(
        &["param_error errCode=10003 error_type=client_key", "error=param_error&error_type=client_key"],
        &[
            "error=param_error&errCode=10007&error_type=code_challenge",
            "error=unauthorized_client&error_type=client_key",
            "Zoho SMTP errorCode=10003: relay refused",
        ],
    ),
    Rule::new(C::OldEndpoint, Likely, Every(&[Tiktok, Says("requires a client key"), Says("client id")]), || {
        msg!("tiktok-why-client-id-told")
    })
    .about(ABOUT)
    .examples(&["TikTok: the request body requires a client key, but client id given"], &["TikTok requires a client key", "client id"]),
    Rule::new(C::CredentialsSwapped, Likely, Every(&[REFUSED, Any(&[Word("secret"), Word("client_secret")]), SWAPPED]), || {
        msg!("tiktok-why-swapped-told")
    })
    .about(ABOUT)
    .examples(
        &["error_type=client_key, I had swapped the key and the secret"],
        &["error_type=client_key", "error_type=scope, the key and the secret are not swapped"],
    ),
    Rule::new(C::AppNotApproved, Likely, Every(&[REFUSED, Not(&SandboxKey)]), || msg!("tiktok-why-key-refused")).about(ABOUT).examples(
        &[
            "error=unauthorized_client&error_type=client_key",
            "Ceva n-a mers. Corectează și încearcă din nou: client_key",
            "unauthorized_client",
            "TikTok says client_key when I log in",
        ],
        &[
            "The client is unauthorized_client for this realm",
            "errCode=10003&error_type=client_key",
            "error_type=redirect_uri",
            "client_key=sbawabcdefgh123456&error_type=client_key",
        ],
    ),
    Rule::new(C::LoginKitMissing, Likely, Every(&[REFUSED, SandboxKey]), || msg!("tiktok-why-sandbox-key-refused")).about(ABOUT).examples(
        &["https://www.tiktok.com/v2/auth/authorize/?client_key=sbawabcdefgh123456&error_type=client_key"],
        &["https://www.tiktok.com/v2/auth/authorize/?client_key=awabcdefgh123456&error_type=client_key"],
    ),
    Rule::new(
        C::ClientKeyWrong,
        Likely,
        Every(&[
            Tiktok,
            NoType,
            Any(&[
                Says("invalid client_key"),
                Says("client_key is invalid"),
                Says("invalid client key"),
                Says("client key is invalid"),
                Says("client key is incorrect"),
                Says("client_key is incorrect"),
            ]),
        ]),
        || msg!("tiktok-why-key-told"),
    )
    .examples(&["TikTok API error: invalid client_key"], &["invalid client_key&error_type=client_key", "invalid client key"]),
    Rule::new(C::ClientKeyWhitespace, Possible, REFUSED, || msg!("tiktok-why-key-refused-blank"))
        .about(ABOUT)
        .examples(&["error_type=client_key"], &["error_type=scope"]),
    Rule::new(C::ClientKeyWrong, Possible, REFUSED, || msg!("tiktok-why-key-refused-wrong"))
        .about(ABOUT)
        .examples(&["error_type=client_key"], &["error_type=redirect_uri"]),
    Rule::new(C::SandboxProductionMixup, Possible, REFUSED, || msg!("tiktok-why-key-refused-mixup"))
        .about(ABOUT)
        .examples(&["error_type=client_key"], &["error_type=non_sandbox_target"]),
    Rule::new(C::LoginKitMissing, Possible, REFUSED, || msg!("tiktok-why-key-refused-login-kit"))
        .about(ABOUT)
        .examples(&["error_type=client_key"], &["error_type=code_challenge"]),
    Rule::new(C::CredentialsSwapped, Possible, REFUSED, || msg!("tiktok-why-key-refused-swapped"))
        .about(ABOUT)
        .examples(&["error_type=client_key"], &["error_type=scope"]),
    Rule::new(C::NetworkNotConfigured, Possible, REFUSED, || msg!("tiktok-why-key-refused-not-configured"))
        .about(ABOUT)
        .examples(&["error_type=client_key"], &["error_type=scope"]),
];
