//! API keys that anybody can read somewhere, kept as SHA-256 so that Punte does not publish them once more. What is said about them does not live here.

use std::collections::HashSet;

use sha2::{Digest, Sha256};

/// One key known to be public.
struct PublicKey {
    /// SHA-256 of the key as it was published, in lower-case hexadecimal digits.
    sha256: &'static str,
    /// Where it stood, and when it was seen there.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by people and by the test of the list"))]
    source: &'static str,
}

const KNOWN: &[PublicKey] = &[PublicKey {
    sha256: "322f31519624fb0ab78cb308112be96d3f225a3e125f0b9afbd829884e5cd071",
    source: "published by the author of the TikTok guide, 2026-11",
}];

/// A list of keys known to be public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKeys {
    sha256: HashSet<String>,
}

impl PublicKeys {
    /// The keys known when this version was made.
    pub fn known() -> Self {
        Self { sha256: KNOWN.iter().map(|key| key.sha256.to_owned()).collect() }
    }

    /// A list of its own, for tests and practice.
    pub fn of<'a>(keys: impl IntoIterator<Item = &'a str>) -> Self {
        Self { sha256: keys.into_iter().map(sha256).collect() }
    }

    /// Whether `key`, without blanks around it, is on the list.
    pub fn contains(&self, key: &str) -> bool {
        self.sha256.contains(&sha256(key.trim()))
    }
}

fn sha256(key: &str) -> String {
    Sha256::digest(key.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_a_digest_with_a_source() {
        for key in KNOWN {
            let digits = key.sha256.chars().all(|c| c.is_ascii_digit() || ('a'..='f').contains(&c));
            assert!(key.sha256.len() == 64 && digits, "{} is no SHA-256", key.sha256);
            assert!(key.source.contains("20"), "{} has no date", key.sha256);
        }
        assert!(PublicKeys::known().sha256.contains("322f31519624fb0ab78cb308112be96d3f225a3e125f0b9afbd829884e5cd071"));
    }

    #[test]
    fn a_digest_is_computed_as_everybody_does() {
        // FIPS 180-2, the digest of "abc".
        assert_eq!(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn blanks_around_do_not_hide_a_public_key() {
        let keys = PublicKeys::of(["ost_inventat"]);
        assert!(keys.contains(" ost_inventat\n") && keys.contains("ost_inventat"));
        assert!(!keys.contains("ost_inventatb") && !PublicKeys::known().contains("ost_inventat"));
    }
}
