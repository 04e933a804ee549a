//! The made-up values of practice: shaped as the real ones, and plainly not real.

/// The client key of the customer's app.
pub(crate) const CLIENT_KEY: &str = "awpracticapunte1";
/// Its secret.
pub(crate) const CLIENT_SECRET: &str = "SecretDePracticaInventat00000001";
/// The client key of the app's sandbox.
pub(crate) const SANDBOX_KEY: &str = "sbawpracticapunte1";
/// Its secret.
pub(crate) const SANDBOX_SECRET: &str = "SecretDePracticaInventat00000002";
/// A secret that belongs to no key.
pub(crate) const WRONG_SECRET: &str = "SecretDePracticaInventat00000009";
/// The key of an app that does not exist any more.
pub(crate) const OLD_KEY: &str = "awaplicatieveche";
/// Outstand's own key.
pub(crate) const MANAGED_KEY: &str = "awcheieoutstand1";
/// Its secret, which no customer ever sees.
pub(crate) const MANAGED_SECRET: &str = "SecretDePracticaInventat00000003";
/// The connected account's name.
pub(crate) const USERNAME: &str = "cont.de.practica";

/// The API key that Outstand accepts: built, so that no text of its shape stands in the sources.
pub(crate) fn api_key() -> String {
    built_from("Practica")
}

/// An API key of the right shape that nobody accepts.
pub(crate) fn wrong_api_key() -> String {
    built_from("Inventat")
}

fn built_from(eight_letters: &str) -> String {
    format!("ost_{}", eight_letters.repeat(8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_up_values_have_the_real_shapes() {
        let lower = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        for key in [CLIENT_KEY, OLD_KEY, MANAGED_KEY] {
            assert!(key.len() == 16 && key.starts_with("aw") && lower(key), "{key}");
        }
        assert!(SANDBOX_KEY.len() == 18 && SANDBOX_KEY.starts_with("sbaw") && lower(SANDBOX_KEY));
        for secret in [CLIENT_SECRET, SANDBOX_SECRET, WRONG_SECRET, MANAGED_SECRET] {
            assert!(secret.len() == 32 && secret.bytes().all(|b| b.is_ascii_alphanumeric()), "{secret}");
        }
        for key in [api_key(), wrong_api_key()] {
            assert!(key.len() == 68 && key.starts_with("ost_"), "an API key has 68 characters");
        }
    }
}
