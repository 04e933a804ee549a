//! The keychain against a real Secret Service. Run by `keyring-session.sh`, which gives it a bus and a keyring of its own.
#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, reason = "a test that cannot go on says why")]

use std::io::Write;
use std::process::{Command, Stdio};

use punte_secrets::{Keychain, SecretKind, Sensitive, Slot, Vault, VaultChoice, VaultKind, open_vault};

const WHY: &str = "run it with tests/keyring-session.sh under dbus-run-session";

/// Puts a new daemon over the same keyring in place of the one that runs, as an update of the system or a crash does.
fn restart_the_daemon() {
    let mut daemon = Command::new("gnome-keyring-daemon")
        .args(["--replace", "--unlock", "--components=secrets"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("gnome-keyring-daemon starts");
    daemon.stdin.take().expect("piped").write_all(b"punte").expect("the daemon reads its password");
    assert!(daemon.wait().expect("it goes to the background").success());
}

// One test, since the daemon is shared and is restarted in the middle.
#[test]
#[ignore = "needs a Secret Service: run by tests/keyring-session.sh under dbus-run-session"]
fn secrets_outlive_the_connection_and_the_daemon() {
    let opened = open_vault(VaultChoice::Auto);
    assert_eq!((opened.problem, opened.vault.kind()), (None, VaultKind::Keychain), "{WHY}");

    let slot = Slot::new("probă/ș", SecretKind::ClientSecret);
    let secret = Sensitive::from("inventat-ăîșț");
    let keychain = Keychain::open().expect(WHY);
    assert_eq!(keychain.read(&slot), Ok(None));
    assert_eq!(keychain.write(&slot, &Sensitive::from("altceva")), Ok(()));
    assert_eq!(keychain.write(&slot, &secret), Ok(()), "a second write replaces the first");
    assert_eq!(opened.vault.read(&slot), Ok(Some(secret.clone())), "another connection sees it");

    restart_the_daemon();
    assert_eq!(keychain.read(&slot), Ok(Some(secret)), "an open keychain finds the new daemon by itself");
    assert_eq!(keychain.forget(&slot), Ok(()));
    assert_eq!(opened.vault.read(&slot), Ok(None));
}
