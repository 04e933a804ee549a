//! Connected accounts: their rows, and page after page of them.

use punte_outstand::{Account, AccountFilter, OutstandError};
use serde_json::{Value, json};

use crate::stand_in::{Answer, StandIn, json as answer};

/// Rows with the ids `from..to`, as a page that tells `count` and `limit` where given.
fn page(from: u32, to: u32, count: Option<u32>, limit: Option<u32>) -> Answer {
    let rows: Vec<Value> = (from..to).map(|id| json!({ "id": id, "network": "tiktok" })).collect();
    answer(200, &json!({ "success": true, "data": rows, "count": count, "limit": limit, "offset": from }))
}

async fn read(answers: Vec<Answer>) -> (Vec<String>, Vec<String>) {
    let outstand = StandIn::saying(answers).await;
    let accounts = outstand.reader().accounts(&AccountFilter::tiktok()).await.unwrap();
    let offsets =
        outstand.lines().iter().map(|line| line.replace("GET /v1/social-accounts?network=tiktok&limit=100&offset=", "")).collect();
    (accounts.into_iter().map(|account| account.id).collect(), offsets)
}

fn ids(to: u32) -> Vec<String> {
    (0..to).map(|id| id.to_string()).collect()
}

#[tokio::test]
async fn the_documented_row_is_read_in_both_styles() {
    let documented = json!({ "id": "acc_1", "orgId": "o", "nickname": "Nume", "network": "tiktok", "username": "nume", "profile_picture_url": null,
        "network_unique_id": "u", "customer_social_network_id": null, "accountType": "creator", "isActive": 1, "createdAt": "2026" });
    let camel = json!({ "id": "acc_1", "org_id": "o", "nickname": "Nume", "network": "tiktok", "username": "nume", "networkUniqueId": "u",
        "account_type": "creator", "is_active": "true", "created_at": "2026" });
    let text = |text: &str| Some(text.to_owned());
    let account = Account {
        id: "acc_1".to_owned(),
        org_id: text("o"),
        nickname: text("Nume"),
        username: text("nume"),
        network: text("tiktok"),
        network_unique_id: text("u"),
        customer_social_network_id: None,
        account_type: text("creator"),
        is_active: Some(true),
        created_at: text("2026"),
    };
    for row in [documented, camel] {
        let outstand = StandIn::saying([answer(200, &json!({ "success": true, "data": [7, row, {}] }))]).await;
        assert_eq!(outstand.reader().accounts(&AccountFilter::default()).await.unwrap(), std::slice::from_ref(&account));
    }
}

#[tokio::test]
async fn the_filter_is_sent_by_its_documented_names() {
    let outstand = StandIn::saying([page(0, 0, None, None)]).await;
    let text = |text: &str| Some(text.to_owned());
    let filter =
        AccountFilter {
            network: text("tiktok"), tenant_id: text("t&1"), id: text("i"), network_unique_id: text("u"), username: text("ă")
        };
    assert_eq!(outstand.reader().accounts(&filter).await.unwrap(), []);
    let asked = "GET /v1/social-accounts?network=tiktok&tenantId=t%261&id=i&networkUniqueId=u&username=%C4%83&limit=100&offset=0";
    assert_eq!(outstand.lines(), [asked]);
}

#[tokio::test]
async fn accounts_of_another_network_are_left_out_should_outstand_not_look() {
    let rows = json!([{ "id": 1, "network": "TikTok" }, { "id": 2, "network": "instagram" }, { "id": 3 }]);
    let (ids, _) = read(vec![answer(200, &rows)]).await;
    assert_eq!(ids, ["1", "3"]);
}

#[tokio::test]
async fn one_short_page_is_the_whole_list() {
    assert_eq!(read(vec![page(0, 3, Some(3), Some(100))]).await, (ids(3), vec!["0".to_owned()]));
    assert_eq!(read(vec![page(0, 3, None, None)]).await, (ids(3), vec!["0".to_owned()]));
}

#[tokio::test]
async fn pages_are_read_until_the_count_is_reached() {
    let whole = vec![page(0, 100, Some(250), Some(100)), page(100, 200, Some(250), Some(100)), page(200, 250, Some(250), Some(100))];
    assert_eq!(read(whole).await, (ids(250), ["0", "100", "200"].map(str::to_owned).to_vec()));
    let even = vec![page(0, 100, Some(200), None), page(100, 200, Some(200), None)];
    assert_eq!(read(even).await, (ids(200), ["0", "100"].map(str::to_owned).to_vec()));
}

#[tokio::test]
async fn a_count_of_the_page_alone_does_not_end_the_list() {
    let pages = vec![page(0, 100, Some(100), Some(100)), page(100, 130, Some(30), Some(100))];
    assert_eq!(read(pages).await, (ids(130), ["0", "100"].map(str::to_owned).to_vec()));
}

#[tokio::test]
async fn a_smaller_page_than_asked_for_moves_on_by_what_came() {
    let pages = vec![page(0, 50, Some(120), Some(50)), page(50, 100, Some(120), Some(50)), page(100, 120, Some(120), Some(50))];
    assert_eq!(read(pages).await, (ids(120), ["0", "50", "100"].map(str::to_owned).to_vec()));
}

#[tokio::test]
async fn a_server_that_repeats_itself_or_never_ends_is_left() {
    let (same, asked) = read(vec![page(0, 100, Some(5000), None)]).await;
    assert_eq!((same, asked.len()), (ids(100), 2));
    let endless = (0..50).map(|at| page(at * 100, at * 100 + 100, Some(5000), None)).collect();
    let (many, asked) = read(endless).await;
    assert_eq!((many, asked.len()), (ids(1000), 10));
}

#[tokio::test]
async fn rows_that_cannot_be_read_count_for_the_page() {
    let mut rows: Vec<Value> = (0..99).map(|id| json!({ "id": id })).collect();
    rows.push(json!("gunoi"));
    let (all, asked) = read(vec![answer(200, &json!({ "data": rows })), page(99, 105, None, None)]).await;
    assert_eq!((all, asked), (ids(105), ["0", "100"].map(str::to_owned).to_vec()));
}

#[tokio::test]
async fn junk_is_not_an_empty_list() {
    let outstand = StandIn::saying([answer(200, &json!({ "data": [1, "x", null] }))]).await;
    let told = outstand.reader().accounts(&AccountFilter::tiktok()).await.unwrap_err();
    assert_eq!(told, OutstandError::Shape { what: "accounts" });
}
