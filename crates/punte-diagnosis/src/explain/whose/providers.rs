//! Other providers, and by what their errors are known. Source: their public documentation and users' reports, U 2026-11.

/// One provider. All texts are folded as `punte_tiktok::words::folded` folds.
pub(super) struct Provider {
    /// Its name as people write it.
    pub(super) name: &'static str,
    /// Beginnings of words that name it.
    pub(super) called: &'static [&'static str],
    /// What only its own errors and addresses hold: these outweigh a mention of TikTok beside them.
    pub(super) signs: &'static [&'static str],
}

const fn provider(name: &'static str, called: &'static [&'static str], signs: &'static [&'static str]) -> Provider {
    Provider { name, called, signs }
}

/// Every provider known; where two fit, the earlier counts.
pub(super) const PROVIDERS: &[Provider] = &[
    provider("YouTube", &["youtube"], &["youtube.googleapis", "youtubesignuprequired"]),
    provider("Instagram", &["instagram"], &["graph.instagram", "api.instagram"]),
    provider("Threads", &["threads.net", "threads api"], &["graph.threads"]),
    provider("WhatsApp", &["whatsapp"], &["whatsapp_business"]),
    provider("Facebook", &["facebook", "messenger"], &["fbtrace", "oauthexception", "graph.facebook", "graph api returned"]),
    provider("Firebase", &["firebase"], &["firebaseerror", "auth/invalid-"]),
    provider(
        "Google",
        &["google", "gmail"],
        &["redirect_uri_mismatch", "accounts.google", "www.googleapis", "oauth2.google", "storagerelay", "origin_mismatch"],
    ),
    provider("Feishu", &["feishu", "larksuite", "飞书"], &["open.feishu"]),
    provider("LinkedIn", &["linkedin"], &["api.linkedin", "unauthorized_scope_error", "openid_insufficient_scope_error"]),
    provider("X", &["twitter", "api.x.com", "x.com", "x api"], &["api.twitter", "oauth1_permissions", "twitter-api"]),
    provider("Pinterest", &["pinterest"], &["api.pinterest"]),
    provider("Snapchat", &["snapchat", "snap kit", "snapkit"], &["accounts.snapchat"]),
    provider("Reddit", &["reddit"], &["oauth.reddit"]),
    provider("Bluesky", &["bluesky", "bsky"], &["bsky.social", "expiredtoken"]),
    provider("Mastodon", &["mastodon"], &["mastodon.social"]),
    provider("Discord", &["discord"], &["discord.com/api", "discordapi"]),
    provider("Telegram", &["telegram"], &["api.telegram"]),
    provider("Spotify", &["spotify"], &["accounts.spotify"]),
    provider("Twitch", &["twitch"], &["id.twitch"]),
    provider("Tumblr", &["tumblr"], &["api.tumblr"]),
    provider("Vimeo", &["vimeo"], &["api.vimeo"]),
    provider("VK", &["vkontakte", "vk.com", "oauth.vk"], &["oauth.vk"]),
    provider("Kakao", &["kakao"], &["kauth.kakao", "koe006", "koe101", "koe320"]),
    provider("Naver", &["naver"], &["nid.naver"]),
    provider("LINE", &["line login", "line.me"], &["access.line.me", "api.line.me"]),
    provider("WeChat", &["wechat", "weixin"], &["api.weixin"]),
    provider("Weibo", &["weibo"], &["api.weibo"]),
    provider("Zalo", &["zalo"], &["oauth.zaloapp"]),
    provider("GitHub", &["github"], &["bad_verification_code", "incorrect_client_credentials", "api.github", "github.com/login/oauth"]),
    provider("GitLab", &["gitlab"], &["gitlab.com/oauth"]),
    provider("Bitbucket", &["bitbucket"], &[]),
    provider("Atlassian", &["atlassian", "jira"], &["auth.atlassian"]),
    provider("Slack", &["slack"], &["slack.com/api", "bad_redirect_uri", "invalid_client_id"]),
    provider(
        "Microsoft",
        &["microsoft", "azure", "entra id", "office 365", "outlook"],
        &["aadsts", "login.microsoftonline", "graph.microsoft"],
    ),
    provider("Apple", &["appleid", "apple id", "sign in with apple"], &["appleid.apple"]),
    provider(
        "Amazon",
        &["amazon", "aws", "cognito", "s3"],
        &["amazonaws", "amazoncognito", "accessdenied</code>", "signaturedoesnotmatch", "nosuchkey"],
    ),
    provider("Keycloak", &["keycloak"], &["/realms/", "invalid client or invalid client credentials", "openid-connect/"]),
    provider("Auth0", &["auth0"], &[".auth0.com"]),
    provider("Okta", &["okta"], &[".okta.com", "e0000"]),
    provider("Supabase", &["supabase"], &["authapierror", "pgrst"]),
    provider("Clerk", &["clerk.com", "clerk.dev", "clerkjs"], &["clerk.accounts"]),
    provider("Stripe", &["stripe"], &["api.stripe", "stripeinvalidrequesterror", "sk_test_"]),
    provider("PayPal", &["paypal"], &["api.paypal", "api-m.paypal", "paypal-debug-id"]),
    provider("Shopify", &["shopify"], &["myshopify"]),
    provider("HubSpot", &["hubspot"], &["api.hubapi"]),
    provider("Salesforce", &["salesforce"], &["login.salesforce", "oauth_app_access_denied"]),
    provider("Mailchimp", &["mailchimp"], &[]),
    provider("SendGrid", &["sendgrid"], &[]),
    provider("Twilio", &["twilio"], &[]),
    provider("Dropbox", &["dropbox"], &["api.dropboxapi"]),
    provider("Notion", &["notion.so", "notion api"], &["api.notion"]),
    provider("Zoom", &["zoom.us", "zoom api"], &["zoom.us/oauth"]),
    provider("OpenAI", &["openai", "chatgpt"], &["api.openai", "insufficient_quota"]),
    provider("Douyin", &["douyin", "抖音"], &["open.douyin"]),
];

/// Names with a provider's word in them that are no providers: browsers, page parts, fonts, sign-in buttons beside each other.
pub(super) const NOT_PROVIDERS: &[&str] = &[
    "google chrome",
    "google-chrome",
    "google play",
    "googletagmanager",
    "google fonts",
    "fonts.googleapis",
    "google-analytics",
    "google analytics",
    "microsoft edge",
    "github actions",
    "github.com/",
    "azure pipelines",
    "amazon linux",
    "window.facebook",
];
