//! Writing at Outstand: create, update, delete, and everything that can come of a write.

use punte_twin::{OnDuplicate, Service, Shape, Stores, Trouble, TroubleKind, World};
use reqwest::Method;
use serde_json::{Value, json};

use crate::client::{Asking, read};

const NETWORKS: &str = "/v1/social-networks";

fn pair(key: &str) -> Value {
    json!({"network": "tiktok", "client_key": key, "client_secret": "SecretInventatDeProba"})
}

fn empty() -> World {
    World::default().outstand(|at| at.rows.clear())
}

fn keys(asking: &Asking) -> Vec<String> {
    asking.twin.stored().into_iter().map(|(_, _, key)| key).collect()
}

#[tokio::test]
async fn a_network_lives_from_post_to_delete() {
    let asking = Asking::world(empty()).await;
    let created = asking.api(Method::POST, NETWORKS, Some(pair(" awpracticepuntea1"))).await;
    assert_eq!(created.status, 201);
    assert_eq!(created.json()["data"]["client_key"], " awpracticepuntea1", "blanks are stored as they come");
    let path = format!("{NETWORKS}/{}", created.json()["data"]["id"].as_str().unwrap());
    let updated = asking.api(Method::PATCH, &path, Some(json!({"client_key": "awpracticepuntea1"}))).await;
    assert_eq!((updated.status, keys(&asking)), (200, vec!["awpracticepuntea1".to_owned()]));
    let deleted = asking.api(Method::DELETE, &path, None).await;
    assert_eq!(deleted.json(), json!({"success": true, "message": "Social network deleted successfully"}));
    assert_eq!(keys(&asking), Vec::<String>::new());
    assert_eq!(asking.api(Method::DELETE, &path, None).await.status, 404);
}

#[tokio::test]
async fn a_payload_with_something_missing_is_told_what() {
    let asking = Asking::world(empty()).await;
    let answer = asking.api(Method::POST, NETWORKS, Some(json!({"network": "", "client_key": 5, "client_secret": "x"}))).await;
    let required = json!({"_errors": ["Required"]});
    assert_eq!(answer.status, 400);
    assert_eq!(answer.json()["error"], "Invalid payload");
    assert_eq!(answer.json()["details"], json!({"network": required, "client_key": required}));
    let broken = read(asking.building(Method::POST, NETWORKS).body("{")).await.unwrap();
    assert_eq!(broken.status, 400);
    asking.twin.change(|world| *world = World::default());
    for body in [json!({"client_secret": ""}), json!([])] {
        assert_eq!(asking.api(Method::PATCH, "/v1/social-networks/net_practica_1", Some(body)).await.status, 400);
    }
    assert_eq!(keys(&asking), ["awpracticapunte1"]);
}

#[tokio::test]
async fn a_second_post_meets_each_thing_that_is_reported() {
    for (on_duplicate, status, rows) in [(OnDuplicate::Conflict, 409, 1), (OnDuplicate::Refuses, 400, 1), (OnDuplicate::SecondRow, 201, 2)]
    {
        let asking = Asking::world(World::default().outstand(|at| at.on_duplicate = on_duplicate)).await;
        let answer = asking.api(Method::POST, NETWORKS, Some(pair("awpracticepuntea2"))).await;
        assert_eq!((answer.status, keys(&asking).len()), (status, rows), "{on_duplicate:?}");
    }
}

#[tokio::test]
async fn a_write_may_store_something_else() {
    let path = format!("{NETWORKS}/net_practica_1");
    for (stores, kept) in [
        (Stores::AsSent, " awpracticepuntea2 "),
        (Stores::Trimmed, "awpracticepuntea2"),
        (Stores::Nothing, "awpracticapunte1"),
        (Stores::Key("awaltacheie00001".to_owned()), "awaltacheie00001"),
    ] {
        let asking = Asking::world(World::default().outstand(|at| at.stores = stores.clone())).await;
        let answer = asking.api(Method::PATCH, &path, Some(json!({"client_key": " awpracticepuntea2 "}))).await;
        assert_eq!((answer.status, keys(&asking)), (200, vec![kept.to_owned()]), "{stores:?}");
    }
    let asking = Asking::world(empty().outstand(|at| at.stores = Stores::Nothing)).await;
    let answer = asking.api(Method::POST, NETWORKS, Some(pair("awpracticepuntea2"))).await;
    assert_eq!((answer.status, keys(&asking)), (201, Vec::new()));
}

#[tokio::test]
async fn a_post_may_answer_as_the_guide_shows() {
    let shape = Shape { message_only: true, created_as_200: true, ..Shape::default() };
    let asking = Asking::world(empty().outstand(|at| at.shape = shape)).await;
    let answer = asking.api(Method::POST, NETWORKS, Some(pair("awpracticepuntea1"))).await;
    assert_eq!((answer.status, answer.json()), (200, json!({"success": true, "message": "TikTok network configured successfully"})));
}

#[tokio::test]
async fn a_connection_may_drop_before_or_after_the_write() {
    for (kind, rows) in [(TroubleKind::Cut, 0), (TroubleKind::CutAfter, 1)] {
        let asking = Asking::world(empty().trouble(Trouble::at(Service::OutstandApi, kind.clone()).on("POST", NETWORKS).times(1))).await;
        assert_eq!(asking.list().await.status, 200, "only the POST is hit");
        let lost = read(asking.building(Method::POST, NETWORKS).body(pair("awpracticepuntea1").to_string())).await.unwrap_err();
        assert!(!lost.is_timeout() && !lost.is_connect(), "the connection was there, and broke: {lost:?}");
        assert_eq!(keys(&asking).len(), rows, "{kind:?}");
        assert_eq!(asking.list().await.json()["data"].as_array().unwrap().len(), rows, "and the twin still answers");
        assert_eq!(asking.twin.requests().iter().filter(|seen| seen.method == "POST").count(), 1, "nobody sent it twice");
    }
}
