//! What the mails say.

use punte_diagnosis::explain::FoundInText;
use punte_support::mail::{Kind, MailFacts, Told, draft, mailbox};
use punte_words::{Lang, Words};

use super::stand::{pasted, scenario};

#[tokio::test]
async fn the_guides_case_is_told_from_the_error_to_the_date() {
    let ran = scenario("leading-space").await;
    let english = ran.draft(Kind::Support, Lang::En);
    assert_eq!((english.to, english.subject.as_str()), ("support@outstand.so", "client_key error when connecting TikTok"));
    for part in [
        "The exact error: “client_key error when connecting TikTok”.",
        "Cause found: a blank or hidden character in the client key (proven).",
        "Attach screenshots",
        "- Redirect URI in the TikTok app: https://www.outstand.so/app/api/socials/tiktok/callback\n",
        "- Scopes: user.info.basic, user.info.profile, user.info.stats, video.publish, video.upload, video.list\n",
        "- TikTok at Outstand: registered once (id ",
        "- Client key: awpr…e1 (fingerprint ",
        "- State of the app, as the TikTok portal shows it: Live\n",
        "What was verified (2026-11-23 09:00 UTC):\n",
        "- Client key stored at Outstand: not right; stored is ␠awpr…e1\n",
        "(␠ stands for a blank.)",
        "Not verified: Client key sent to TikTok; TikTok’s answer to the request.",
        "Ruled out: a client key that TikTok does not recognise; ",
        concat!("Punte ", env!("CARGO_PKG_VERSION")),
    ] {
        assert!(english.body.contains(part), "{part:?} in\n{}", english.body);
    }
    let romanian = ran.draft(Kind::Support, Lang::Ro);
    assert_eq!(romanian.subject, "Eroare client_key la conectarea TikTok");
    for part in [
        "Cauza găsită: un spațiu sau un semn ascuns în client key (dovedit).",
        "- Starea aplicației, așa cum o arată portalul TikTok: Live\n",
    ] {
        assert!(romanian.body.contains(part), "{part:?} in\n{}", romanian.body);
    }
}

#[tokio::test]
async fn the_checks_stand_in_the_order_of_the_bridge() {
    let body = scenario("all-good").await.draft(Kind::Support, Lang::En).body;
    let names = [
        "API key at Outstand",
        "TikTok registered at Outstand",
        "Client key stored",
        "Redirect URI sent",
        "Pair of client key",
        "Active account",
    ];
    let places: Vec<Option<usize>> = names.iter().map(|name| body.find(&format!("- {name}"))).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in\n{body}");
    assert!(body.contains("No cause was found"), "{body}");
}

#[tokio::test]
async fn every_scenario_has_its_mails_in_both_languages() {
    for scenario in punte_twin::scenarios() {
        let ran = super::stand::scenario(scenario.code).await;
        for (kind, lang) in [Kind::Support, Kind::Managed].into_iter().flat_map(|kind| Lang::ALL.map(|lang| (kind, lang))) {
            let mail = ran.draft(kind, lang);
            let text = format!("{}\n{}", mail.subject, mail.body);
            assert!(!text.contains(['⟨', '{', '}']), "{}: a sentence is missing: {text}", scenario.code);
            assert!(!mail.subject.contains('\n') && !mail.body.contains("\n\n\n"), "{}: {text}", scenario.code);
        }
    }
}

#[test]
fn the_words_of_any_other_error_are_said_as_they_are() {
    let some = |text: &str| Some(text.to_owned());
    let found = FoundInText {
        error: some("invalid_scope"),
        error_type: some("scope"),
        err_code: some("10099"),
        log_id: some("20261123090000ABCDEF0123456789ABCD"),
        client_key: some("␠awpr…e1"),
        redirect_uri: some("https://a.exemplu.ro/cb?x=1"),
        scopes: vec!["user.info.basic".to_owned(), "video.list".to_owned()],
    };
    let mail = draft(Kind::Support, &pasted(&found), &Words::new(Lang::En));
    assert_eq!(mail.subject, "Connecting TikTok fails: scope");
    for part in [
        "The exact error: scope, error=invalid_scope, errCode=10099.",
        "The words of the error: client_key=␠awpr…e1; redirect_uri=https://a.exemplu.ro/cb…; scope=user.info.basic,video.list.",
        "Request IDs (log_id): 20261123090000ABCDEF0123456789ABCD\n",
    ] {
        assert!(mail.body.contains(part), "{part:?} in\n{}", mail.body);
    }
    assert!(!mail.body.contains("What was verified") && !mail.body.contains("Punte"), "nothing was run: {}", mail.body);
}

#[tokio::test]
async fn request_ids_of_the_text_and_of_the_run_stand_once_each() {
    let mut ran = scenario("wrong-secret").await;
    let of_the_run = "20261123090000000000000000PUNTE";
    let found = |log_id: &str| FoundInText { log_id: Some(log_id.to_owned()), ..Default::default() };
    ran.found = Some(found("20261123090000ABCDEF0123456789ABCD"));
    let body = ran.draft(Kind::Support, Lang::En).body;
    assert!(body.contains(&format!("(log_id): 20261123090000ABCDEF0123456789ABCD, {of_the_run}\n")), "{body}");
    ran.found = Some(found(of_the_run));
    assert_eq!(ran.draft(Kind::Support, Lang::En).body.matches(of_the_run).count(), 1);
}

#[test]
fn managed_keys_are_asked_for_with_price_and_time() {
    let facts = MailFacts::new(mailbox("contact").unwrap(), &Told::default(), None, None);
    let mail = draft(Kind::Managed, &facts, &Words::new(Lang::En));
    assert_eq!((mail.to, mail.subject.as_str()), ("contact@outstand.so", "Managed Keys for TikTok"));
    for part in
        ["what Managed Keys for TikTok cost", "how long it takes", "July 2026", "one business day", "- Redirect URI in the TikTok app: "]
    {
        assert!(mail.body.contains(part), "{part:?} in\n{}", mail.body);
    }
    assert!("managed".parse() == Ok(Kind::Managed) && "altceva".parse::<Kind>().is_err() && mailbox("altceva").is_none());
}
