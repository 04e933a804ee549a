//! Addresses below the base, such that nothing that comes from outside can lead out of its own place in the path.

use punte_http::Fault;
use url::Url;

use crate::error::OutstandError;

/// The address of `fixed` below `base`, then `outside`, which may be anything: an id is one step of the path or no address comes of it.
pub(crate) fn below(base: &Url, fixed: &[&str], outside: &[&str]) -> Result<Url, OutstandError> {
    let mut url = base.clone();
    url.set_query(None);
    url.set_fragment(None);
    let elsewhere = || Fault::NotAllowed { host: base.host_str().unwrap_or_default().to_owned() };
    url.path_segments_mut().map_err(|()| elsewhere())?.pop_if_empty().extend(fixed);
    let steps = |url: &Url| url.path_segments().map_or(0, Iterator::count);
    for step in outside {
        let before = steps(&url);
        url.path_segments_mut().map_err(|()| elsewhere())?.push(step);
        // The parser drops `.` and `..`, which shows in the number of steps, and tabs and line breaks, which may not show at all.
        if step.is_empty() || step.contains(char::is_control) || steps(&url) != before + 1 {
            return Err(OutstandError::Shape { what: "id" });
        }
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(base: &str, id: &str) -> Option<String> {
        let url = below(&Url::parse(base).unwrap(), &["v1", "social-networks"], &[id, "health"]).ok()?;
        Some(url.as_str().to_owned())
    }

    #[test]
    fn an_id_is_one_step_of_the_path() {
        let plain = |id| path("https://api.outstand.so", id);
        assert_eq!(plain("12").unwrap(), "https://api.outstand.so/v1/social-networks/12/health");
        assert_eq!(plain("a/../b?c#d %2e").unwrap(), "https://api.outstand.so/v1/social-networks/a%2F..%2Fb%3Fc%23d%20%252e/health");
        for id in ["", ".", "..", ".\t.", ".\n", "\n", "1\t2"] {
            assert_eq!(plain(id), None, "{id:?}");
        }
        assert_eq!(path("http://127.0.0.1:1/sub/?x=1#f", "n").unwrap(), "http://127.0.0.1:1/sub/v1/social-networks/n/health");
    }
}
