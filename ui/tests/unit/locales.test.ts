// The window's words against the code that says them: both languages hold the same names, and names are neither missing nor left over.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const locales = join(import.meta.dirname, "../../../locales");
const sources = join(import.meta.dirname, "../../src");
const OWN = ["ui", "guide", "drawings", "glossary", "bundle-screen"];
/** What Rust says, too; its words are counted there. */
const SHARED = ["bundle"];

const read = (lang: string, name: string) => readFileSync(join(locales, lang, `${name}.ftl`), "utf8");

function messages(lang: string, name: string): Map<string, string> {
  const found = [...read(lang, name).matchAll(/^([a-z][\w-]*) =((?:.*)(?:\n(?:[ \t}].*|(?=\n)))*)/gimu)];
  return new Map(found.map(([, id, body]) => [id ?? "", body ?? ""]));
}
const variables = (body: string) => [...new Set([...body.matchAll(/\$(\w+)/gu)].map(([, name]) => name))].sort();

const code = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(svelte|ts)$/u.test(path) && !path.startsWith("bindings"))
  .map((path) => readFileSync(join(sources, path), "utf8"))
  .join("\n");
const literal = [...code.matchAll(/["`]((?:ui|guide|drawing|glossary|bundle)-[\w-]+)["`]/gu)].map(([, id]) => id ?? "");
/** `t(`ui-plank-${state}`)` can say every name that begins and ends so. */
const shapes = [...code.matchAll(/["`]((?:ui|guide|drawing|glossary|bundle)-[\w-]*\$\{(?:[^{}]|\{[^{}]*\})*\}[\w-]*)[`]/gu)].map(([, shape]) => {
  const parts = (shape ?? "").split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/u);
  return new RegExp(`^${parts.join("[\\w-]+")}$`, "u");
});

test.each(OWN)("%s.ftl has the same names with the same variables in both languages", (name) => {
  const [ro, en] = [messages("ro", name), messages("en", name)];
  expect([...en.keys()]).toEqual([...ro.keys()]);
  for (const [id, body] of ro) expect([id, variables(en.get(id) ?? "")]).toEqual([id, variables(body)]);
});

test("every name in the code is in the files", () => {
  const known = new Set([...OWN, ...SHARED].flatMap((name) => [...messages("ro", name).keys()]));
  expect(literal.length).toBeGreaterThan(150);
  expect(literal.filter((id) => !known.has(id))).toEqual([]);
});

test("every name in the files is said somewhere", () => {
  const said = new Set(literal);
  const left = OWN.flatMap((name) => [...messages("ro", name).keys()]).filter(
    (id) => !said.has(id) && !shapes.some((shape) => shape.test(id)),
  );
  expect(left).toEqual([]);
});

test("Romanian is written with comma below and its own quotation marks", () => {
  for (const name of OWN) {
    const text = read("ro", name);
    expect(text).not.toMatch(/[şţŞŢ]/u);
    expect([name, text.match(/[“"](?=\p{L})/gu)?.length ?? 0]).toEqual([name, 0]);
  }
});
