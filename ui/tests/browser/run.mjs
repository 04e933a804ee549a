// The built window in a real browser, under the real policy, over the fake host. Ends with one line that counts.
import { access } from "node:fs/promises";
import { chromium } from "playwright-core";
import { cases } from "./cases.mjs";
import { serve } from "./serve.mjs";

const only = process.argv[2];
await access(new URL("../../dist/assets", import.meta.url)).catch(() => {
  console.error("ui/dist is not built: run `npm run build` first");
  process.exit(2);
});

const server = await serve();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
let passed = 0;
let failed = 0;
for (const { name, run, ...options } of cases) {
  if (only && !name.includes(only)) continue;
  const context = await browser.newContext({ viewport: { width: 1120, height: 860 }, locale: "ro-RO", ...options });
  const page = await context.newPage();
  const complaints = [];
  // A breach of the policy is an error on the console; so is anything thrown.
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.setDefaultTimeout(10_000);
  try {
    await run({ page, open: (query) => page.goto(`${server.origin}/${query}`).then(() => page.locator("h1").first().waitFor()) });
    if (complaints.length > 0) throw new Error(`the console says: ${complaints.join(" | ")}`);
    passed += 1;
  } catch (error) {
    failed += 1;
    console.log(`not ok: ${name}\n  ${String(error?.message ?? error).split("\n").slice(0, 12).join("\n  ")}`);
  } finally {
    await context.close();
  }
}
await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
