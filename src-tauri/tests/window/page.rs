//! What a person does and sees in the window, by the contract's test hooks.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::until;

/// The element behind a test hook.
pub fn hook(name: &str) -> By {
    By::Css(format!("[data-testid=\"{name}\"]"))
}

/// Waits for the element and gives it.
pub async fn see(page: &WebDriver, name: &str) -> WebElement {
    page.query(hook(name)).and_displayed().desc(name).first().await.unwrap_or_else(|error| panic!("{name} is not seen: {error}"))
}

/// Presses the element as soon as it can be pressed.
pub async fn press(page: &WebDriver, name: &str) {
    press_at(page, &hook(name)).await;
}

/// The same with an element that has no hook of its own.
pub async fn press_at(page: &WebDriver, place: &By) {
    until::done(&format!("pressing {place:?}"), || try_to_press(page, place)).await;
}

async fn try_to_press(page: &WebDriver, place: &By) -> WebDriverResult<()> {
    let element = page.find(place.clone()).await?;
    // To the middle: what sticks to an edge of the window would lie over it there.
    page.execute("arguments[0].scrollIntoView({ block: 'center' })", vec![element.to_json()?]).await?;
    element.click().await
}

/// Types into a field.
pub async fn fill(page: &WebDriver, name: &str, text: &str) {
    see(page, name).await.send_keys(text).await.unwrap_or_else(|error| panic!("{name} takes no text: {error}"));
}

/// Pastes into a field, in the place of what it holds: the text comes from the screen's real clipboard, by the keys that everyone uses.
pub async fn paste(page: &WebDriver, name: &str, text: &str) {
    // What lies on the clipboard of an X screen is there for as long as somebody holds it.
    let mut clipboard = arboard::Clipboard::new().expect("a clipboard");
    clipboard.set_text(text).expect("a text on the clipboard");
    let field = see(page, name).await;
    let before = value_of(&field).await;
    field.send_keys(Key::Control + "a").await.expect("everything is selected");
    field.send_keys(Key::Control + "v").await.expect("a paste");
    until::found(&format!("something pasted in {name}"), || async { (value_of(&field).await != before).then_some(()) }).await;
}

/// What a field holds.
pub async fn value_of(field: &WebElement) -> String {
    field.prop("value").await.ok().flatten().unwrap_or_default()
}

/// Waits until the element says all of this, and gives its whole text.
pub async fn hear(page: &WebDriver, place: &By, words: &[&str]) -> String {
    until::done(&format!("{words:?} in {place:?}"), || async {
        let said = page.find(place.clone()).await.map_err(|error| error.to_string())?.text().await.map_err(|error| error.to_string())?;
        if words.iter().all(|word| said.contains(word)) { Ok(said) } else { Err(format!("it says: {said}")) }
    })
    .await
}

/// Waits until an attribute of the element has one of the values, and gives it.
pub async fn wait_for(page: &WebDriver, name: &str, attribute: &str, values: &[&str]) -> String {
    until::found(&format!("{name} with {attribute} of {values:?}"), || async {
        let element = page.find(hook(name)).await.ok()?;
        let value = element.attr(attribute).await.ok()??;
        values.contains(&value.as_str()).then_some(value)
    })
    .await
}

/// Whether there is such an element now.
pub async fn is_there(page: &WebDriver, name: &str) -> bool {
    page.find(hook(name)).await.is_ok()
}

/// The verdict of every check that shows one.
pub async fn verdicts(page: &WebDriver) -> Vec<(String, String)> {
    let script = "return [...document.querySelectorAll('[data-testid^=\"check:\"][data-verdict]')]\
                  .map((plank) => [plank.dataset.testid.slice(6), plank.dataset.verdict])";
    script_value(page, script).await
}

/// Everything that stands in the page, typed values and the title too.
pub async fn everything(page: &WebDriver) -> String {
    let script = "return document.title + document.documentElement.outerHTML\
                  + [...document.querySelectorAll('input, textarea')].map((field) => field.value).join('\\n')\
                  + JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + location.href";
    script_value(page, script).await
}

/// Runs a script in the page and reads what it returns.
pub async fn script_value<T: serde::de::DeserializeOwned>(page: &WebDriver, script: &str) -> T {
    let value: Value = page.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone();
    serde_json::from_value(value).unwrap_or_else(|error| panic!("{script}: {error}"))
}

/// Runs a script that answers through `done`.
pub async fn answer(page: &WebDriver, script: &str) -> Value {
    let script = format!("const done = arguments[arguments.length - 1]; {script}");
    page.execute_async(&script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
}

/// Asks Rust as the page does; what was refused is an error.
pub async fn invoke(page: &WebDriver, command: &str, arguments: Value) -> Result<Value, Value> {
    let call = format!("window.__TAURI_INTERNALS__.invoke({}, {arguments})", json!(command));
    let answer = answer(page, &format!("{call}.then((good) => done({{ good: good ?? null }}), (bad) => done({{ bad }}))")).await;
    answer.get("good").map_or_else(|| Err(answer["bad"].clone()), |good| Ok(good.clone()))
}
