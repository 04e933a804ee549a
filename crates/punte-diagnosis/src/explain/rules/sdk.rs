//! What TikTok's SDKs and people's libraries say in their own words.

use punte_words::msg;

use crate::explain::rule::When::{Any, Every, Not, Number, Ours, Says, Tiktok};
use crate::explain::rule::{Rule, When};
use crate::model::CauseCode as C;
use crate::model::Certainty::{Likely, Possible, Proven};

/// How the older SDK for React Native prints its answer. U 2026-11.
const BARE_STATUS: When = Says("{ code: '', status:");

const OTHER_SIGNATURE: When = Any(&[Every(&[Ours, Number("10033")]), Says("app certificate does not match")]);

pub(super) const RULES: &[Rule] = &[
    Rule::new(C::AppSignatureMismatch, Proven, OTHER_SIGNATURE, || msg!("tiktok-why-signature")).examples(
        &["error=invalid_client&errCode=10033", "authErrorDescription=App certificate does not match configurations."],
        &["invalid_client", "errCode=10003"],
    ),
    Rule::new(C::AppNotApproved, Likely, Says("client info is illegal or malformed"), || msg!("tiktok-why-client-info"))
        .examples(&["Couldn't log in. Client info is illegal or malformed."], &["The request parameters are malformed."]),
    Rule::new(C::ClientKeyWrong, Possible, Says("client info is illegal or malformed"), || msg!("tiktok-why-client-info-key"))
        .examples(&["Client info is illegal or malformed"], &["illegal"]),
    Rule::new(C::RedirectUriMismatch, Likely, Every(&[Any(&[Ours, BARE_STATUS]), Number("10006")]), || msg!("tiktok-why-sdk-redirect"))
        .examples(
            &["{ code: '', status: 10006 }", "TikTok errCode=10006", "errCode: 10006"],
            &["errCode=10007", "port 10006", "Meteor errorCode=10006: no such method"],
        ),
    Rule::new(C::UserCancelled, Likely, Every(&[Any(&[Ours, Says("authresponse(")]), Number("-2"), Not(&OTHER_SIGNATURE)]), || {
        msg!("tiktok-why-cancelled")
    })
    .examples(
        &["AuthResponse(errorCode=-2, errorMsg=cancelled)"],
        &["errorCode=-2, App certificate does not match configurations.", "errorCode=0", "WebSQL errorCode=-2"],
    ),
    // next-auth reads TikTok's answer as if it were another provider's. U 2026-11.
    Rule::new(
        C::ProviderSetup,
        Likely,
        Any(&[Says("access_token not present in tokenset"), Every(&[Tiktok, Says("is not a conform token endpoint response")])]),
        || msg!("tiktok-why-library"),
    )
    .examples(
        &[
            "error=OAuthCallback access_token not present in TokenSet",
            "\"response\" is not a conform Token Endpoint response, provider: tiktok",
        ],
        &["error=OAuthCallback"],
    ),
    // better-auth sends nothing to TikTok when it stops here. U 2026-11.
    Rule::new(C::ProviderSetup, Proven, Says("token endpoint authentication requires clientid"), || msg!("tiktok-why-library"))
        .examples(&["Error: client_secret_post token endpoint authentication requires clientId"], &["token endpoint authentication"]),
];
