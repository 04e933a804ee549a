// The bundle for support in a real browser: what is handed over of a screenshot, point by point, everything by keyboard, and the room in the navigation.
import assert from "node:assert/strict";
import { ADDRESS, bring, composing, drag, screenshot, takeIn } from "./bundle.mjs";
import { press, tabTo } from "./ways.mjs";

/** What the invented screenshot's address stands on; nothing else in it has this colour. */
const RED = [200, 16, 46];

/** Decodes what was handed over, and tells of its points and of its parts. */
const handedOver = (page, areas) =>
  page.evaluate(
    async ({ areas, red }) => {
      const png = new Uint8Array(window.puntePicture);
      const bitmap = await createImageBitmap(new Blob([png], { type: "image/png" }));
      const paper = Object.assign(document.createElement("canvas"), { width: bitmap.width, height: bitmap.height }).getContext("2d");
      paper.drawImage(bitmap, 0, 0);
      const { data } = paper.getImageData(0, 0, bitmap.width, bitmap.height);
      const inside = (x, y) => areas.some((area) => x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height);
      const found = { width: bitmap.width, height: bitmap.height, uncovered: 0, reddish: 0, blackElsewhere: 0 };
      for (let y = 0; y < bitmap.height; y += 1)
        for (let x = 0; x < bitmap.width; x += 1) {
          const at = (y * bitmap.width + x) * 4;
          const [r, g, b, a] = data.subarray(at, at + 4);
          const black = r === 0 && g === 0 && b === 0 && a === 255;
          if (inside(x, y) && !black) found.uncovered += 1;
          if (!inside(x, y) && black) found.blackElsewhere += 1;
          if (Math.abs(r - red[0]) + Math.abs(g - red[1]) + Math.abs(b - red[2]) < 90) found.reddish += 1;
        }
      const parts = [];
      for (let at = 8; at < png.length; ) {
        parts.push(String.fromCharCode(...png.subarray(at + 4, at + 8)));
        at += 12 + new DataView(png.buffer).getUint32(at);
      }
      return { ...found, parts: [...new Set(parts)] };
    },
    { areas, red: RED },
  );

/** The picture as it was brought holds the colour that must be gone afterwards: else nothing would be tested. */
async function assertTelling(page, { buffer }) {
  const red = await page.evaluate(
    async ({ base64, red }) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]));
      const paper = Object.assign(document.createElement("canvas"), { width: bitmap.width, height: bitmap.height }).getContext("2d");
      paper.drawImage(bitmap, 0, 0);
      const { data } = paper.getImageData(0, 0, bitmap.width, bitmap.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] === red[0] && data[at + 1] === red[1] && data[at + 2] === red[2]) count += 1;
      return count;
    },
    { base64: buffer.toString("base64"), red: RED },
  );
  assert.ok(red > 10_000, `the screenshot shows ${red} points of the address`);
}

const areaOf = (page, at) =>
  page.getByTestId(`area:${at}`).evaluate((element) => {
    const picture = document.querySelector("[data-testid=cover-canvas]");
    const part = (name, of) => Math.round((Number.parseFloat(element.style[name]) / 100) * of);
    return { x: part("left", picture.width), y: part("top", picture.height), width: part("width", picture.width), height: part("height", picture.height) };
  });

export const bundleCases = [
  {
    name: "a screenshot that is handed over is black where it was covered, and what lay there is nowhere in the file",
    run: async ({ page, open }) => {
      await open("?started=1");
      await composing(page);
      const picture = await screenshot(page);
      await assertTelling(page, picture);
      await bring(page, picture);
      await drag(page, { x: ADDRESS.x - 4, y: ADDRESS.y - 4, width: ADDRESS.width + 8, height: ADDRESS.height + 8 });
      const area = await areaOf(page, 0);
      await takeIn(page);
      const { parts, ...seen } = await handedOver(page, [area]);
      assert.deepEqual(seen, { width: 1280, height: 720, uncovered: 0, reddish: 0, blackElsewhere: 0 });
      assert.deepEqual(parts.filter((part) => !["IHDR", "sRGB", "pHYs", "IDAT", "IEND"].includes(part)), [], "nothing beside the points");
    },
  },
  {
    name: "a screenshot that is larger than a screen is handed over smaller, and black all the same",
    run: async ({ page, open }) => {
      await open("?started=1");
      await composing(page);
      await bring(page, await screenshot(page, { width: 3840, height: 2160 }));
      // Its points on paper are two thirds of those of the file.
      await drag(page, { x: 40, y: 0, width: 700, height: 60 });
      const area = await areaOf(page, 0);
      await takeIn(page);
      const { width, height, uncovered, reddish } = await handedOver(page, [area]);
      assert.deepEqual({ width, height, uncovered, reddish }, { width: 2560, height: 1440, uncovered: 0, reddish: 0 });
    },
  },
  {
    name: "by keyboard alone in the smallest window: a screenshot covered, the bundle looked at and saved",
    viewport: { width: 800, height: 560 },
    run: async ({ page, open }) => {
      await open("?started=1&keys=1&pace=0");
      await tabTo(page, "nav:bundle");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.tagName === "H1");
      await tabTo(page, "bundle:note");
      await page.keyboard.type("De ieri nu mai merge.");
      await tabTo(page, "bundle:picture-add");
      // The system's dialog is out of reach; from the file on it is the keyboard again.
      await bring(page);
      await page.waitForFunction(() => document.activeElement?.tagName === "H1");
      await tabTo(page, "cover-add");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.dataset.area === "0");
      for (let at = 0; at < 40; at += 1) await page.keyboard.press("ArrowUp");
      for (let at = 0; at < 40; at += 1) await page.keyboard.press("ArrowLeft");
      for (let at = 0; at < 60; at += 1) await page.keyboard.press("Shift+ArrowRight");
      const area = await areaOf(page, 0);
      assert.deepEqual([area.x, area.y], [0, 0]);
      assert.match(await page.getByTestId("cover-said").textContent(), /^Zona 1: începe la 0 % din stânga și 0 % de sus/u);
      await tabTo(page, "cover-sure");
      await page.keyboard.press("Space");
      await tabTo(page, "cover-take");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.id === "pack-pictures");
      const { uncovered, reddish } = await handedOver(page, [area]);
      assert.deepEqual({ uncovered, reddish }, { uncovered: 0, reddish: 0 });
      await tabTo(page, "bundle:show");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.textContent === "Iată pachetul");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator("pre", { hasText: "<!doctype html>" }).waitFor();
      await tabTo(page, "bundle:save");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.id === "pack-saved");
    },
  },
  {
    name: "a screenshot that is given up leaves no canvas behind, and the picture is drawn under the policy of the window",
    run: async ({ page, open }) => {
      await open("?started=1");
      await composing(page);
      await bring(page);
      await press(page, "cover-leave");
      await page.getByTestId("bundle:show").waitFor();
      assert.equal(await page.locator("canvas").count(), 0);
      await bring(page);
      await takeIn(page);
      const drawn = await page.locator("canvas").evaluate((canvas) => [...canvas.getContext("2d").getImageData(0, canvas.height - 1, 1, 1).data]);
      assert.deepEqual(drawn, [255, 255, 255, 255]);
    },
  },
  {
    name: "the navigation has room for eight screens in the smallest window",
    viewport: { width: 800, height: 560 },
    run: async ({ page, open }) => {
      await open("?started=1");
      const seen = await page.evaluate(() => {
        const list = document.querySelector("nav ul");
        while (list.children.length < 8) list.append(list.lastElementChild.cloneNode(true));
        const bar = document.querySelector(".nav");
        const wrapped = [...list.querySelectorAll("button")].filter((button) => button.offsetHeight > 48).map((button) => button.textContent);
        return { over: bar.scrollHeight - bar.clientHeight, wrapped, screens: list.children.length };
      });
      assert.deepEqual(seen, { over: 0, wrapped: [], screens: 8 });
    },
  },
];
