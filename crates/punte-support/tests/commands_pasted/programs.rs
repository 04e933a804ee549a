//! The real curl and the real HTTPie, pasted into bash, against the twin. Which HTTP they speak is theirs to decide; what Outstand then
//! stores is what counts.

use std::process::Command;

use punte_support::commands::{Form, with_values_at};
use punte_twin::{Given, Twin, World};

use crate::values::values;

/// Pastes the command for `client_key` and `client_secret` and gives back what Outstand then holds.
async fn pasted(form: Form, client_key: &str, client_secret: &str) -> (String, String) {
    let twin = Twin::start_world(World::default().outstand(|at| at.rows.clear())).await.unwrap();
    let given = values(&Given::default().api_key, client_key, client_secret);
    let text = with_values_at(form, &given, &twin.endpoints().outstand_api).unwrap();
    let bash = move || Command::new("bash").args(["--norc", "--noprofile", "-c", text.expose()]).output();
    let ended = tokio::task::spawn_blocking(bash).await.unwrap().unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let answer = String::from_utf8_lossy(&ended.stdout);
    assert!(answer.contains("success"), "{answer}");
    let mut held = Vec::new();
    twin.change(|world| {
        held = world.outstand.rows.iter().map(|row| (row.client_key.clone(), row.client_secret.expose().clone())).collect();
    });
    assert_eq!(twin.requests().len(), 1, "one request, and no second try");
    assert_eq!(held.len(), 1);
    held.remove(0)
}

async fn stores_byte_for_byte(form: Form) {
    for (key, secret) in [
        ("awpracticepuntea1", "SecretInventatDeProba"),
        (" awpracticepuntea1 ", "'; echo \"$HOME\" `id` %PATH% !! \\ \\\\ \\u0041 \\n"),
        ("aw\n\t\u{200b}ășț😀", "{\"a\":1}, @fisier, &|<>^()"),
    ] {
        assert_eq!(pasted(form, key, secret).await, (key.to_owned(), secret.to_owned()), "{form:?}");
    }
}

#[tokio::test]
#[ignore = "needs curl: cargo xtask test proxies"]
async fn curl_stores_the_pair_byte_for_byte() {
    stores_byte_for_byte(Form::Bash).await;
}

#[tokio::test]
#[ignore = "needs HTTPie: cargo xtask test proxies"]
async fn httpie_stores_the_pair_byte_for_byte() {
    stores_byte_for_byte(Form::Httpie).await;
}
