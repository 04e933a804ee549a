import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { Section } from "../../src/state/guide";
import { found, hook, open, perhaps } from "./support";

afterEach(() => vi.unstubAllGlobals());

const go = async (query = "started=1", change?: Parameters<typeof open>[1]) => {
  const app = await open(query, change);
  await fireEvent.click(hook("nav:guide"));
  await found("step:1");
  return app;
};
const NAMES: Record<string, string> = { final: "step-final" };
const card = (section: Section) => hook(/^\d$/.test(section) ? `step:${section}` : (NAMES[section] ?? `guide:${section}`));
/** By the list of sections, as a person would. */
const unfold = async (section: Section) => {
  await fireEvent.click(hook(`to:${section}`));
  await waitFor(() => expect(card(section).querySelector("[aria-expanded=true]")).toBeTruthy());
};
const isOpen = (section: Section) => card(section).querySelector("h2 button")?.getAttribute("aria-expanded") === "true";
const copied = () => {
  const written: string[] = [];
  vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText: async (text: string) => void written.push(text) } });
  return written;
};

test("five steps and a final check, each saying how it stands", async () => {
  await go();
  for (const step of [1, 2, 3, 4, 5]) expect(hook(`step:${step}`).dataset.status).toBe("todo");
  expect(hook("step-final").textContent).toContain("Verificarea finală");
  expect(screen.getAllByTestId("step:1")).toHaveLength(1);
});

test("the first look is at the error and its cause; later at the first step that is not done", async () => {
  const app = await go();
  expect([isOpen("why"), isOpen("1")]).toEqual([true, false]);
  await fireEvent.click(screen.getByRole("button", { name: "Începe cu pasul 1" }));
  await waitFor(() => expect(document.activeElement?.textContent).toContain("Obține credențialele TikTok"));
  expect([isOpen("why"), isOpen("1")]).toEqual([false, true]);
  for (const tick of ["1-app", "1-copied"]) await fireEvent.click(hook(`tick:${tick}`));
  expect(app.settings.guide.records.own?.ticks).toHaveProperty("1-copied");
});

test("a step asked for elsewhere is opened, and its head has the focus", async () => {
  const app = await open("started=1");
  app.openGuide(4);
  await found("step:4");
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-controls")).toBe("guide-4-body"));
  expect(isOpen("4")).toBe(true);
});

test("the error page is drawn in both languages, and its last word leads to the step that cures it", async () => {
  await go();
  const why = card("why");
  expect([...why.querySelectorAll("blockquote")].map(({ lang }) => lang)).toEqual(["ro", "en"]);
  expect(why.textContent).toContain("A survenit o eroare. Nu te-ai putut conecta cu TikTok. Acest lucru se poate datora anumitor setări ale aplicației. client_key");
  for (const [word, step] of [["client_key", "1"], ["redirect_uri", "2"], ["scope", "3"]] as const) {
    await fireEvent.click(hook(`seen:${word}`));
    await waitFor(() => expect(isOpen(step)).toBe(true));
  }
});

test("what BYOK is takes three sentences", async () => {
  await go();
  const words = within(card("why")).getByText(/La Outstand, TikTok merge după modelul/u).textContent ?? "";
  expect(words.match(/[.!?](?=\s|$)/gu)).toHaveLength(3);
});

test("today's label comes first in bold, the guide's in brackets", async () => {
  await go();
  await unfold("1");
  const labels = [...hook("step:1").querySelectorAll("strong")].map((label) => label.textContent);
  expect(labels).toContain("Credentials");
  expect(hook("step:1").textContent).toContain("(în ghid: „Basic Information” sau „Keys”)");
});

test("a tick is kept with its day, and found again at the next start", async () => {
  vi.setSystemTime(new Date("2026-11-23T10:00:00Z"));
  const app = await go();
  await unfold("1");
  await fireEvent.click(hook("tick:1-app"));
  await fireEvent.click(hook("tick:1-copied"));
  await waitFor(() => expect(hook("step:1").dataset.status).toBe("done"));
  expect(hook("step:1").textContent).toContain("bifat pe 23 noiembrie 2026");
  expect(hook("guide-progress").textContent).toBe("1 pas făcut din 5");
  const stored = await app.host.readSettings();
  expect(stored).toMatchObject({ guide: { records: { own: { ticks: { "1-app": "2026-11-23T10:00:00.000Z" } } } }, screen: "guide" });
  vi.useRealTimers();
});

test("what is copied is exactly the value, and that it was copied is said in words", async () => {
  const written = copied();
  await go();
  await unfold("2");
  const button = within(hook("redirect")).getByRole("button", { name: /Copiază\s*: Redirect URI/u });
  await fireEvent.click(button);
  await waitFor(() => expect(button.parentElement?.textContent).toContain("Copiat"));
  expect(written).toEqual(["https://www.outstand.so/app/api/socials/tiktok/callback"]);
  await unfold("3");
  await fireEvent.click(screen.getByRole("button", { name: /Copiază toate șase/u }));
  await waitFor(() => expect(written[1]?.split(",")).toHaveLength(6));
});

test("a step's own checks are run from it and told in it, with their moment", async () => {
  await go("started=1&keys=1");
  await unfold("4");
  await fireEvent.click(within(hook("step:4")).getByRole("button", { name: "Verifică" }));
  await waitFor(() => expect(hook("step:4").dataset.status).toBe("broken"));
  expect(hook("step:4").textContent).toMatch(/Cheia salvată la Outstand\s*ruptă/u);
  expect(hook("step:4").textContent).toMatch(/Ultima verificare: \d+ \S+ \d{4}, \d\d:\d\d\./u);
  expect(hook("step:1").dataset.status).toBe("done");
});

test("configuring from the guide opens its panel on the bridge, or the keys where there are none", async () => {
  await go("started=1&keys=1");
  await unfold("4");
  await fireEvent.click(hook("configure"));
  await found("configure-panel");
  await waitFor(() => expect(document.activeElement?.id).toBe("configure-title"));
});

test("without keys the way to configuring begins with them", async () => {
  await go();
  await unfold("4");
  await fireEvent.click(hook("configure"));
  await found("api-key");
  expect(perhaps("configure-panel")).toBeNull();
});

test("a look at the glossary takes nothing away: what was open and pasted is there again", async () => {
  const app = await go();
  await unfold("2");
  await fireEvent.input(hook("registered"), { target: { value: "https://exemplu.ro/x" } });
  app.openGlossary("byok");
  await waitFor(() => expect(perhaps("step:2")).toBeNull());
  app.back();
  await found("step:2");
  await waitFor(() => expect((hook("registered") as HTMLTextAreaElement).value).toBe("https://exemplu.ro/x"));
});

test("a note is kept for its step; one that looks like a key never is, and stays in the field", async () => {
  const app = await go();
  await unfold("1");
  const write = (text: string) => fireEvent.input(hook("note:1"), { target: { value: text } });
  await write("Aplicația e la Maria.");
  expect(app.settings.guide.records.own?.notes).toEqual({ "1": "Aplicația e la Maria." });
  const secret = "aB3dE6gH".repeat(4);
  await write(`Secretul: ${secret}`);
  expect(hook("step:1").textContent).toContain("Nu am reținut textul");
  expect(JSON.stringify(await app.host.readSettings())).not.toContain(secret);
  await fireEvent.click(hook("tick:1-app"));
  expect((hook("note:1") as HTMLTextAreaElement).value).toContain(secret);
  await write("Secretul e la Maria.");
  expect(app.settings.guide.records.own?.notes).toEqual({ "1": "Secretul e la Maria." });
});

test("customers: added, each with ticks of their own, taken out and brought back", async () => {
  const app = await go("started=1&keys=1");
  await unfold("1");
  await fireEvent.click(hook("tick:1-app"));
  await app.verify();
  await fireEvent.click(hook("customer-add"));
  await fireEvent.input(hook("customer-name"), { target: { value: "Florăria Ana" } });
  await fireEvent.click(hook("customer-keep"));
  await waitFor(() => expect((hook("customer") as HTMLSelectElement).value).toBe("c1"));
  expect((hook("tick:1-app") as HTMLInputElement).checked).toBe(false);
  expect(app.run.phase).toBe("idle");
  await fireEvent.click(hook("tick:1-copied"));
  await fireEvent.click(hook("customer-remove"));
  expect(hook("customers").textContent).toContain("Am șters „Florăria Ana”");
  expect((hook("tick:1-app") as HTMLInputElement).checked).toBe(true);
  await fireEvent.click(hook("customer-back"));
  await waitFor(() => expect((hook("tick:1-copied") as HTMLInputElement).checked).toBe(true));
  await fireEvent.change(hook("customer"), { target: { value: "own" } });
  await waitFor(() => expect((hook("tick:1-app") as HTMLInputElement).checked).toBe(true));
});

test("while one practises, nothing of the guide is kept", async () => {
  const app = await go("practice=leading-space");
  await unfold("1");
  await fireEvent.click(hook("tick:1-app"));
  expect((hook("tick:1-app") as HTMLInputElement).checked).toBe(true);
  expect([app.settings.guide.records, await app.host.readSettings()]).toEqual([{}, { screen: "guide" }]);
});
