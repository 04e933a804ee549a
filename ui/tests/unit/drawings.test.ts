import { render } from "@testing-library/svelte";
import { expect, test } from "vitest";
import Drawing from "../../src/drawings/Drawing.svelte";
import ErrorPage from "../../src/drawings/pictures/ErrorPage.svelte";
import { ERROR_PAGE, ERROR_WORDS } from "../../src/drawings/labels";
import { head, monoWidth, tail, widthOf, wrap, wrapAddress } from "../../src/drawings/measure";
import { DRAWINGS, NARROWEST, WIDEST } from "../../src/drawings/names";
import { fakeHost } from "../../src/host/fake";
import { App } from "../../src/state/app.svelte";
import { DEFAULTS } from "../../src/state/settings";
import { loadWords } from "../../src/words/load";
import type { Lang } from "../../src/words/words";
import WithApp from "./WithApp.svelte";

const pictures = import.meta.glob<{ default: typeof ErrorPage }>("../../src/drawings/pictures/*.svelte", { eager: true });

async function appIn(lang: Lang): Promise<App> {
  const host = fakeHost(new URLSearchParams());
  return new App(host, await host.boot(), await loadWords(lang, ["guide", "drawings"]), { ...DEFAULTS });
}
const draw = (app: App, part: unknown, given: object): HTMLElement => render(WithApp, { props: { app, part, ...given } as never }).container;
const numbers = (box: HTMLElement) => [...new Set([...box.querySelectorAll("[data-callout]")].map((disc) => Number(disc.textContent)))].sort();

/** From where to where a text reaches in a drawing, at most. */
function reach(text: SVGTextElement): [number, number] {
  const said = text.textContent ?? "";
  const large = text.classList.contains("title") ? 15 : text.classList.contains("small") ? 12 : 13;
  const wide = text.classList.contains("mono") ? monoWidth(said) : widthOf(said, large, !text.classList.contains("small"));
  const x = Number(text.getAttribute("x"));
  const from = { start: x, middle: x - wide / 2, end: x - wide }[text.getAttribute("text-anchor") ?? "start"] ?? x;
  return [from, from + wide];
}

test.each(["ro", "en"] as const)("each drawing has a text alternative and a caption, and the same numbers in all three: %s", async (lang) => {
  const app = await appIn(lang);
  for (const name of DRAWINGS) {
    const box = draw(app, Drawing, { name });
    const said = box.querySelector("[role=img]")?.getAttribute("aria-label") ?? "";
    const caption = app.t(`drawing-${name}-caption`);
    expect(`${said}${caption}`).not.toContain("⟨");
    const drawn = numbers(box);
    expect([name, drawn]).toEqual([name, drawn.map((_, at) => at + 1)]);
    expect([name, drawn.length]).not.toEqual([name, 0]);
    expect([name, [...caption.matchAll(/[①-⑨]/gu)].map(([sign]) => (sign.codePointAt(0) ?? 0) - 0x245f)]).toEqual([name, drawn]);
    for (const n of drawn) expect([name, said]).toEqual([name, expect.stringMatching(new RegExp(`(^|\\D)${n}[,.]`, "u"))]);
  }
});

test.each([NARROWEST, 440, WIDEST])("no text leaves its drawing, %i wide", async (w) => {
  for (const lang of ["ro", "en"] as const) {
    const app = await appIn(lang);
    for (const [path, { default: picture }] of Object.entries(pictures)) {
      const given = picture === ErrorPage ? { page: lang, word: "non_sandbox_target" } : {};
      const texts = [...draw(app, picture, { w, label: "", ...given }).querySelectorAll("text")];
      expect([path, texts.length > 2]).toEqual([path, true]);
      for (const text of texts) {
        const [from, to] = reach(text);
        expect({ path, lang, text: text.textContent, inside: from >= 0 && to <= w + 1 }).toEqual({ path, lang, text: text.textContent, inside: true });
      }
    }
  }
});

test("the error page is drawn in the language of TikTok's page, whatever the window speaks, and ends with the word", async () => {
  const app = await appIn("ro");
  for (const page of ["ro", "en"] as const) {
    for (const word of ERROR_WORDS) {
      const box = draw(app, Drawing, { name: "error-page", page, word });
      const texts = [...box.querySelectorAll("text")].map((text) => text.textContent);
      expect(texts).toContain(word);
      expect(texts).toContain(`error_type=${word}`);
      expect(texts.join(" ")).toContain(ERROR_PAGE[page].text.split(" ").at(-1));
      expect(box.querySelector("[role=img]")?.getAttribute("aria-label")).toContain(`${ERROR_PAGE[page].text} ${word}`);
    }
  }
});

test("a drawing can stand without its caption", async () => {
  const box = draw(await appIn("ro"), Drawing, { name: "terminal", caption: false });
  expect(box.querySelector("figcaption")).toBeNull();
  expect(box.querySelector("[role=img]")).not.toBeNull();
});

test("texts are broken and cut so that nothing of them is wider than asked", () => {
  const lines = wrap("Acest lucru se poate datora anumitor setări ale aplicației.", 160);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(" ")).toBe("Acest lucru se poate datora anumitor setări ale aplicației.");
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(160);
  const address = wrapAddress("https://www.outstand.so/app/api/socials/tiktok/callback", 180);
  expect(address.join("")).toBe("https://www.outstand.so/app/api/socials/tiktok/callback");
  for (const line of address) expect(monoWidth(line)).toBeLessThanOrEqual(180);
  expect(head("abcdefghij", monoWidth("abcde"))).toBe("abcd…");
  expect(tail("abcdefghij", monoWidth("abcde"))).toBe("…ghij");
  expect(tail("abc", 100)).toBe("abc");
});
