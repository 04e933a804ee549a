//! TikTok's scopes and what brings each of them. Whether an address asks for the right ones is judged elsewhere.

/// What makes a scope available to an app. Product names are the portal's, which is in English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScopeSource {
    /// The product of that name.
    Product(&'static str),
    /// Added by hand on the portal's **Scopes** page.
    ByHand,
    /// Nothing: TikTok took the scope away.
    Gone,
}

/// One scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScopeFact {
    /// The scope's name; case matters.
    pub name: &'static str,
    /// What brings it.
    pub from: ScopeSource,
    /// Whether the guide asks for it.
    pub in_guide: bool,
    /// Where this is known from, and when.
    pub source: &'static str,
}

const fn guide(name: &'static str, from: ScopeSource) -> ScopeFact {
    ScopeFact { name, from, in_guide: true, source: "D 2026-11 tiktok-api-scopes" }
}

const fn known(name: &'static str, from: ScopeSource) -> ScopeFact {
    ScopeFact { name, from, in_guide: false, source: "D 2026-11 tiktok-api-scopes" }
}

/// Every scope known: the guide's six in the guide's order, then the others.
pub const SCOPES: &[ScopeFact] = &[
    guide("user.info.basic", ScopeSource::Product("Login Kit")),
    guide("user.info.profile", ScopeSource::ByHand),
    guide("user.info.stats", ScopeSource::ByHand),
    guide("video.publish", ScopeSource::Product("Content Posting API → Direct Post")),
    guide("video.upload", ScopeSource::Product("Content Posting API")),
    guide("video.list", ScopeSource::Product("Display API")),
    ScopeFact { name: "video.create", from: ScopeSource::Gone, in_guide: false, source: "U 2026-11" },
    known("artist.certification.read", ScopeSource::Product("Music Certification")),
    known("artist.certification.update", ScopeSource::Product("Music Certification")),
    known("portability.activity.ongoing", ScopeSource::Product("Data Portability API")),
    known("portability.activity.single", ScopeSource::Product("Data Portability API")),
    known("portability.all.ongoing", ScopeSource::Product("Data Portability API")),
    known("portability.all.single", ScopeSource::Product("Data Portability API")),
    known("portability.directmessages.ongoing", ScopeSource::Product("Data Portability API")),
    known("portability.directmessages.single", ScopeSource::Product("Data Portability API")),
    known("portability.postsandprofile.ongoing", ScopeSource::Product("Data Portability API")),
    known("portability.postsandprofile.single", ScopeSource::Product("Data Portability API")),
    known("research.adlib.basic", ScopeSource::Product("Commercial Content API")),
    known("research.data.basic", ScopeSource::Product("Research API")),
    known("research.data.u18eu", ScopeSource::Product("Research API")),
    ScopeFact { name: "share.sound.create", from: ScopeSource::Product("Share Sound"), in_guide: false, source: "3P 2026-11" },
];

/// The six scopes of the guide, in its order.
pub fn guide_scopes() -> impl Iterator<Item = &'static str> {
    SCOPES.iter().filter(|scope| scope.in_guide).map(|scope| scope.name)
}

/// The fact about a scope of exactly that name.
pub fn scope_fact(name: &str) -> Option<&'static ScopeFact> {
    SCOPES.iter().find(|scope| scope.name == name)
}
