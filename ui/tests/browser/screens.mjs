// The ways to every screen and state worth looking at: a query for the fake host and what to press.
import { bundleScreens } from "./bundle.mjs";
import { press, verified } from "./ways.mjs";

export { verified };

const SECTIONS = ["why", "1", "2", "3", "4", "5", "final", "logs", "support", "managed", "note", "resources"];

async function guide(page, sections) {
  await press(page, "nav:guide");
  await page.getByTestId("step:1").waitFor();
  for (const section of sections) {
    await press(page, `to:${section}`);
    await page.locator(`#guide-${section} > h2 [aria-expanded=true]`).waitFor();
  }
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
  "guide, the first look": ["?started=1", async (page) => guide(page, [])],
  "guide, everything open": [
    "?started=1&keys=1&pace=0",
    async (page) => {
      await verified(page);
      await guide(page, SECTIONS);
      await page.getByTestId("draft:managed").waitFor();
      await allOpen(page);
    },
  ],
  "guide, the pair judged while typed, a note refused, ticks": [
    "?started=1",
    async (page) => {
      await guide(page, ["1"]);
      await page.getByTestId("client-key").fill(" aw1234567890abcdef");
      await page.locator("#client-key-blanks li").waitFor();
      await press(page, "tick:1-app");
      await page.getByTestId("note:1").fill("aB3dE6gH".repeat(4));
      await page.locator("#note-1-fault").waitFor();
    },
  ],
  "guide, compared with the portal, an own address": [
    "?started=1&keys=1&pace=0",
    async (page) => {
      await guide(page, ["2", "3"]);
      await press(page, "redirect-way:own");
      await page.getByTestId("own-address").fill("https://exemplu.ro/tiktok/callback");
      await press(page, "own-address-take");
      await press(page, "server:nginx");
      await page.getByTestId("registered").fill(" https://exemplu.ro/tiktok/callback/");
      await press(page, "registered-read");
      await page.getByTestId("scope-list").fill("user.info.basic Approved\nvideo.publish In review\nvideo.create Approved");
      await press(page, "scope-list-read");
      await page.getByTestId("compared").waitFor();
      await page.getByTestId("scope:video.create").waitFor();
    },
  ],
  "guide, real values asked for, an account connected": [
    "?started=1&keys=1&pace=0",
    async (page) => {
      await guide(page, ["4", "5"]);
      await press(page, "real-values-ask");
      await press(page, "connect");
      await page.getByTestId("connected").waitFor();
    },
  ],
  "guide, waiting for the account": [
    "?started=1&keys=1&pace=1&fault=waiting",
    async (page) => {
      await guide(page, ["5"]);
      await press(page, "connect");
      await page.getByTestId("connect-stop").waitFor();
    },
  ],
  "guide, the final check under way, another customer taken out": [
    "?started=1&keys=1&pace=0",
    async (page) => {
      await guide(page, ["final"]);
      await press(page, "customer-add");
      await page.getByTestId("customer-name").fill("Florăria cu numele cel mai lung din toată strada principală");
      await press(page, "customer-keep");
      await press(page, "tick:final-redirect");
      await press(page, "app-state:in-review");
      await press(page, "restarted");
      await page.getByTestId("restarted-answer").waitFor();
      await press(page, "customer-add");
      await page.getByTestId("customer-name").fill("Altul");
      await press(page, "customer-keep");
      await press(page, "customer-remove");
      await page.getByTestId("customer-back").waitFor();
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
  ...bundleScreens,
};
