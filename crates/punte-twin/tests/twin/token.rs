//! TikTok's token endpoint, by the body as facts tell it, and by the status as the world tells it.

use punte_twin::World;
use serde_json::json;

use crate::client::{Answer, Asking};

const PATH: &str = "/v2/oauth/token/";
const FORM: &str = "application/x-www-form-urlencoded";
const KEY: &str = "awpracticapunte1";
const SECRET: &str = "SecretDePracticaInventat00000001";

fn right_form() -> String {
    format!("client_key={KEY}&client_secret={SECRET}&grant_type=client_credentials")
}

fn said(answer: &Answer) -> (String, String) {
    let body = answer.json();
    assert!(body["log_id"].is_string(), "{body}");
    (body["error"].as_str().unwrap().to_owned(), body["error_description"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn a_right_pair_gets_a_client_token() {
    let answer = Asking::world(World::default()).await.pair(KEY, SECRET).await;
    let body = answer.json();
    assert_eq!(answer.status, 200);
    assert!(body["access_token"].as_str().unwrap().starts_with("clt."));
    assert_eq!((&body["expires_in"], &body["token_type"]), (&json!(7200), &json!("Bearer")));
}

#[tokio::test]
async fn a_wrong_pair_is_an_invalid_client_whatever_the_status() {
    for (refuses_with_200, status) in [(false, 401), (true, 200)] {
        let asking = Asking::world(World::default().tiktok(|at| at.refuses_with_200 = refuses_with_200)).await;
        for (key, secret) in [(KEY, "SecretDePracticaInventat00000009"), ("awaplicatieveche", SECRET)] {
            let answer = asking.pair(key, secret).await;
            assert_eq!(answer.status, status);
            assert_eq!(said(&answer), ("invalid_client".to_owned(), "Client key or secret is incorrect.".to_owned()));
        }
    }
}

#[tokio::test]
async fn what_is_malformed_proves_nothing_about_the_pair() {
    let asking = Asking::world(World::default()).await;
    let malformed = ("invalid_request".to_owned(), "The request parameters are malformed.".to_owned());
    let with_charset = asking.token(PATH, "application/x-www-form-urlencoded;charset=UTF-8", right_form()).await;
    let as_json = asking.token(PATH, "application/json", json!({"client_key": KEY}).to_string()).await;
    let no_key = asking.token(PATH, FORM, "client_secret=x&grant_type=client_credentials".to_owned()).await;
    let no_grant = asking.token(PATH, FORM, format!("client_key={KEY}&client_secret={SECRET}")).await;
    let blank_in_key = asking.pair(&format!(" {KEY}"), SECRET).await;
    let blank_in_secret = asking.pair(KEY, &format!("{SECRET} ")).await;
    for answer in [with_charset, as_json, no_key, no_grant, blank_in_key, blank_in_secret] {
        assert_eq!((answer.status, said(&answer)), (400, malformed.clone()));
    }
    let empty_secret = asking.pair(KEY, "").await;
    assert_eq!(said(&empty_secret).1, "Client secret is missed in request.");
}

#[tokio::test]
async fn a_made_up_code_is_expired_even_for_a_key_that_does_not_exist() {
    let asking = Asking::world(World::default()).await;
    let form = "client_key=awnuexista000001&client_secret=x&grant_type=authorization_code&code=inventat&redirect_uri=https%3A%2F%2Fa.ro";
    let answer = asking.token(PATH, FORM, form.to_owned()).await;
    assert_eq!(said(&answer), ("invalid_grant".to_owned(), "Authorization code is expired.".to_owned()));
}

#[tokio::test]
async fn another_path_or_method_is_unsupported() {
    let asking = Asking::world(World::default()).await;
    let no_slash = asking.token("/v2/oauth/token", FORM, right_form()).await;
    let get = asking.open(asking.twin.endpoints().tiktok_api.join(PATH).unwrap().as_str()).await;
    for answer in [no_slash, get] {
        assert_eq!((answer.status, answer.text.as_str()), (404, "Unsupported path(Janus)"));
    }
}
