//! Addresses to read on and to write to, each with its standing. As of 2026-11; a page that moves is a change here.

/// Who gives an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The service itself gives it. Source: Outstand's and TikTok's own pages, 2026-11.
    Official,
    /// Only the guide gives it; kept because people have it in hand.
    Guide,
}

/// A page or a mailbox, and what it is in words: `guide-link-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// Its stable name.
    pub code: &'static str,
    /// The address.
    pub address: &'static str,
    /// Who gives it.
    pub standing: Standing,
}

const fn official(code: &'static str, address: &'static str) -> Link {
    Link { code, address, standing: Standing::Official }
}

const fn from_guide(code: &'static str, address: &'static str) -> Link {
    Link { code, address, standing: Standing::Guide }
}

/// Every page that the guide leads to, the official ones first.
pub const LINKS: &[Link] = &[
    official("portal", "https://developers.tiktok.com"),
    official("apps", "https://developers.tiktok.com/apps"),
    official("dashboard", "https://www.outstand.so/app"),
    official("outstand-tiktok", "https://www.outstand.so/docs/configurations/tiktok"),
    official("outstand-docs", "https://www.outstand.so/docs"),
    official("tiktok-login-kit", "https://developers.tiktok.com/doc/login-kit-web"),
    official("tiktok-scopes", "https://developers.tiktok.com/doc/tiktok-api-scopes"),
    official("tiktok-sandbox", "https://developers.tiktok.com/doc/add-a-sandbox"),
    official("tiktok-content-posting", "https://developers.tiktok.com/doc/content-posting-api-get-started"),
    from_guide("tiktok-oauth", "https://developers.tiktok.com/doc/oauth-overview"),
    from_guide("dashboard-guide", "https://app.outstand.so"),
    from_guide("outstand-docs-guide", "https://docs.outstand.so"),
];

/// Outstand's mailboxes: today's, and the guide's older one. Source: Outstand's site, 2026; the guide.
pub const MAILBOXES: &[Link] = &[official("support", "support@outstand.so"), from_guide("contact", "contact@outstand.so")];
