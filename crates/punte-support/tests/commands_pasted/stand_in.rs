//! bash reads the commands; in place of curl and HTTPie stands a script that writes down what it was started with.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use punte_support::commands::{Form, Values, with_placeholders, with_values};
use serde_json::Value;

use crate::values::{any_values, bearer, body};

const ADDRESS: &str = "https://api.outstand.so/v1/social-networks";
const SCRIPT: &str = "#!/bin/sh\nprintf '%s\\0' \"$0\" \"$@\" >>\"$PUNTE_SEEN\"\n";

/// The name and the arguments of every program that `pasted` starts, one after the other, in a bash that does what an interactive one
/// does to a line: history and its expansion are on.
fn started(pasted: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let seen = folder.path().join("seen");
    for program in ["curl", "http"] {
        let path = folder.path().join(program);
        File::create(&path).unwrap().write_all(SCRIPT.as_bytes()).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut bash = Command::new("bash")
        .args(["--norc", "--noprofile", "-o", "history", "-o", "histexpand"])
        .env("PATH", format!("{}:/usr/bin:/bin", folder.path().display()))
        .env("PUNTE_SEEN", &seen)
        .env("HISTFILE", "/dev/null")
        .env("HOME", folder.path())
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    bash.stdin.take().unwrap().write_all(format!("{pasted}\n").as_bytes()).unwrap();
    let ended = bash.wait_with_output().unwrap();
    assert!(ended.status.success() && ended.stderr.is_empty(), "{}", String::from_utf8_lossy(&ended.stderr));
    let seen = fs::read_to_string(seen).unwrap();
    let mut words: Vec<String> = seen.split_terminator('\0').map(str::to_owned).collect();
    words[0] = words[0].rsplit('/').next().unwrap().to_owned();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "nothing was written by the way");
    words
}

fn is_curl(pasted: &str, values: &Values) {
    let words = started(pasted);
    let authorization = format!("Authorization: {}", bearer(values));
    assert_eq!(
        words[..words.len() - 1],
        ["curl", "-X", "POST", ADDRESS, "-H", &authorization, "-H", "Content-Type: application/json", "-d"]
    );
    assert_eq!(serde_json::from_str::<Value>(words.last().unwrap()).unwrap(), body(values));
}

fn is_httpie(pasted: &str, values: &Values) {
    let words = started(pasted);
    let auth = format!("--auth={}", values.api_key.expose());
    assert_eq!(
        words[..words.len() - 1],
        ["http", "--ignore-stdin", "POST", ADDRESS, "Content-Type:application/json", "--auth-type=bearer", &auth]
    );
    let sent = words.last().unwrap().strip_prefix("--raw=").unwrap();
    assert_eq!(serde_json::from_str::<Value>(sent).unwrap(), body(values));
}

#[test]
fn the_placeholders_are_the_guides() {
    let guide = crate::values::values("YOUR_OUTSTAND_API_KEY", "YOUR_TIKTOK_CLIENT_KEY", "YOUR_TIKTOK_CLIENT_SECRET");
    is_curl(&with_placeholders(Form::Bash), &guide);
    is_httpie(&with_placeholders(Form::Httpie), &guide);
}

#[test]
fn the_text_is_laid_out_as_in_the_guide() {
    let expected = "curl -X POST https://api.outstand.so/v1/social-networks \\\n  -H 'Authorization: Bearer YOUR_OUTSTAND_API_KEY' \\\n  \
                    -H 'Content-Type: application/json' \\\n  -d '{\"network\":\"tiktok\",\"client_key\":\"YOUR_TIKTOK_CLIENT_KEY\",\
                    \"client_secret\":\"YOUR_TIKTOK_CLIENT_SECRET\"}'";
    assert_eq!(with_placeholders(Form::Bash), expected);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn bash_starts_curl_once_with_what_was_meant(values in any_values()) {
        is_curl(with_values(Form::Bash, &values).unwrap().expose(), &values);
    }

    #[test]
    fn bash_starts_httpie_once_with_what_was_meant(values in any_values()) {
        is_httpie(with_values(Form::Httpie, &values).unwrap().expose(), &values);
    }
}
