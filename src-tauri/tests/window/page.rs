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
    until::done(&format!("pressing {name}"), || try_to_press(page, name)).await;
}

async fn try_to_press(page: &WebDriver, name: &str) -> WebDriverResult<()> {
    let element = page.find(hook(name)).await?;
    // To the middle: what sticks to an edge of the window would lie over it there.
    page.execute("arguments[0].scrollIntoView({ block: 'center' })", vec![element.to_json()?]).await?;
    element.click().await
}

/// Types into a field.
pub async fn fill(page: &WebDriver, name: &str, text: &str) {
    see(page, name).await.send_keys(text).await.unwrap_or_else(|error| panic!("{name} takes no text: {error}"));
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
