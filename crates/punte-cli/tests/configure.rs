//! `configure` from outside: what is written, what is not, and with which status.

mod support;

use punte_twin::{Given, Row, World};
use support::{Stand, values};

const SECRET: &str = "SecretVechiInventat0000000000001";

fn keys(stand: &Stand) -> Vec<String> {
    stand.twin.stored().into_iter().map(|(_, _, key)| key).collect()
}

fn with_rows(rows: &[&str]) -> Stand {
    let rows = rows.iter().zip(1..).map(|(key, number)| Row::new(number, key, SECRET)).collect();
    Stand::new(World::default().outstand(|outstand| outstand.rows = rows))
}

#[test]
fn a_first_registration_needs_no_consent() {
    let stand = with_rows(&[]);
    let given = Given::default();
    let ran = stand.run(&["configure", "--json"], &values(&given));
    let document = ran.json();
    assert_eq!((ran.status, document["done"].as_str(), document["verified"].as_bool()), (0, Some("created"), Some(true)));
    assert_eq!(keys(&stand), [given.client_key]);
}

#[test]
fn a_change_needs_yes_where_nobody_can_be_asked() {
    let stand = with_rows(&[" awpracticapunte1"]);
    let given = Given::default();
    let refused = stand.run(&["configure", "--json"], &values(&given));
    assert_eq!((refused.status, refused.json()["problem"].as_str()), (3, Some("needs_consent")));
    assert_eq!(keys(&stand), [" awpracticapunte1"]);
    let done = stand.run(&["configure", "--yes"], &values(&given));
    assert_eq!(done.status, 0, "{}{}", done.stdout, done.stderr);
    assert_eq!(keys(&stand), [given.client_key]);
}

#[test]
fn a_refused_pair_needs_force() {
    let stand = with_rows(&[]);
    let given = Given { client_secret: "SecretGresitInventat000000000009".to_owned(), ..Given::default() };
    let refused = stand.run(&["configure", "--json", "--yes"], &values(&given));
    assert_eq!((refused.status, refused.json()["problem"].as_str()), (1, Some("refused_pair")));
    assert!(keys(&stand).is_empty());
    assert_eq!(stand.run(&["configure", "--force"], &values(&given)).status, 0);
    assert_eq!(keys(&stand).len(), 1);
}

#[test]
fn several_rows_are_left_alone() {
    let stand = with_rows(&["awpracticapunte1", "awaplicatieveche"]);
    let ran = stand.run(&["configure", "--json", "--yes", "--force"], &values(&Given::default()));
    assert_eq!((ran.status, ran.json()["problem"].as_str()), (1, Some("duplicate_networks")));
    assert_eq!(keys(&stand).len(), 2);
}

#[test]
fn a_dry_run_writes_nothing() {
    let stand = with_rows(&[" awpracticapunte1"]);
    let ran = stand.run(&["configure", "--dry-run", "--yes"], &values(&Given::default()));
    assert_eq!(ran.status, 0, "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains('␠'), "{}", ran.stdout);
    assert_eq!(keys(&stand), [" awpracticapunte1"]);
}

#[test]
fn a_missing_value_is_wrong_usage() {
    let stand = with_rows(&[]);
    let given = Given::default();
    let ran = stand.run(&["configure", "--json"], &[("OUTSTAND_API_KEY", &given.api_key), ("TIKTOK_CLIENT_KEY", &given.client_key)]);
    assert_eq!((ran.status, ran.json()["problem"].as_str()), (3, Some("missing_value")));
}
