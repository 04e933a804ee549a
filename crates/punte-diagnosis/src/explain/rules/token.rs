//! The answers of TikTok's token endpoint, where code, key and secret are exchanged for a token.

use punte_words::msg;

use crate::explain::rule::When::{Any, Error, Every, InLine, Not, Number, Ours, Outstand, Says, Tiktok, Word};
use crate::explain::rule::{Rule, When};
use crate::model::CauseCode as C;
use crate::model::Certainty::{Likely, Possible, Proven};

/// `invalid_client` of the token endpoint; the SDKs use the same word for the app's signature.
const PAIR_REFUSED: When =
    Every(&[Any(&[Every(&[Any(&[Tiktok, Outstand]), Error("invalid_client")]), SECRET_REFUSED]), Not(&Says("app certificate"))]);

/// Others say `invalid_client` just so: alone it is nobody's. What says that the pair is wrong in words is TikTok's, or is told of it.
const SECRET_REFUSED: When = Any(&[
    Says("client key or secret is incorrect"),
    Says("client_key or client_secret is incorrect"),
    Every(&[
        Tiktok,
        InLine(&[
            &["client secret", "client_secret", "clientsecret"],
            &[
                "is incorrect",
                "is invalid",
                "invalid client",
                "is wrong",
                "mismatch",
                "gresit",
                "incorect",
                "incorret",
                "incorrect",
                "falsch",
                "错误",
                "不正确",
                "잘못",
                "yanlis",
                "sai",
            ],
        ]),
    ]),
]);

/// `invalid_grant` of a refresh token rather than of a code.
const ABOUT_REFRESH: When = Any(&[Says("refresh token"), Word("refresh_token"), Word("refreshtoken")]);

const REFRESH_REFUSED: When = Every(&[
    Ours,
    Any(&[
        Every(&[Error("invalid_grant"), ABOUT_REFRESH]),
        Says("refresh token is invalid"),
        Says("refresh token is expired"),
        Says("refresh token has expired"),
        Says("refresh_token is invalid"),
        Says("refresh_token is expired"),
        Says("refresh_token expired"),
        Says("refresh token expired"),
        Number("10010"),
    ]),
]);

/// What people write when a code came too late, in the languages in which they ask.
const CODE_TOLD: When = InLine(&[
    &[
        "authorization code",
        "auth code",
        "auth_code",
        "authorisation code",
        "codul de autorizare",
        "codigo de autorizacao",
        "codigo de autorizacion",
        "code d'autorisation",
        "autorisierungscode",
        "yetkilendirme kodu",
        "ma uy quyen",
        "인증 코드",
        "승인 코드",
        "授权码",
        "授權碼",
        "認可コード",
    ],
    &[
        "expired",
        "already been used",
        "already used",
        "expirat",
        "expirado",
        "a expire",
        "est expire",
        "abgelaufen",
        "suresi dol",
        "het han",
        "만료",
        "过期",
        "過期",
        "期限切れ",
    ],
]);

/// The same of a token.
const TOKEN_TOLD: When = InLine(&[
    &[
        "access token",
        "access_token",
        "tiktok token",
        "connexion",
        "anmeldung",
        "conexiunea",
        "conexion",
        "conexao",
        "tiktok connection",
        "tiktok session",
        "token de acces",
        "token de acceso",
        "token d'acces",
        "zugriffstoken",
        "erisim belirteci",
        "액세스 토큰",
        "访问令牌",
        "存取權杖",
    ],
    &[
        "expired",
        "revoked",
        "expirat",
        "expirado",
        "a expire",
        "est expire",
        "abgelaufen",
        "suresi dol",
        "het han",
        "만료",
        "过期",
        "過期",
        "期限切れ",
    ],
]);

pub(super) const RULES: &[Rule] = &[
    Rule::new(C::ClientSecretWrong, Likely, PAIR_REFUSED, || msg!("tiktok-why-pair-refused")).examples(
        &[
            r#"{"error":"invalid_client","error_description":"Client key or secret is incorrect.","log_id":"20261123AB"}"#,
            "open.tiktokapis.com: invalid_client",
            "TikTok: client_secret is invalid",
        ],
        &[
            "error=invalid_client&errCode=10033&error_description=App%20certificate%20does%20not%20match",
            "Google: invalid_client",
            "invalid_client",
            r#"{"error":"invalid_client","error_description":"Client authentication failed"}"#,
        ],
    ),
    Rule::new(C::ClientKeyWrong, Possible, PAIR_REFUSED, || msg!("tiktok-why-pair-key"))
        .examples(&[r#"TikTok {"error":"invalid_client"}"#], &["invalid_grant"]),
    Rule::new(C::SandboxProductionMixup, Possible, PAIR_REFUSED, || msg!("tiktok-why-pair-mixup"))
        .examples(&[r#"TikTok {"error":"invalid_client"}"#], &["invalid_grant"]),
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
            "TikTok: invalid_grant for this refresh token",
            "TikTok: Refresh token is invalid or expired.",
            "invalid_grant: refresh token is expired",
            r#"grant_type=refresh_token -> {"error":"invalid_grant"}"#,
        ],
        &[r#"{"error":"invalid_grant","error_description":"Authorization code is expired."}"#, "Zoom: the refresh token has expired"],
    ),
    Rule::new(C::TokenExpired, Likely, Every(&[Tiktok, TOKEN_TOLD, Not(&REFRESH_REFUSED), Not(&CODE_TOLD)]), || {
        msg!("tiktok-why-token-invalid")
    })
    .examples(
        &["TikTok: the access token expired", "El access token de TikTok ha expirado"],
        &["the access token expired", r#"TikTok: {"access_token":"…","expires_in":86400}"#],
    ),
    Rule::new(
        C::CodeExpired,
        Likely,
        Every(&[
            Ours,
            Any(&[
                Says("authorization code is expired"),
                Every(&[Error("invalid_grant"), Not(&ABOUT_REFRESH)]),
                Every(&[Tiktok, CODE_TOLD, Not(&Error("invalid_request"))]),
            ]),
        ]),
        || msg!("tiktok-why-code-expired"),
    )
    .examples(
        &[r#"{"error":"invalid_grant","error_description":"Authorization code is expired."}"#, "invalid_grant", "TikTok 授权码过期"],
        &[
            "invalid_grant: refresh token is expired",
            r#"{"error":"invalid_grant","error_description":"Bad Request"}"#,
            r#"{"error":{"type":"OAuthException","fbtrace_id":"x"},"hint":"invalid_grant"}"#,
        ],
    ),
    Rule::new(C::WrongMethod, Likely, Says("unsupported path(janus)"), || msg!("tiktok-why-janus"))
        .examples(&["404 Unsupported path(Janus)"], &["404 Not Found"]),
    Rule::new(
        C::ClientSecretWrong,
        Likely,
        Every(&[Tiktok, Any(&[Says("did not return an access token"), Says("did not return access token")])]),
        || msg!("tiktok-why-no-token"),
    )
    .examples(&["TikTok did not return an access token."], &["TikTok returned an access token.", "Google did not return an access token"]),
];
