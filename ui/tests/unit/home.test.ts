import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { CHECKS } from "../../src/host/fake/chain";
import { found, hook, open, perhaps } from "./support";

const run = async () => {
  await fireEvent.click(hook("verify"));
  await waitFor(() => expect(hook("chain").dataset.verdict).toBeTruthy());
};

test("before a run the chain has no verdict and no check has one", async () => {
  await open("started=1");
  expect(hook("chain").hasAttribute("data-verdict")).toBe(false);
  for (const { code } of CHECKS) expect(hook(`check:${code}`).hasAttribute("data-verdict")).toBe(false);
});

test("a broken plank: one cause, its certainty, and what depends on it named by its cause", async () => {
  await open("practice=leading-space");
  await run();
  expect({ ...hook("cause").dataset }).toMatchObject({ code: "client_key_whitespace", certainty: "proven" });
  expect(hook("check:outstand.client_key").dataset.verdict).toBe("fail");
  expect(hook("check:authorize.client_key").textContent).toContain("neverificată din cauza „Cheia salvată la Outstand”");
});

test("every hook of the contract is on the bridge's screen exactly once", async () => {
  await open("practice=leading-space");
  await run();
  const names = ["verify", "cause", "chain", "configure", "lang:ro", "lang:en", ...CHECKS.map(({ code }) => `check:${code}`)];
  const screens = ["bridge", "guide", "explain", "bundle", "settings"].map((name) => `nav:${name}`);
  for (const name of [...names, ...screens]) expect([name, screen.getAllByTestId(name).length]).toEqual([name, 1]);
});

test("all well: what comes next, and a way on for whoever still sees the error", async () => {
  await open("practice=all-good");
  await run();
  expect([hook("chain").dataset.verdict, perhaps("cause")]).toEqual(["ok", null]);
  await fireEvent.click(screen.getByText("Eu tot văd eroarea"));
  await fireEvent.click(screen.getByRole("button", { name: "In review" }));
  await waitFor(() => expect(hook("chain").dataset.verdict).toBe("ok"));
  expect(perhaps("app-state")).toBeNull();
});

test("the app's state, once told, settles what the chain alone could not", async () => {
  const app = await open("practice=app-in-review");
  await run();
  await fireEvent.click(screen.getByRole("button", { name: "In review" }));
  await waitFor(() => expect(hook("cause").dataset.code).toBe("app_not_approved"));
  expect(app.settings.appState).toBeNull();
});

test("stop is there while a run goes on, stops it, and what was not reached is pale with its reason", async () => {
  await open("practice=leading-space&pace=60000");
  await fireEvent.click(hook("verify"));
  const stop = await found("stop");
  expect([document.activeElement, perhaps("verify")]).toEqual([stop, null]);
  await fireEvent.click(stop);
  await found("verify");
  expect(hook("check:account.active").textContent).toContain("neverificată: ai oprit");
  expect(document.activeElement?.textContent).toBe("Ai oprit verificarea.");
});

test("where only a browser gets through, its address can be opened and what it shows can be pasted", async () => {
  const opened: string[] = [];
  await open("practice=login-needed", (host) => ({ ...host, open: async (address) => void opened.push(address) }));
  await run();
  await fireEvent.click(screen.getByRole("button", { name: /Deschide adresa de conectare/u }));
  expect(opened).toEqual(["https://www.outstand.so/app/api/socials/tiktok/org_exemplu"]);
  expect([perhaps("cause"), hook("symptom").tagName]).toEqual([null, "TEXTAREA"]);
});

test("a plank can be walked to by the arrows, and Enter opens its row", async () => {
  await open("practice=leading-space");
  await run();
  const planks = screen.getAllByRole("option");
  expect(planks.filter((plank) => plank.getAttribute("tabindex") === "0")).toHaveLength(1);
  const broken = planks.find((plank) => plank.getAttribute("aria-label") === "Cheia salvată la Outstand: ruptă")!;
  expect(broken.getAttribute("tabindex")).toBe("0");
  broken.focus();
  await fireEvent.keyDown(broken, { key: "ArrowLeft" });
  expect(document.activeElement?.getAttribute("aria-label")).toBe("TikTok înregistrat la Outstand: în regulă");
  await fireEvent.keyDown(broken, { key: "Enter" });
  const summary = hook("check:outstand.client_key").querySelector("summary");
  await waitFor(() => expect(document.activeElement).toBe(summary));
  expect(summary?.parentElement?.hasAttribute("open")).toBe(true);
});

test("a run that could not be made says why", async () => {
  await open("started=1&keys=1", (host) => ({
    ...host,
    verify: () => Promise.reject({ code: "busy", text: { id: "window-busy", args: {} } }),
  }));
  await fireEvent.click(hook("verify"));
  expect((await found("trouble")).textContent).toContain("deja în curs");
});

test("a report that comes after the scenario was left tells nothing of the next one", async () => {
  let finish = () => {};
  const late = new Promise<void>((resolve) => (finish = resolve));
  const app = await open("practice=leading-space", (host) => ({
    ...host,
    verify: async (options, onEvent) => {
      const report = await host.verify(options, onEvent);
      await late;
      return report;
    },
  }));
  const going = app.verify();
  await app.practise("all-good");
  finish();
  await going;
  expect([app.run.phase, app.run.report]).toEqual(["idle", null]);
});

test("the language changes at once, everywhere, and is kept", async () => {
  const app = await open("started=1");
  await fireEvent.click(hook("lang:en"));
  await waitFor(() => expect(document.documentElement.lang).toBe("en"));
  expect([document.title, hook("verify").textContent?.trim(), app.settings.lang]).toEqual(["The bridge · Punte", "Check", "en"]);
  expect(await app.host.readSettings()).toMatchObject({ lang: "en" });
});

test("another scenario begins with a bridge that was not looked at yet", async () => {
  await open("practice=leading-space");
  await run();
  await fireEvent.change(hook("practice-scenario"), { target: { value: "all-good" } });
  await waitFor(() => expect(perhaps("cause")).toBeNull());
  expect(hook("chain").hasAttribute("data-verdict")).toBe(false);
});
