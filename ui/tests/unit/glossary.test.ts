import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { render } from "@testing-library/svelte";
import Rich from "../../src/parts/Rich.svelte";
import { placeBeside } from "../../src/parts/beside";
import { fakeHost } from "../../src/host/fake";
import { App } from "../../src/state/app.svelte";
import { DEFAULTS } from "../../src/state/settings";
import { GLOSSARY } from "../../src/words/glossary";
import { loadWords } from "../../src/words/load";
import { found, hook, open } from "./support";
import WithApp from "./WithApp.svelte";

async function sentence(text: string, terms = true): Promise<App> {
  const host = fakeHost(new URLSearchParams());
  const app = new App(host, await host.boot(), await loadWords("ro"), { ...DEFAULTS });
  render(WithApp, { props: { app, part: Rich, text, terms } as never });
  return app;
}
const word = (code: string) => hook(`term:${code}`);
const told = (code: string) => document.getElementById(word(code).getAttribute("aria-controls") ?? "");

test("a word in a sentence says in half a line what it means, and the sentence stays whole", async () => {
  await sentence("Prin [OAuth](oauth), cu [cheia API](api-key).");
  expect(document.body.textContent?.trim()).toBe("Prin OAuth, cu cheia API.");
  expect(word("oauth").getAttribute("aria-expanded")).toBe("false");
  await fireEvent.click(word("oauth"));
  await waitFor(() => expect(told("oauth")?.textContent).toContain("OAuth – conectarea cu un cont, fără să dai cuiva parola"));
  expect(word("oauth").getAttribute("aria-expanded")).toBe("true");
  expect(told("oauth")?.getAttribute("role")).toBe("status");
  await fireEvent.click(word("oauth"));
  await waitFor(() => expect(told("oauth")?.textContent?.trim()).toBe(""));
});

test("Escape closes what a word says and gives the focus back to it", async () => {
  await sentence("Prin [OAuth](oauth).");
  await fireEvent.click(word("oauth"));
  const more = await screen.findByRole("button", { name: "Mai mult în glosar" });
  more.focus();
  await fireEvent.keyDown(more, { key: "Escape" });
  await waitFor(() => expect(word("oauth").getAttribute("aria-expanded")).toBe("false"));
  expect(document.activeElement).toBe(word("oauth"));
});

test("going on to another word, or pressing elsewhere, closes it", async () => {
  await sentence("Prin [OAuth](oauth), cu [cheia API](api-key).");
  await fireEvent.click(word("oauth"));
  await waitFor(() => expect(word("oauth").getAttribute("aria-expanded")).toBe("true"));
  await fireEvent.focusOut(word("oauth"), { relatedTarget: word("api-key") });
  await waitFor(() => expect(word("oauth").getAttribute("aria-expanded")).toBe("false"));
  await fireEvent.click(word("api-key"));
  await waitFor(() => expect(word("api-key").getAttribute("aria-expanded")).toBe("true"));
  await fireEvent.pointerDown(document.body);
  await waitFor(() => expect(word("api-key").getAttribute("aria-expanded")).toBe("false"));
});

test("from a word the way leads to its entry", async () => {
  const app = await sentence("Un [proxy](proxy)");
  await fireEvent.click(word("proxy"));
  await fireEvent.click(await screen.findByRole("button", { name: "Mai mult în glosar" }));
  expect([app.screen, app.glossaryEntry]).toEqual(["glossary", "proxy"]);
});

test("where nothing can be pressed, the words stay words", async () => {
  await sentence("(„[proxy](proxy)”)", false);
  expect(document.body.textContent?.trim()).toBe("(„proxy”)");
  expect(screen.queryByRole("button")).toBeNull();
});

test("what a word says stays inside the window", () => {
  const page = { clientWidth: 800, clientHeight: 560 };
  expect(placeBeside({ left: 100, top: 100, bottom: 124 }, 90, page)).toEqual({ left: 0, above: false, width: 304 });
  const right = placeBeside({ left: 700, top: 500, bottom: 524 }, 90, page);
  expect(700 + right.left + right.width).toBe(788);
  expect(right.above).toBe(true);
  expect(placeBeside({ left: 5, top: 20, bottom: 44 }, 300, { clientWidth: 256, clientHeight: 280 })).toEqual({ left: 7, above: false, width: 232 });
});

test("the glossary has every word by its name, each with its way into the guide and the way back", async () => {
  const app = await open("started=1");
  app.go("settings");
  await screen.findByRole("heading", { level: 1, name: "Setări" });
  app.openGlossary(null);
  await found("word:byok");
  const words = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent ?? "");
  expect(words).toHaveLength(GLOSSARY.length);
  expect(words).toEqual([...words].sort((a, b) => a.replace(".", "").localeCompare(b.replace(".", ""), "ro")));
  expect(document.body.textContent).not.toContain("⟨");
  await fireEvent.click(hook("glossary-back"));
  await screen.findByRole("heading", { level: 1, name: "Setări" });
});

test("opened for a word, the glossary leads the focus to it and shows which it is", async () => {
  const app = await open("started=1");
  app.openGlossary("scope");
  await found("word:scope");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Scope"));
  expect(hook("word:scope").className).toContain("asked");
  expect(hook("word:byok").className).not.toContain("asked");
  await fireEvent.click(screen.getByRole("button", { name: "OAuth" }));
  expect(document.activeElement?.textContent).toBe("OAuth");
});

test("from an entry the way leads to its section of the guide", async () => {
  const app = await open("started=1");
  app.openGlossary("redirect-uri");
  await found("word:redirect-uri");
  const into = [...hook("word:redirect-uri").querySelectorAll("button")];
  expect(into.map((button) => button.textContent?.trim())).toEqual(["În ghid: Configurează Redirect URI în portalul TikTok"]);
  await fireEvent.click(into[0]!);
  expect(app.screen).toBe("guide");
});

test("the glossary speaks the language that is chosen", async () => {
  const app = await open("started=1&lang=en");
  app.openGlossary("api-key");
  expect((await found("word:api-key")).textContent).toContain("In the guide");
});
