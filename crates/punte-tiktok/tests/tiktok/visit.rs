//! One visit of the sign-in page, and what each answer tells.

use punte_tiktok::{ErrorWords, Visit, visit};

use crate::server::{Server, answer, json, page, redirect};

const QUERY: &str =
    "client_key=awpracticepuntea1&response_type=code&scope=user.info.basic&redirect_uri=https%3A%2F%2Fexemplu.ro%2Fcb&state=s";

async fn asked(query: &str, reply: String) -> (Visit, String) {
    let server = Server::answering(reply).await;
    let mut url = server.url.join("/v2/auth/authorize/").unwrap();
    url.set_query(Some(query));
    let told = visit(&server.http, &url).await.unwrap();
    (told, server.asked().remove(0))
}

async fn told(reply: String) -> Visit {
    asked(QUERY, reply).await.0
}

fn refused(error: Option<&str>, error_type: Option<&str>) -> Visit {
    let owned = |word: Option<&str>| word.map(str::to_owned);
    Visit::Refused(ErrorWords { error: owned(error), error_type: owned(error_type), ..ErrorWords::default() })
}

#[tokio::test]
async fn the_login_page_means_accepted() {
    let accepted = Visit::AcceptedForLogin { client_key: Some(" awpracticepuntea1".to_owned()) };
    assert_eq!(told(redirect("/login?lang=ro&enter_from=dev_+awpracticepuntea1&client_key=x")).await, accepted);
    assert_eq!(told(redirect("/login/phone?x=1")).await, Visit::AcceptedForLogin { client_key: None });
}

#[tokio::test]
async fn another_sites_login_is_not_tiktoks() {
    let unclear = Visit::Undetermined { status: 302, page: false };
    assert_eq!(told(redirect("http://portal.exemplu.org/login?enter_from=dev_awpracticepuntea1")).await, unclear);
    assert_eq!(told(redirect("http://portal.exemplu.org/x?error=unauthorized_client&error_type=client_key")).await, unclear);
}

#[tokio::test]
async fn appended_words_mean_refused() {
    let appended = format!("/v2/auth/authorize/?{QUERY}&error=invalid_request&error_type=redirect_uri");
    assert_eq!(told(redirect(&appended)).await, refused(Some("invalid_request"), Some("redirect_uri")));
    assert_eq!(told(redirect("https://exemplu.ro/cb?error=access_denied&state=s")).await, refused(Some("access_denied"), None));
}

#[tokio::test]
async fn refusals_are_read_from_bodies() {
    let bodies = [
        page(200, "<html><script>location.replace('/x?a=1&amp;error=unauthorized_client&amp;error_type=client_key')</script></html>"),
        page(200, r#"<html><script>{"error":"unauthorized_client","error_type":"client_key"}</script></html>"#),
        json(200, r#"{"error":"unauthorized_client","error_type":"client_key"}"#),
        json(400, r#"{"url":"\/x?error=unauthorized_client\u0026error_type=client_key"}"#),
    ];
    for body in bodies {
        assert_eq!(told(body.clone()).await, refused(Some("unauthorized_client"), Some("client_key")), "{body}");
    }
}

#[tokio::test]
async fn the_bare_word_is_read_from_the_page() {
    for word in ["client_key", "redirect_uri", "scope", "code_challenge", "code_challenge_method", "non_sandbox_target"] {
        let body = format!(
            "<!doctype html><html><body><p>A survenit o eroare.</p><p>Nu te-ai putut conecta cu TikTok: <b>{word}</b></p></body></html>"
        );
        assert_eq!(told(page(200, &body)).await, refused(None, Some(word)));
    }
}

#[tokio::test]
async fn repeated_parameters_are_no_refusal() {
    let body = format!(
        "<!doctype html><html><head><link rel=canonical href='/v2/auth/authorize/?{QUERY}'></head><body><form><input name=\"client_key\" value=\"aw\">\
         <p>Conectează-te</p></form><script>var p={{\"client_key\":\"aw\",\"scope\":\"user.info.basic\",\"redirect_uri\":\"x\"}};\
         if(e.error_type===t){{show('client_key')}}</script></body></html>"
    );
    assert_eq!(told(page(200, &body)).await, Visit::Undetermined { status: 200, page: true });
}

#[tokio::test]
async fn a_pages_own_errors_are_no_refusal() {
    for script in [r#"{"error":"server_error","errCode":10003}"#, r#"{"error_type":"network","error":"timeout"}"#, "error=access_denied"] {
        let body = format!("<!doctype html><html><script>{script}</script></html>");
        assert_eq!(told(page(200, &body)).await, Visit::Undetermined { status: 200, page: true }, "{script}");
    }
}

#[tokio::test]
async fn other_answers_tell_nothing() {
    assert_eq!(told(answer(429, "", "")).await, Visit::RateLimited);
    assert_eq!(told(answer(503, "", "")).await, Visit::Server { status: 503 });
    assert_eq!(told(answer(200, "", "")).await, Visit::Undetermined { status: 200, page: false });
    assert_eq!(told(answer(302, "", "")).await, Visit::Undetermined { status: 302, page: false });
}

#[tokio::test]
async fn words_of_an_earlier_visit_are_not_sent() {
    let query = format!("{QUERY}&error=unauthorized_client&error_type=client_key&logid=1");
    let (said, request) = asked(&query, redirect("/login")).await;
    assert_eq!(said, Visit::AcceptedForLogin { client_key: None });
    assert!(request.starts_with(&format!("GET /v2/auth/authorize/?{QUERY} HTTP/1.1\r\n")), "{request}");
}
