// A customer's bundle: what the customer saw, nothing that acts on one's own set-up, and whatever an outsider may have written into it.
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { OpenedBundle } from "../../src/bindings/OpenedBundle";
import { layPaper } from "./paper";
import { found, hook, open, perhaps } from "./support";

beforeEach(() => void layPaper());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const go = async (query = "started=1", change: (bundle: OpenedBundle) => OpenedBundle = (bundle) => bundle) => {
  const app = await open(query, (host) => ({
    ...host,
    openBundle: async () => {
      const bundle = await host.openBundle();
      return bundle && change(bundle);
    },
  }));
  await fireEvent.click(hook("nav:bundle"));
  await fireEvent.click(await found("bundle:open"));
  return app;
};
const opened = async (...given: Parameters<typeof go>) => {
  const app = await go(...given);
  await found("bundle:foreign");
  return app;
};
const main = () => document.querySelector("main")!;

test("it says whose it is, and shows the bridge, the cause with its proof, the history, the machine, the lines and what was removed", async () => {
  await opened();
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Pachetul clientului Florăria din colț"));
  expect(hook("bundle:foreign").textContent).toContain("Nimic de aici nu e despre contul tău.");
  expect(hook("bundle:run-seen").dataset.verdict).toBe("problem");
  expect(hook("bundle:cause").dataset.code).toBe("client_key_whitespace");
  expect(screen.getByRole("option", { name: "Cheia salvată la Outstand: ruptă" })).toBeTruthy();
  expect(hook("check:outstand.client_key").dataset.verdict).toBe("fail");
  expect(hook("proof").textContent).toContain("awpr…a1");
  expect(hook("bundle:runs").querySelectorAll("li")).toHaveLength(4);
  expect(hook("bundle:environment").textContent).toContain("Windows 11");
  expect(main().textContent).toContain("Am schimbat doar cheia.");
  expect(main().querySelector("pre mark")?.textContent).toMatch(/^\[redacted/u);
  expect(hook("bundle:manifest").textContent).toContain("5:57");
});

test("nothing in it verifies, configures or opens anything of one's own", async () => {
  await opened();
  for (const name of ["verify", "configure", "save-credentials", "edit-credentials", "bundle:verify", "api-key"]) expect([name, perhaps(name)]).toEqual([name, null]);
  const buttons = [...main().querySelectorAll("button")].map((button) => button.dataset.testid ?? button.textContent?.trim());
  expect(buttons).toEqual(["bundle:close"]);
  expect(main().querySelectorAll("a, input, textarea, form")).toHaveLength(0);
});

test("it survives a look at another screen and leaves one's own run alone; closed, the parts are there again", async () => {
  const app = await opened();
  await fireEvent.click(hook("nav:bridge"));
  await found("verify");
  expect([app.run.phase, hook("chain").hasAttribute("data-verdict")]).toEqual(["idle", false]);
  await fireEvent.click(hook("nav:bundle"));
  await fireEvent.click(await found("bundle:close"));
  await found("bundle:show");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Pachet pentru suport"));
});

test("what was changed or comes from a newer Punte is told, and the rest is shown", async () => {
  await opened("started=1&fault=newer-bundle");
  expect(hook("bundle:problems").querySelectorAll("li")).toHaveLength(2);
  expect(main().textContent).toContain("În pachet nu e nicio verificare.");
  expect(hook("bundle:runs")).toBeTruthy();
});

test("a file that is no bundle says why, and a dialog that was closed says nothing", async () => {
  await go("started=1&fault=open-bundle");
  expect((await found("trouble")).dataset.code).toBe("broken");
  expect(perhaps("bundle:foreign")).toBeNull();
});

test("a closed dialog opens nothing", async () => {
  await go("started=1&fault=dialog");
  await waitFor(() => expect(hook("bundle:show").getAttribute("aria-disabled")).toBeNull());
  expect([perhaps("trouble"), perhaps("bundle:foreign")]).toEqual([null, null]);
});

const HOSTILE = "<img src=x onerror=alert(1)>\u202e\u0000=1+1";
const hostile = (bundle: OpenedBundle): OpenedBundle => ({
  ...bundle,
  name: HOSTILE,
  customer: HOSTILE + "ș".repeat(1_000_000),
  note: `${HOSTILE}\n${"rând\n".repeat(200_000)}`,
  schema: HOSTILE,
  punte: HOSTILE,
  createdAt: HOSTILE,
  environment: [{ name: HOSTILE, value: HOSTILE }],
  history: [{ startedAt: HOSTILE, verdict: HOSTILE, cause: HOSTILE, certainty: HOSTILE }],
  files: [{ name: HOSTILE, kind: HOSTILE, bytes: 7, text: HOSTILE, picture: null }],
  removed: [{ file: HOSTILE, rule: HOSTILE, label: HOSTILE, line: 1, column: 1, length: 1, fingerprint: HOSTILE }],
  problems: [{ id: "bundle-opened-of", args: { customer: HOSTILE } }],
});

test("names with markup, marks that turn the writing around, NUL and a megabyte stay text, visible and short", async () => {
  await opened("started=1", hostile);
  for (const details of main().querySelectorAll("details")) {
    details.open = true;
    await fireEvent(details, new Event("toggle"));
  }
  const text = main().textContent ?? "";
  expect(main().querySelectorAll("img, script, style")).toHaveLength(0);
  expect(text).toContain("<img src=x onerror=alert(1)>");
  const problems = hook("bundle:problems").textContent ?? "";
  expect(text.replace(problems, "")).not.toMatch(/[\u202e\u0000]/u);
  expect(text).toContain("U+202E");
  expect(document.querySelector("h1")!.textContent!.length).toBeLessThan(300);
  expect(text.length).toBeLessThan(120_000);
});

test("codes that this Punte has no words for stay codes: the next cause does not take the place of the one that was named", async () => {
  await opened("started=1", (bundle) => {
    const report = bundle.report!;
    const [first, ...rest] = report.causes;
    const strange = { ...first!, code: "cause_of_tomorrow" };
    const checks = report.checks.map((check, at) => (at === 3 ? { ...check, code: "check.of_tomorrow", text: { id: "sentence-of-tomorrow", args: {} } } : check));
    return { ...bundle, report: { ...report, causes: [strange, ...rest], checks } };
  });
  expect(main().textContent).not.toContain("⟨");
  expect(main().textContent).toContain("cause_of_tomorrow");
  expect(main().textContent).toContain("check.of_tomorrow");
  expect(hook("bundle:cause").dataset.code).toBeUndefined();
});
