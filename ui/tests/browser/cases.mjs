// What must hold in a real browser: every screen in both themes and languages for axe, sizes, zoom, keyboard, motion, forced colours.
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import { bundleCases } from "./bundle-cases.mjs";
import { explained, screens, verified } from "./screens.mjs";
import { tabTo } from "./ways.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The smallest window, and the same at 200 %. */
const SIZES = [
  { width: 800, height: 560 },
  { width: 400, height: 280 },
];
const entries = Object.entries(screens);

async function axe(page) {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${target} ${any[0]?.message ?? ""}`).join("; ")}`);
  assert.deepEqual(said, []);
  assert.ok(passes.length > 10, "axe looked at nothing");
}

async function noSidewaysScroll(page, { width: size }) {
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const over = [...document.querySelectorAll("body *")].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      const hidden = element.closest("svg, pre, .unseen, [class*=said]");
      return width > 0 && right > limit + 1 && !hidden;
    });
    return { scroll: document.documentElement.scrollWidth - limit, over: over.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)) };
  });
  assert.deepEqual({ size, ...wide }, { size, scroll: 0, over: [] });
}

async function noMissingWords(page) {
  const text = await page.evaluate(() => document.body.innerText);
  assert.deepEqual(text.match(/⟨[^⟩]*⟩/gu) ?? [], []);
}

const looks = [
  { colorScheme: "light", lang: "ro" },
  { colorScheme: "dark", lang: "en" },
];

export const cases = [
  ...entries.flatMap(([name, [query, act]]) =>
    looks.map(({ colorScheme, lang }) => ({
      name: `${name}: ${colorScheme}, ${lang}`,
      colorScheme,
      reducedMotion: "reduce",
      run: async ({ page, open }) => {
        await open(`${query}&lang=${lang}`);
        await act(page);
        assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
        await noMissingWords(page);
        await axe(page);
        for (const viewport of SIZES) {
          await page.setViewportSize(viewport);
          await noSidewaysScroll(page, viewport);
        }
      },
    })),
  ),
  {
    name: "by keyboard alone: from the first question to the cause, its remedy and its proof",
    run: async ({ page, open }) => {
      await open("?pace=0");
      await tabTo(page, "start:error");
      await page.keyboard.press("Enter");
      await tabTo(page, "symptom");
      await page.keyboard.type("client_key");
      await tabTo(page, "api-key");
      await page.keyboard.type("ost_CHEIA_TA_API");
      await tabTo(page, "save-credentials");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.dataset.testid === "verify");
      await page.keyboard.press("Enter");
      await page.getByTestId("cause").waitFor();
      await page.waitForFunction(() => document.activeElement?.id === "cause-title");
      await tabTo(page, "configure");
    },
  },
  {
    name: "by keyboard alone: a typed message, its verdict, the question by the arrows, and the next step",
    viewport: { width: 800, height: 560 },
    run: async ({ page, open }) => {
      await open("?started=1");
      await tabTo(page, "nav:explain");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.tagName === "H1");
      await tabTo(page, "explain-input");
      await page.keyboard.type("client_key");
      await page.keyboard.press("Control+Enter");
      await page.waitForFunction(() => document.activeElement?.matches("[data-testid=explain-result] h2"));
      while (!(await page.evaluate(() => document.activeElement?.name === "explain-app-state"))) await page.keyboard.press("Tab");
      for (const state of ["in-review", "live"]) {
        await page.keyboard.press("ArrowDown");
        await page.waitForFunction((value) => document.activeElement?.value === value && document.activeElement.checked, state);
      }
      await page.locator("[data-testid=explain-result][data-code=client_key_whitespace]").waitFor();
      assert.match(await page.getByTestId("explain-said").textContent(), /^Ai ales Live\./);
      await tabTo(page, "explain-verify");
      await page.keyboard.press("Enter");
      assert.equal(await page.getByTestId("symptom").inputValue(), "client_key");
    },
  },
  {
    name: "a paste in the smallest window: what is secret is gone at once, the verdict is seen, and the focus stays",
    viewport: { width: 800, height: 560 },
    run: async ({ page, open }) => {
      await open("?started=1");
      await explained(page, "https://www.outstand.so/app?error_type=client_key&code=COD0INVENTAT&state=STARE0INVENTATA");
      const seen = await page.evaluate(() => ({
        text: document.querySelector("[data-testid=explain-input]").value,
        focus: document.activeElement.dataset.testid,
        verdict: document.querySelector("[data-testid=explain-result] h2").getBoundingClientRect().bottom < innerHeight - 100,
        left: [document.documentElement.outerHTML, JSON.stringify({ ...localStorage, ...sessionStorage })].join().includes("0INVENTAT"),
      }));
      assert.deepEqual(seen, { text: "https://www.outstand.so/app?error_type=client_key&code=…&state=…", focus: "explain-input", verdict: true, left: false });
    },
  },
  {
    name: "a text dropped anywhere on the explainer, and a file from the disk",
    run: async ({ page, open }) => {
      await open("?started=1");
      await page.getByTestId("nav:explain").click();
      await page.getByTestId("explain-input").waitFor();
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array([0xff, 0xfe, ...[..."redirect_uri"].flatMap((letter) => [letter.charCodeAt(0), 0])])], "jurnal.log"));
        const at = document.querySelector("h1");
        for (const type of ["dragover", "drop"]) at.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      });
      await page.locator("[data-testid=explain-result][data-code=redirect_uri_mismatch]").waitFor();
      await page.getByTestId("explain-file").setInputFiles({ name: "pagina.html", mimeType: "text/html", buffer: Buffer.from("<p>client_key</p>") });
      await page.locator("[data-testid=explain-result][data-code=app_not_approved]").waitFor();
    },
  },
  {
    name: "by keyboard alone: the planks are walked by the arrows and lead to their rows",
    run: async ({ page, open }) => {
      await open("?practice=leading-space&pace=0");
      await verified(page);
      const broken = page.getByRole("option", { name: /ruptă/ });
      await broken.focus();
      await page.keyboard.press("ArrowLeft");
      assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement.querySelector(".ring")).stroke), "none");
      await page.keyboard.press("End");
      assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^Contul activ/);
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.closest("[data-testid='check:account.active'] details[open]"));
    },
  },
  {
    name: "by pointer: a plank that is pointed at says its name over itself, and pressed leads to its row",
    run: async ({ page, open }) => {
      await open("?practice=leading-space&pace=0");
      await verified(page);
      const box = await page.locator("[role=option]").nth(5).boundingBox();
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.locator(".picture .words", { hasText: "Cheia API la Outstand" }).waitFor();
      await page.mouse.down();
      await page.mouse.up();
      await page.locator("[data-testid='check:outstand.api_key'] details[open]").waitFor();
    },
  },
  {
    name: "whatever takes the focus shows it, and is large enough to press",
    viewport: { width: 800, height: 560 },
    run: async ({ page, open }) => {
      await open("?started=1");
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button, select, summary, input:not([type=radio]):not([type=checkbox])")]
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => [element.textContent.trim(), Math.min(element.offsetHeight, element.offsetWidth)])
          .filter(([, size]) => size < 32),
      );
      assert.deepEqual(small, []);
      for (let at = 0; at < 25; at += 1) {
        await page.keyboard.press("Tab");
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body || element.getAttribute("role") === "option") return true;
          return getComputedStyle(element).outlineStyle !== "none";
        });
        assert.ok(seen, "an element has the focus and does not show it");
      }
    },
  },
  {
    name: "a change of screen leads the focus to its heading and names the window after it",
    run: async ({ page, open }) => {
      await open("?started=1");
      for (const [hook, title] of [["guide", "Ghid"], ["explain", "Explică eroarea"], ["bundle", "Pachet pentru suport"], ["settings", "Setări"], ["bridge", "Puntea"]]) {
        await page.getByTestId(`nav:${hook}`).click();
        await page.waitForFunction((name) => document.activeElement?.tagName === "H1" && document.activeElement.textContent === name, title);
        assert.equal(await page.title(), `${title} · Punte`);
      }
    },
  },
  ...[
    ["reduce", true],
    ["no-preference", false],
  ].map(([reducedMotion, still]) => ({
    name: `motion: ${reducedMotion}`,
    reducedMotion,
    run: async ({ page, open }) => {
      await open("?practice=all-good&pace=0");
      await verified(page);
      const longest = await page.evaluate(() =>
        Math.max(...[...document.querySelectorAll("*")].flatMap((element) => {
          const style = getComputedStyle(element);
          return [style.animationDuration, style.transitionDuration].flatMap((list) => list.split(",").map((time) => Number.parseFloat(time) * (time.includes("ms") ? 1 : 1000)));
        })),
      );
      assert.ok(still ? longest === 0 : longest > 0 && longest <= 150, `the longest motion takes ${longest} ms`);
    },
  })),
  {
    name: "forced colours: the broken plank and its words stay visible",
    forcedColors: "active",
    run: async ({ page, open }) => {
      await open("?practice=leading-space&pace=0");
      await verified(page);
      assert.ok(await page.getByTestId("cause").isVisible());
      assert.equal(await page.locator(".broken").count(), 1);
    },
  },
  {
    name: "a value typed as a secret is in no attribute, no text and no storage",
    run: async ({ page, open }) => {
      await open("?started=1&pace=0");
      await page.getByTestId("client-secret").fill("SecretInventat0");
      await page.getByTestId("save-credentials").click();
      await page.getByTestId("edit-credentials").waitFor();
      const left = await page.evaluate(() => [document.documentElement.outerHTML, JSON.stringify({ ...localStorage, ...sessionStorage }), document.title].join());
      assert.ok(!left.includes("SecretInventat0"));
    },
  },
  {
    name: "by keyboard alone: the guide from its first look to a tick in step 1",
    run: async ({ page, open }) => {
      await open("?started=1&pace=0");
      await tabTo(page, "nav:guide");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.tagName === "H1");
      await tabTo(page, "seen:client_key");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.getAttribute("aria-controls") === "guide-1-body");
      await tabTo(page, "client-key");
      await tabTo(page, "tick:1-app");
      await page.keyboard.press("Space");
      assert.match(await page.getByTestId("step:1").innerText(), /bifat pe \d+ \S+ \d{4}/u);
    },
  },
  {
    name: "on paper the guide is whole, light and without anything to press; on the screen it is as before",
    colorScheme: "dark",
    run: async ({ page, open }) => {
      await open("?started=1&keys=1&pace=0");
      await page.getByTestId("nav:guide").click();
      await page.getByTestId("print").click();
      await page.getByTestId("sheet").waitFor({ state: "attached" });
      assert.ok(await page.getByTestId("sheet").isHidden());
      await page.emulateMedia({ media: "print" });
      const seen = await page.evaluate(() => {
        const shown = (element) => element.getClientRects().length > 0;
        const [red] = getComputedStyle(document.querySelector("[data-testid=sheet]")).color.match(/\d+/gu).map(Number);
        return {
          heads: [...document.querySelectorAll("h2")].filter(shown).length,
          pressed: [...document.querySelectorAll("button, input, select, textarea, nav")].filter(shown).length,
          dark: red < 80,
        };
      });
      assert.deepEqual(seen, { heads: 12, pressed: 0, dark: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0);
    },
  },
  {
    name: "the saved page stands by itself: its drawings have their colours, nothing is loaded, axe finds nothing",
    run: async ({ page, open }) => {
      await open("?started=1&keys=1&pace=0");
      await page.getByTestId("nav:guide").click();
      await page.getByTestId("save-page").click();
      await page.getByTestId("sheet").waitFor({ state: "attached" });
      const html = await page.evaluate(() => window.puntePage);
      assert.ok(html.startsWith("<!doctype html>"));
      const requests = [];
      page.on("request", (request) => requests.push(request.url()));
      // Beside the window, whose policy would hold for it otherwise.
      await page.goto("about:blank");
      await page.setContent(html);
      assert.deepEqual(requests, []);
      const coloured = await page.evaluate(() => [...document.querySelectorAll("svg rect")].filter((rect) => getComputedStyle(rect).stroke !== "none").length);
      assert.ok(coloured > 20, `${coloured} of the drawings' frames have a colour`);
      await axe(page);
    },
  },
  {
    name: "the first screen brings its own words and no others",
    run: async ({ page, open }) => {
      const said = [];
      page.on("response", async (response) => response.url().endsWith(".js") && said.push(await response.text()));
      await open("?started=1");
      await page.waitForLoadState("networkidle");
      const holds = (id) => said.some((text) => text.includes(`\n${id} =`) || text.includes(`\`${id} =`));
      assert.ok(holds("ui-verify"), "the words were not seen");
      assert.deepEqual(["cli-about", "mail-hello", "guide-1-title", "drawing-byok-alt", "glossary-byok-name"].filter(holds), []);
    },
  },
  {
    name: "inside Tauri the invented answers are never loaded",
    run: async ({ page, open }) => {
      const loaded = [];
      page.on("request", (request) => loaded.push(request.url()));
      await page.addInitScript(() => {
        const boot = {
          version: "0.1.0", language: null, vault: { kind: "keychain", problem: null }, addresses: [], practice: null, scenarios: [], checks: [], requests: [], trouble: null,
          credentials: Object.fromEntries(["apiKey", "clientKey", "clientSecret"].map((name) => [name, { present: false, masked: "", fingerprint: "", notes: [] }])),
        };
        const answers = { boot, "plugin:store|load": 1, "plugin:store|entries": [["started", true]] };
        window.__TAURI_INTERNALS__ = { transformCallback: () => 1, invoke: async (command) => answers[command] ?? null };
      });
      await open("?practice=leading-space");
      assert.equal(await page.getByTestId("practice").count(), 0);
      assert.deepEqual(loaded.filter((address) => address.includes("fake")), []);
    },
  },
  ...bundleCases,
];
