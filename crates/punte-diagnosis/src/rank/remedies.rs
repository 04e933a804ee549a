//! What to do about each cause, the first step first. The sentences live in `locales/*/causes.ftl`; addresses are those of the facts.

use punte_words::{Message, msg};

use crate::model::{Action, CauseCode, Fix};

/// TikTok's portal for developers. Source: TikTok's documentation, 2026-11.
const PORTAL: &str = "https://developers.tiktok.com/apps";
/// Outstand's dashboard. Source: Outstand's documentation, 2026-11.
const OUTSTAND: &str = "https://www.outstand.so/app";
/// Outstand's page on TikTok. Source: Outstand's documentation, 2026-11.
const OUTSTAND_ON_TIKTOK: &str = "https://www.outstand.so/docs/configurations/tiktok";
/// What TikTok asks of a post: formats, sizes, settings. Source: TikTok's documentation, 2026-11.
const POSTING_RULES: &str = "https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide";
/// Outstand's support. Source: Outstand's site, 2026.
const OUTSTAND_SUPPORT: &str = "mailto:support@outstand.so";
/// The line of the project's file, with a value that is visibly made up.
const ENV_LINE: &str = "OUTSTAND_API_KEY=ost_CHEIA_TA_API";

/// The steps for a cause.
pub(crate) fn of(cause: CauseCode, redirect_uri: &str) -> Vec<Fix> {
    use CauseCode as C;
    match cause {
        C::ClientKeyWhitespace | C::ClientKeyMismatch => vec![correct(), step(msg!("fix-correct-by-hand")).at(OUTSTAND)],
        C::ClientKeyWrong => vec![step(msg!("fix-copy-key-again")).at(PORTAL), edit(), correct()],
        C::CredentialsSwapped => vec![step(msg!("fix-each-in-its-field")).does(Action::EditCredentials), correct()],
        C::PlaceholderValues => vec![step(msg!("fix-copy-real-values")).at(PORTAL), edit()],
        C::LoginKitMissing => vec![step(msg!("fix-add-login-kit")).at(PORTAL), verify()],
        C::OldEndpoint => vec![step(msg!("fix-old-endpoint")), step(msg!("fix-write-outstand")).at(OUTSTAND_SUPPORT)],
        C::ClientSecretWrong => vec![step(msg!("fix-copy-secret-again")).at(PORTAL), edit(), correct()],
        C::RequestMalformed => vec![step(msg!("fix-copy-both-again")).at(PORTAL), edit()],
        C::AppNotApproved => vec![step(msg!("fix-send-for-review")).at(PORTAL), step(msg!("fix-sandbox-meanwhile")).does(Action::Guide(1))],
        C::SandboxProductionMixup => vec![step(msg!("fix-same-environment")).at(PORTAL), edit(), correct()],
        C::NotSandboxTarget => vec![step(msg!("fix-add-target-user")).at(PORTAL), step(msg!("fix-wait-an-hour")), verify()],
        C::RedirectUriMismatch => vec![step(msg!("fix-redirect-exact")).at(PORTAL).copying(redirect_uri), verify()],
        C::ProxyCallbackBroken => vec![
            step(msg!("fix-proxy-forward")).copying(punte_http::OUTSTAND_CALLBACK),
            step(msg!("fix-proxy-or-direct")).does(Action::Guide(2)),
            verify(),
        ],
        C::ScopeNotApproved => vec![
            step(msg!("fix-ask-for-scope")).at(PORTAL).copying(scopes()),
            step(msg!("fix-fewer-scopes")).does(Action::Guide(3)),
            verify(),
        ],
        C::ScopeNotGranted => vec![step(msg!("fix-grant-all")).does(Action::Guide(5))],
        C::ScopeNotRequested => vec![step(msg!("fix-request-scopes")).copying(scopes()), verify()],
        C::ScopeSeparator => vec![step(msg!("fix-scopes-comma")).copying(scopes()), verify()],
        C::PkceRequired => vec![step(msg!("fix-web-platform")).at(PORTAL), verify()],
        C::PkceWrong => vec![step(msg!("fix-pkce-hex")), step(msg!("fix-write-outstand")).at(OUTSTAND_SUPPORT)],
        C::ApiKeyMissing => vec![step(msg!("fix-get-api-key")).at(OUTSTAND), edit(), step(msg!("fix-env-line")).copying(ENV_LINE)],
        C::ApiKeyInvalid => vec![step(msg!("fix-new-api-key")).at(OUTSTAND), edit()],
        C::ApiKeyLeaked => vec![
            step(msg!("fix-revoke-api-key")).at(OUTSTAND),
            step(msg!("fix-replace-everywhere")).does(Action::EditCredentials),
            step(msg!("fix-restart-server")),
        ],
        C::SubscriptionInactive => {
            vec![step(msg!("fix-activate-subscription")).at(OUTSTAND), step(msg!("fix-write-outstand")).at(OUTSTAND_SUPPORT), verify()]
        }
        C::EnvFileWrong => vec![step(msg!("fix-env-file")), step(msg!("fix-env-line")).copying(ENV_LINE)],
        C::ServerNotRestarted => vec![step(msg!("fix-restart-server"))],
        C::NetworkNotConfigured => vec![
            step(msg!("fix-configure")).does(Action::Configure),
            step(msg!("fix-configure-by-hand")).at(OUTSTAND),
            step(msg!("fix-see-guide")).does(Action::Guide(4)),
        ],
        C::DuplicateNetworks => vec![step(msg!("fix-remove-row")).at(OUTSTAND), verify()],
        C::ManagedKeysInUse => {
            vec![step(msg!("fix-configure-own")).does(Action::Configure), step(msg!("fix-keep-managed")).at(OUTSTAND_ON_TIKTOK)]
        }
        C::OutstandUnavailable => vec![wait(), step(msg!("fix-write-outstand")).at(OUTSTAND_SUPPORT)],
        C::AccountNotConnected => vec![step(msg!("fix-connect-account")).does(Action::Guide(5)), verify()],
        C::AccountInactive | C::TokenExpired => vec![step(msg!("fix-reconnect-account")).does(Action::Guide(5)), verify()],
        C::AccountMustBePrivate => vec![step(msg!("fix-make-private")), step(msg!("fix-ask-for-audit")).at(PORTAL)],
        C::RateLimited => vec![wait()],
        C::QuotaExhausted => vec![step(msg!("fix-more-quota")).at(OUTSTAND), step(msg!("fix-write-outstand")).at(OUTSTAND_SUPPORT)],
        C::PostingCap => vec![step(msg!("fix-post-tomorrow")), step(msg!("fix-ask-for-audit")).at(PORTAL)],
        C::CodeExpired => vec![step(msg!("fix-connect-again")).does(Action::Guide(5))],
        C::DnsFailed | C::Unreachable | C::TimedOut => vec![step(msg!("fix-check-connection")).does(Action::Verify)],
        C::TlsIntercepted => vec![step(msg!("fix-traffic-opened")), verify()],
        C::CaptivePortal => vec![step(msg!("fix-sign-in-to-network")), verify()],
        C::TiktokUnavailable => vec![wait()],
        C::RegionBlocked => vec![step(msg!("fix-other-network")), verify()],
        C::UserCancelled => vec![step(msg!("fix-press-authorize")).does(Action::Guide(5))],
        C::MediaDomainUnverified => vec![step(msg!("fix-verify-domain")).at(PORTAL), step(msg!("fix-own-media"))],
        C::AppSignatureMismatch => vec![step(msg!("fix-app-signature")).at(PORTAL)],
        C::WrongPortal => vec![step(msg!("fix-right-portal")).at(PORTAL), edit()],
        C::WrongMethod => vec![step(msg!("fix-form-post"))],
        C::AccountBanned => vec![step(msg!("fix-account-banned"))],
        C::PostRejected => vec![step(msg!("fix-change-post")).at(POSTING_RULES)],
        C::ProviderSetup => {
            vec![step(msg!("fix-follow-provider")).at(OUTSTAND_ON_TIKTOK), step(msg!("fix-write-outstand")).at(OUTSTAND_SUPPORT)]
        }
    }
}

/// The steps for a value that is wrong only where it was typed.
pub(crate) fn where_it_was_typed() -> Vec<Fix> {
    vec![step(msg!("fix-where-typed")).does(Action::EditCredentials), verify()]
}

fn correct() -> Fix {
    step(msg!("fix-correct")).does(Action::Configure)
}

fn edit() -> Fix {
    step(msg!("fix-edit")).does(Action::EditCredentials)
}

fn verify() -> Fix {
    step(msg!("fix-verify")).does(Action::Verify)
}

fn wait() -> Fix {
    step(msg!("fix-wait")).does(Action::Verify)
}

fn scopes() -> String {
    punte_tiktok::guide_scopes().collect::<Vec<_>>().join(",")
}

const fn step(text: Message) -> Fix {
    Fix { text, url: None, copy: None, action: None }
}

impl Fix {
    fn at(mut self, url: &str) -> Self {
        self.url = Some(url.to_owned());
        self
    }

    fn copying(mut self, text: impl Into<String>) -> Self {
        self.copy = Some(text.into());
        self
    }

    const fn does(mut self, action: Action) -> Self {
        self.action = Some(action);
        self
    }
}
