// What every way through the window is made of.
import assert from "node:assert/strict";

export const press = (page, hook) => page.getByTestId(hook).click();

export async function verified(page) {
  await press(page, "verify");
  await page.locator("[data-testid=chain][data-verdict]").waitFor();
}

export const tabTo = async (page, hook) => {
  for (let at = 0; at < 80; at += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((name) => document.activeElement?.dataset.testid === name, hook)) return;
  }
  assert.fail(`Tab does not lead to ${hook}`);
};
