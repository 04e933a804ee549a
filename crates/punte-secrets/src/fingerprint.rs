//! Eight characters that let two people compare a secret by phone without saying it. Masks, which show a part of a value, do not live here.

use hmac::{Hmac, Mac};
use sha2::Sha256;

/// Crockford's base 32 in lower case: no `i`, `l`, `o`, `u`, so nothing is misheard or misread. Source: crockford.com/base32.html, 2026-11.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Eight characters of the HMAC-SHA-256 of `value`, keyed by a word that both people say first.
///
/// The word's case and surrounding blanks do not count, since it travels by voice. Every byte of the value counts: a key with a blank in front
/// has another fingerprint. Forty bits are enough to tell two keys apart, and too few to find a key from.
pub fn fingerprint(value: &str, word: &str) -> String {
    let word = word.trim().to_lowercase();
    // HMAC takes keys of every length, so the error cannot happen and no fingerprint is the honest answer to it.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(word.as_bytes()) else { return String::new() };
    mac.update(value.as_bytes());
    let digest = mac.finalize().into_bytes();
    let bits = digest.iter().take(5).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    (0..8).rev().map(|at| char::from(ALPHABET[(bits >> (at * 5) & 31) as usize])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_start_of_hmac_sha_256() {
        // The first ten hex digits of the digest, computed with Python's hmac module.
        assert_eq!(fingerprint("what do ya want for nothing?", "jefe"), base32("f5886a2776"));
    }

    /// Crockford's base 32 of ten hex digits, the slow and obvious way.
    fn base32(hex: &str) -> String {
        let number = u64::from_str_radix(hex, 16).unwrap();
        (0..8).rev().map(|at| ALPHABET[(number / 32_u64.pow(at) % 32) as usize] as char).collect()
    }

    #[test]
    fn the_word_is_heard_the_value_is_exact() {
        let told = fingerprint("awpracticepuntea1", "Podul");
        assert_eq!(told, fingerprint("awpracticepuntea1", " podul "), "the word's case and blanks do not count");
        assert_ne!(told, fingerprint(" awpracticepuntea1", "podul"), "a blank in the value counts");
        assert_ne!(told, fingerprint("awpracticepuntea1", "malul"), "another word gives another fingerprint");
        assert_eq!(told.len(), 8);
        assert!(told.bytes().all(|byte| ALPHABET.contains(&byte)), "{told}");
    }
}
