//! What the person copied from the portal, beside what should stand there; and a callback on her own domain, ready to paste.

use punte_diagnosis::portal::{compare_redirect, read_scopes as read};
use punte_http::OUTSTAND_CALLBACK;
use punte_support::proxies;
use punte_tiktok::guide_scopes;

use crate::trouble::guarded;
use crate::wire::{ProxySnippets, RedirectComparison, ScopeReading, Trouble};

/// Compares the pasted redirect URI with the one that is sent: the person's own, or Outstand's callback.
#[tauri::command]
pub async fn compare_redirect_uri(registered: String, expected: Option<String>) -> Result<RedirectComparison, Trouble> {
    guarded(async {
        let expected = expected.filter(|address| !address.trim().is_empty());
        let compared = compare_redirect(&registered, expected.as_deref().unwrap_or(OUTSTAND_CALLBACK));
        compared.map(Into::into).map_err(|problem| Trouble::new(problem.code(), &problem.message()))
    })
    .await
}

/// Reads a pasted list of scopes beside the wanted ones, or the guide's.
#[tauri::command]
pub async fn read_scopes(text: String, wanted: Option<Vec<String>>) -> Result<ScopeReading, Trouble> {
    guarded(async {
        let wanted = wanted.filter(|wanted| !wanted.is_empty());
        let wanted = wanted.unwrap_or_else(|| guide_scopes().map(str::to_owned).collect());
        Ok(read(&text, &wanted).into())
    })
    .await
}

/// The snippets for a callback at this address.
#[tauri::command]
pub async fn proxy_snippets(address: String) -> Result<ProxySnippets, Trouble> {
    guarded(async {
        let address = address.trim().to_owned();
        let snippets = proxies::snippets(&address).map_err(|problem| Trouble::proxy(&problem))?;
        Ok(ProxySnippets { address, snippets: snippets.into_iter().map(Into::into).collect() })
    })
    .await
}
