// The ways through the bundle for support: a screenshot that holds what must not be seen, its covering by pointer and by keys, the preview, a customer's bundle.
import { press, verified } from "./ways.mjs";

/** Where the invented screenshot shows its address, in its own points. */
export const ADDRESS = { x: 96, y: 14, width: 880, height: 36 };

/** An invented screenshot of an error page whose address must not be seen, as a PNG. */
export async function screenshot(page, { width = 1280, height = 720 } = {}) {
  const base64 = await page.evaluate(
    async ({ width, height, address }) => {
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      const paper = canvas.getContext("2d");
      const fill = (colour, ...box) => {
        paper.fillStyle = colour;
        paper.fillRect(...box);
      };
      fill("#f1f3f6", 0, 0, width, height);
      fill("#ffffff", 0, 64, width, height - 64);
      fill("#c8102e", address.x, address.y, address.width, address.height);
      paper.font = "20px sans-serif";
      paper.fillStyle = "#ffffff";
      paper.fillText("https://magazin.example/callback?code=COD0INVENTAT&state=STARE0INVENTATA", address.x + 12, address.y + 25);
      paper.fillStyle = "#1c2733";
      paper.font = "bold 34px sans-serif";
      paper.fillText("Something went wrong", 120, 220);
      paper.font = "24px sans-serif";
      paper.fillText("We couldn't log in with TikTok. … client_key", 120, 270);
      const png = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
      const bytes = new Uint8Array(await png.arrayBuffer());
      let text = "";
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    { width, height, address: ADDRESS },
  );
  return { name: "eroare.png", mimeType: "image/png", buffer: Buffer.from(base64, "base64") };
}

export async function composing(page) {
  await press(page, "nav:bundle");
  await page.getByTestId("bundle:show").waitFor();
}

export async function bring(page, picture) {
  await page.getByTestId("bundle:picture-file").setInputFiles(picture ?? (await screenshot(page)));
  await page.getByTestId("cover-canvas").waitFor();
}

/** Draws an area with the pointer, in points of the picture. */
export async function drag(page, { x, y, width, height }) {
  const canvas = page.getByTestId("cover-canvas");
  await canvas.scrollIntoViewIfNeeded();
  const frame = await canvas.boundingBox();
  const points = await canvas.evaluate((element) => element.width);
  const scale = frame.width / points;
  const at = (px, py) => [frame.x + px * scale, frame.y + py * scale];
  await page.mouse.move(...at(x, y));
  await page.mouse.down();
  await page.mouse.move(...at(x + width / 2, y + height / 2));
  await page.mouse.move(...at(x + width, y + height));
  await page.mouse.up();
}

export async function takeIn(page) {
  await page.getByTestId("cover-sure").check();
  await press(page, "cover-take");
  await page.getByTestId("bundle:picture").first().waitFor();
}

async function covered(page) {
  await composing(page);
  await bring(page);
  await drag(page, ADDRESS);
}

async function shown(page) {
  await press(page, "bundle:show");
  await page.getByTestId("bundle:save").waitFor();
}

async function whole(page) {
  await verified(page);
  await covered(page);
  await takeIn(page);
  await page.getByTestId("bundle:note").fill("De ieri nu mai merge butonul Conectează.");
}

async function opened(page) {
  await composing(page);
  await press(page, "bundle:open");
  await page.getByTestId("bundle:foreign").waitFor();
}

const unfold = (page) => page.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));

export const bundleScreens = {
  "bundle, nothing yet": ["?started=1&fault=history", composing],
  "bundle, its parts": ["?started=1&keys=1&pace=0", whole],
  "bundle, a note refused": [
    "?started=1",
    async (page) => {
      await composing(page);
      await page.getByTestId("bundle:note").fill("Cheia e ost_CHEIA_TA_API_INVENTATA");
      await press(page, "bundle:show");
      await page.getByTestId("error-summary").waitFor();
    },
  ],
  "bundle, a picture refused": [
    "?started=1",
    async (page) => {
      await composing(page);
      await page.getByTestId("bundle:picture-file").setInputFiles({ name: "poza.png", mimeType: "image/png", buffer: Buffer.from("x") });
      await page.getByTestId("bundle:picture-refused").waitFor();
    },
  ],
  "bundle, a screenshot being covered": [
    "?started=1",
    async (page) => {
      await covered(page);
      await press(page, "cover-add");
      await press(page, "cover-take");
      await page.getByTestId("error-summary").waitFor();
    },
  ],
  "bundle, the preview": [
    "?started=1&keys=1&pace=0",
    async (page) => {
      await whole(page);
      await shown(page);
      await unfold(page);
      await page.locator("pre").first().waitFor();
    },
  ],
  "bundle, refused by the writer": [
    "?started=1&keys=1&pace=0&fault=save-bundle",
    async (page) => {
      await composing(page);
      await shown(page);
      await press(page, "bundle:save");
      await page.getByTestId("trouble").waitFor();
    },
  ],
  "bundle, saved": [
    "?started=1&keys=1&pace=0",
    async (page) => {
      await composing(page);
      await shown(page);
      await press(page, "bundle:save");
      await page.getByTestId("bundle:saved").waitFor();
    },
  ],
  "bundle, a customer's": ["?started=1", async (page) => opened(page).then(() => unfold(page))],
  "bundle, a customer's, newer and changed": ["?started=1&fault=newer-bundle", opened],
};
