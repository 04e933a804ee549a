//! A proxy callback on one's own domain, ready to paste, for the servers that people have. Whether one works is judged by the chain.

mod address;

use punte_http::OUTSTAND_CALLBACK;

pub use address::ProxyAddressProblem;
use address::{Callback, Own};

/// A file for one kind of server, filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    /// The server's stable name.
    pub code: &'static str,
    /// Where the text goes: a path in the project, or the usual name of the file it is added to.
    pub file: String,
    /// What goes there.
    pub text: String,
}

/// A server, its text, and the name of its file for a path.
struct Template {
    code: &'static str,
    text: &'static str,
    file: fn(&str) -> String,
    /// Whether the server itself sends an address with a slash at its end elsewhere before any rule is looked at.
    drops_slash: bool,
}

const fn template(code: &'static str, text: &'static str, file: fn(&str) -> String) -> Template {
    Template { code, text, file, drops_slash: false }
}

/// Every server, the ones with code first. They run in this crate's tests, but for the last two: Netlify and Vercel have no server to
/// start here, so their rules are only read there by the semantics that their makers document (a query is handed on, as it came as far
/// as anybody says; a rule cannot ask for a method).
const TEMPLATES: &[Template] = &[
    // Next.js sends `/a/` on to `/a` by its own rule.
    Template { drops_slash: true, ..template("nextjs", include_str!("snippets/nextjs.js"), next_file) },
    template("express", include_str!("snippets/express.js"), |_| "app.js".to_owned()),
    template("nginx", include_str!("snippets/nginx.conf"), |_| "tiktok-callback.conf".to_owned()),
    template("caddy", include_str!("snippets/Caddyfile"), |_| "Caddyfile".to_owned()),
    template("cloudflare", include_str!("snippets/cloudflare.js"), |_| "worker.js".to_owned()),
    template("php", include_str!("snippets/callback.php"), php_file),
    template("netlify", include_str!("snippets/_redirects"), |_| "_redirects".to_owned()),
    Template { drops_slash: true, ..template("vercel", include_str!("snippets/vercel.json"), |_| "vercel.json".to_owned()) },
];

/// The snippets for a redirect URI on one's own domain, each of which sends the browser on to Outstand's callback with the query as it
/// came: 302, `GET` and `HEAD` only, nowhere else, kept by no cache. What cannot serve such an address is left out: for one that ends in
/// a slash, those that take the slash away themselves.
///
/// # Errors
/// Where the address breaks TikTok's rules, or could not be written safely into every one of these files.
pub fn snippets(redirect_uri: &str) -> Result<Vec<Snippet>, ProxyAddressProblem> {
    snippets_to(redirect_uri, OUTSTAND_CALLBACK)
}

/// [`snippets`] that lead to a stand-in of Outstand's callback.
///
/// # Errors
/// As [`snippets`], for either address.
pub fn snippets_to(redirect_uri: &str, outstand_callback: &str) -> Result<Vec<Snippet>, ProxyAddressProblem> {
    let own = Own::read(redirect_uri)?;
    let callback = Callback::read(outstand_callback)?;
    let serves = |template: &&Template| !(template.drops_slash && own.path.ends_with('/'));
    Ok(TEMPLATES.iter().filter(serves).map(|template| template.fill(&own, &callback)).collect())
}

impl Template {
    /// No value can hold a mark, nor anything that one of these languages gives a meaning to: see [`address`].
    fn fill(&self, own: &Own, callback: &Callback) -> Snippet {
        let marks = [
            ("@PATH@", &own.path),
            ("@HOST@", &own.host),
            ("@SITE@", &own.site),
            ("@CALLBACK@", &callback.whole),
            ("@CALLBACK_ORIGIN@", &callback.origin),
            ("@CALLBACK_PATH@", &callback.path),
        ];
        let text = marks.into_iter().fold(self.text.to_owned(), |text, (mark, value)| text.replace(mark, value));
        Snippet { code: self.code, file: (self.file)(&own.path), text }
    }
}

/// Folders are the path; one that starts with an underscore would be private. Source: Next.js, "Project structure", 2026-11.
fn next_file(path: &str) -> String {
    format!("app{}/route.js", path.replace("/_", "/%5F"))
}

/// The file that the address itself names, or the one that answers for all addresses without a file.
fn php_file(path: &str) -> String {
    let named = path.trim_start_matches('/');
    if named.ends_with(".php") { named.to_owned() } else { "index.php".to_owned() }
}
