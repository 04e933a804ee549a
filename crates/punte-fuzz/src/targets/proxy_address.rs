//! The address of a callback on one's own domain, on its way into eight servers' configurations: what passes needs no quoting in any.

use punte_support::proxies::snippets;

pub fn run(bytes: &[u8]) {
    let address = super::text(bytes);
    let Ok(snippets) = snippets(&address) else { return };
    let plain = |character: char| character.is_ascii_alphanumeric() || "-._~/:[]".contains(character);
    assert!(address.chars().all(plain), "{address:?}");
    for snippet in &snippets {
        let marks = ["@PATH@", "@HOST@", "@SITE@", "@CALLBACK"];
        assert!(!marks.iter().any(|mark| snippet.text.contains(mark)), "{}: something is not filled in: {}", snippet.code, snippet.text);
        assert!(!snippet.text.starts_with("null"), "{}: a site without a name: {}", snippet.code, snippet.text);
        assert!(!snippet.file.split('/').any(|step| step == "..") && !snippet.file.starts_with('/'), "{:?}", snippet.file);
        if snippet.file.ends_with(".json") {
            assert!(serde_json::from_str::<serde_json::Value>(&snippet.text).is_ok(), "{}", snippet.text);
        }
    }
}
