//! The Postman collection: the shape that its schema asks for, and the request that its variables make.

use punte_support::commands::{Form, with_placeholders};
use serde_json::Value;

use crate::values::{bearer, body, ordinary, values};

fn collection() -> Value {
    serde_json::from_str(&with_placeholders(Form::Postman)).unwrap()
}

/// `{{name}}` replaced as Postman does it: the value as it is, an unknown name left alone.
fn resolved(text: &str, variables: &[(&str, &str)]) -> String {
    variables.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{{{name}}}}}"), value))
}

fn request() -> Value {
    collection()["item"][0]["request"].clone()
}

#[test]
fn it_has_the_shape_of_the_schema() {
    let collection = collection();
    assert_eq!(collection["info"]["schema"], "https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
    assert!(collection["info"]["name"].is_string());
    let items = collection["item"].as_array().unwrap();
    assert_eq!(items.len(), 1);
    let request = request();
    assert_eq!((&request["method"], &request["body"]["mode"]), (&"POST".into(), &"raw".into()));
    assert_eq!(request["body"]["options"]["raw"]["language"], "json");
    let joined = |part: &str, by: &str| {
        let parts = request["url"][part].as_array().unwrap();
        parts.iter().map(|part| part.as_str().unwrap()).collect::<Vec<_>>().join(by)
    };
    let url = format!("{}://{}/{}", request["url"]["protocol"].as_str().unwrap(), joined("host", "."), joined("path", "/"));
    assert_eq!(request["url"]["raw"], url);
    assert_eq!(url, "https://api.outstand.so/v1/social-networks");
}

#[test]
fn its_variables_hold_the_guides_placeholders_and_are_secret() {
    let collection = collection();
    let variables: Vec<_> = collection["variable"].as_array().unwrap().iter().map(|v| (v["key"].as_str().unwrap(), &v["value"])).collect();
    assert_eq!(
        variables,
        [
            ("outstand_api_key", &"YOUR_OUTSTAND_API_KEY".into()),
            ("client_key", &"YOUR_TIKTOK_CLIENT_KEY".into()),
            ("client_secret", &"YOUR_TIKTOK_CLIENT_SECRET".into())
        ]
    );
    assert!(collection["variable"].as_array().unwrap().iter().all(|variable| variable["type"] == "secret"));
}

#[test]
fn its_variables_make_the_same_request() {
    for given in [ordinary(), values("YOUR_OUTSTAND_API_KEY", "YOUR_TIKTOK_CLIENT_KEY", "YOUR_TIKTOK_CLIENT_SECRET")] {
        let variables = [
            ("outstand_api_key", given.api_key.expose().as_str()),
            ("client_key", given.client_key.expose()),
            ("client_secret", given.client_secret.expose()),
        ];
        let request = request();
        let sent = resolved(request["body"]["raw"].as_str().unwrap(), &variables);
        assert_eq!(serde_json::from_str::<Value>(&sent).unwrap(), body(&given));
        let header = |at: usize| {
            let header = &request["header"][at];
            (header["key"].as_str().unwrap().to_owned(), resolved(header["value"].as_str().unwrap(), &variables))
        };
        assert_eq!(header(0), ("Authorization".to_owned(), bearer(&given)));
        assert_eq!(header(1), ("Content-Type".to_owned(), "application/json".to_owned()));
    }
}
