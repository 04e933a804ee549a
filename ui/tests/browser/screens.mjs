// The ways to every screen and state worth looking at: a query for the fake host and what to press.
const press = (page, hook) => page.getByTestId(hook).click();

export async function verified(page) {
  await press(page, "verify");
  await page.locator("[data-testid=chain][data-verdict]").waitFor();
}

async function unfolded(page, step) {
  await page.getByTestId(step).locator("[aria-expanded=false]").click();
}

async function allOpen(page) {
  await page.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
}

async function explaining(page) {
  await press(page, "nav:explain");
  await page.getByTestId("explain-input").waitFor();
}

/** Pasted, as people do it: explained by itself. */
export async function explained(page, text) {
  await explaining(page);
  await page.getByTestId("explain-input").focus();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await page.getByTestId("explain-result").waitFor();
}

export const screens = {
  start: ["?", async () => {}],
  "bridge without keys": ["?started=1&vault=memory", async () => {}],
  "bridge with an error to explain": ["?", async (page) => press(page, "start:error")],
  "bridge with blanks pasted": [
    "?started=1",
    async (page) => {
      await page.getByTestId("api-key").fill(" ost_CHEIA_TA_API\u00a0");
      await page.getByTestId("client-key").fill("aw\u200bpractice");
      await press(page, "save-credentials");
      await page.getByTestId("edit-credentials").click();
    },
  ],
  "bridge with a fault in the form": [
    "?started=1",
    async (page) => {
      await press(page, "save-credentials");
      await page.getByTestId("error-summary").waitFor();
    },
  ],
  "bridge running": ["?practice=leading-space&pace=60000", async (page) => press(page, "verify").then(() => page.getByTestId("stop").waitFor())],
  "broken plank, everything open": ["?practice=leading-space&pace=0", async (page) => verified(page).then(() => allOpen(page))],
  "likely cause": ["?practice=wrong-secret&pace=0", verified],
  "warning": ["?practice=no-account&pace=0", verified],
  "undetermined": ["?practice=outstand-down&pace=0", verified],
  "where only a browser gets through": ["?practice=login-needed&pace=0", verified],
  "all well": ["?practice=all-good&pace=0", verified],
  "question about the app": ["?practice=app-in-review&pace=0", verified],
  "stopped": [
    "?practice=leading-space&pace=60000",
    async (page) => {
      await press(page, "verify");
      await press(page, "stop");
      await page.getByTestId("verify").waitFor();
    },
  ],
  "configuring": [
    "?practice=leading-space&pace=0",
    async (page) => {
      await verified(page);
      await press(page, "configure");
      await page.getByTestId("configure-write").waitFor();
    },
  ],
  "configuring a refused pair": [
    "?practice=wrong-secret&pace=0",
    async (page) => {
      await verified(page);
      await press(page, "configure");
      await press(page, "configure-insist");
    },
  ],
  "configuring several rows": [
    "?started=1&keys=1&case=two-rows&pace=0",
    async (page) => {
      await press(page, "configure");
      await page.getByTestId("configure-panel").getByText("awve…9x").waitFor();
    },
  ],
  "guide, everything open": [
    "?started=1&keys=1&pace=0",
    async (page) => {
      await verified(page);
      await press(page, "nav:guide");
      await page.getByTestId("step:1").waitFor();
      for (const step of ["step:2", "step:3", "step:4", "step:5", "step-final"]) await unfolded(page, step);
      await allOpen(page);
    },
  ],
  explain: ["?started=1", explaining],
  "explain, answered and unsure of the app's state": [
    "?started=1",
    async (page) => {
      await explained(page, "https://www.outstand.so/app?error_type=client_key&client_key=awpracticepuntea1&state=STARE0INVENTATA");
      await page.locator("[name=explain-app-state][value=unknown]").check();
      await page.locator("[data-drawing=app-status]").waitFor();
      await allOpen(page);
    },
  ],
  "explain, with what a run ruled out": [
    "?practice=app-in-review&pace=0",
    async (page) => {
      await verified(page);
      await explained(page, "client_key");
      await page.getByTestId("explain-excluded").waitFor();
      await allOpen(page);
    },
  ],
  "explain, in order by now": [
    "?practice=app-in-review&pace=0",
    async (page) => {
      await verified(page);
      await explained(page, "redirect_uri");
    },
  ],
  "explain, not recognised": ["?started=1", async (page) => explained(page, "…")],
  "explain, another provider's": ["?started=1", async (page) => explained(page, "Facebook: OAuthException")],
  "explain, a picture refused": [
    "?started=1",
    async (page) => {
      await explaining(page);
      await page.getByTestId("explain-file").setInputFiles({ name: "poza.png", mimeType: "image/png", buffer: Buffer.from("x") });
      await page.getByTestId("explain-input-refused").waitFor();
    },
  ],
  settings: ["?started=1&keys=1&api=http://127.0.0.1:4011", async (page) => press(page, "nav:settings").then(() => page.locator("#redirect-uri").waitFor())],
};
