//! The names that Punte reads, and those that almost are. What their values are does not live here.

use crate::inputs::Field;

/// The names, the preferred one of a field first. Source: the guide and its readers' projects, 2026-11.
pub(super) const NAMES: &[(&str, Field)] = &[
    ("OUTSTAND_API_KEY", Field::ApiKey),
    ("TIKTOK_CLIENT_KEY", Field::ClientKey),
    ("TIKTOK_CLIENT_ID", Field::ClientKey),
    ("TIKTOK_CLIENT_SECRET", Field::ClientSecret),
];

/// Prefixes with which a framework puts a variable into the pages it serves, where every visitor can read it. Source: the frameworks' pages on
/// environment variables, 2026-11.
const PUBLIC_PREFIXES: &[&str] = &["NEXT_PUBLIC_", "NUXT_PUBLIC_", "EXPO_PUBLIC_", "PUBLIC_", "VITE_", "REACT_APP_", "VUE_APP_", "GATSBY_"];

/// How a name in the file relates to one that Punte reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Likeness {
    /// It is that name.
    Same(&'static str, Field),
    /// It is that name in other letters' case; names are case-sensitive.
    OtherCase(&'static str, Field),
    /// It is that name behind a prefix that publishes it.
    Published(&'static str, Field),
}

/// How `name` relates to the names that Punte reads, if it does.
pub(super) fn likeness(name: &str) -> Option<Likeness> {
    let known = |name: &str| NAMES.iter().copied().find(|(known, _)| known.eq_ignore_ascii_case(name));
    if let Some((same, field)) = known(name) {
        return Some(if same == name { Likeness::Same(same, field) } else { Likeness::OtherCase(same, field) });
    }
    let (behind, field) = PUBLIC_PREFIXES.iter().filter_map(|prefix| name.strip_prefix(prefix)).find_map(known)?;
    Some(Likeness::Published(behind, field))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_from_its_neighbours() {
        let told = [
            ("OUTSTAND_API_KEY", Some(Likeness::Same("OUTSTAND_API_KEY", Field::ApiKey))),
            ("Outstand_api_key", Some(Likeness::OtherCase("OUTSTAND_API_KEY", Field::ApiKey))),
            ("TIKTOK_CLIENT_ID", Some(Likeness::Same("TIKTOK_CLIENT_ID", Field::ClientKey))),
            ("NEXT_PUBLIC_TIKTOK_CLIENT_SECRET", Some(Likeness::Published("TIKTOK_CLIENT_SECRET", Field::ClientSecret))),
            ("VITE_OUTSTAND_API_KEY", Some(Likeness::Published("OUTSTAND_API_KEY", Field::ApiKey))),
            ("MY_OUTSTAND_API_KEY", None),
            ("OUTSTAND_API_KEY_OLD", None),
            ("DATABASE_URL", None),
            ("", None),
        ];
        for (name, expected) in told {
            assert_eq!(likeness(name), expected, "{name}");
        }
    }
}
