// The guide on paper and as one page: whole, with the state of each step, and nothing to press or to load.
import { fireEvent, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { fileName, pageOf } from "../../src/screens/guide/printed/page";
import { found, hook, open, perhaps } from "./support";

const saved = async (query = "started=1&keys=1") => {
  const pages: [string, string][] = [];
  const printed: string[] = [];
  const app = await open(query, (host) => ({
    ...host,
    savePage: async (name, html) => (pages.push([name, html]), `/home/ana/${name}.html`),
    printPage: async () => void printed.push(hook("sheet").textContent ?? ""),
  }));
  await fireEvent.click(hook("nav:guide"));
  await found("step:1");
  return { app, pages, printed };
};

test("the saved page holds every section, the ticks with their day, the notes and the customer", async () => {
  const { app, pages } = await saved();
  await fireEvent.click(hook("to:1"));
  await fireEvent.click(hook("tick:1-app"));
  await fireEvent.input(hook("note:1"), { target: { value: "Maria are <aplicația>" } });
  await app.verify();
  await fireEvent.click(hook("save-page"));
  await waitFor(() => expect(pages).toHaveLength(1));
  const [name, html] = pages[0]!;
  expect(name).toBe("punte-ghid-compania-mea");
  const page = new DOMParser().parseFromString(html, "text/html");
  expect([page.documentElement.lang, page.title]).toEqual(["ro", "TikTok prin Outstand: Compania mea"]);
  expect([...page.querySelectorAll("h2")].map((head) => head.textContent)).toHaveLength(12);
  const text = page.body.textContent ?? "";
  for (const said of ["Maria are <aplicația>", "bifat pe", "scândură ruptă", "nebifat", "DIRECT_POST", "support@outstand.so", "developers.tiktok.com/doc/oauth-overview"]) expect(text).toContain(said);
  expect(page.querySelectorAll("svg").length).toBeGreaterThan(9);
});

test("nothing on the saved page can be pressed, runs, or is loaded from anywhere", async () => {
  const { pages } = await saved();
  await fireEvent.click(hook("save-page"));
  await waitFor(() => expect(pages).toHaveLength(1));
  const page = new DOMParser().parseFromString(pages[0]![1], "text/html");
  expect(page.querySelectorAll("script, button, input, select, textarea, link, img, iframe, a, [style], [src], [href]")).toHaveLength(0);
  expect([...page.querySelectorAll("*")].flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith("on"))).toEqual([]);
  expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain("default-src 'none'");
});

test("what could be pressed becomes its words, what runs is left out, what was written stays written", () => {
  const sheet = document.createElement("div");
  sheet.className = "sheet";
  sheet.innerHTML = '<p style="top:0" data-testid="x" onclick="run()">Vezi <button type="button">BYOK</button></p><!--[--><p></p>';
  sheet.lastElementChild!.textContent = '</style><script>run()</script> & "atât"';
  const html = pageOf(sheet, "ro", 'A "B" <C>');
  const page = new DOMParser().parseFromString(html, "text/html");
  expect(page.querySelector("main")?.innerHTML).toBe('<div class="sheet"><p>Vezi BYOK</p><p>&lt;/style&gt;&lt;script&gt;run()&lt;/script&gt; &amp; "atât"</p></div>');
  expect([page.title, page.querySelectorAll("script").length, html.includes("<!--")]).toEqual(['A "B" <C>', 0, false]);
  expect(sheet.querySelector("button")).toBeTruthy();
});

test("printing prints the sheet, in the language of the window", async () => {
  const { printed } = await saved("started=1&lang=en");
  await fireEvent.click(hook("print"));
  await waitFor(() => expect(printed).toHaveLength(1));
  expect(printed[0]).toContain("TikTok through Outstand: My company");
  expect(printed[0]).toContain("not ticked");
});

test("printing by the system's own keys finds the sheet too, and it goes again afterwards", async () => {
  await saved();
  expect(perhaps("sheet")).toBeNull();
  window.dispatchEvent(new Event("beforeprint"));
  expect(hook("sheet").textContent).toContain("Pasul 5: Verifică configurația");
  window.dispatchEvent(new Event("afterprint"));
  await waitFor(() => expect(perhaps("sheet")).toBeNull());
});

test.each([["Florăria Ana & Fiii", "punte-ghid-floraria-ana-fiii"], ["../../etc", "punte-ghid-etc"], ["日本", "punte-ghid"]])("the file for %s is %s", (customer, name) => {
  expect(fileName(customer)).toBe(name);
});
