import { expect, test } from "vitest";
import { leaningParts, richParts } from "../../src/words/rich";

test("labels, values, numbers of a drawing and words of the glossary are told apart", () => {
  expect(richParts("Deschide **Scopes**, copiază `a.b` (① sus) prin [OAuth](oauth)")).toEqual([
    { kind: "text", text: "Deschide " },
    { kind: "label", text: "Scopes" },
    { kind: "text", text: ", copiază " },
    { kind: "value", text: "a.b" },
    { kind: "text", text: " (" },
    { kind: "callout", n: 1 },
    { kind: "text", text: "\u00a0sus) prin " },
    { kind: "term", code: "oauth", text: "OAuth", before: "", after: "" },
  ]);
});

test("what only looks like markup stays as it is", () => {
  for (const text of ["[x](nicio-intrare)", "[x] (oauth)", "a * b ** c", "un ` singur", "<b>[OAuth](<i>)</b>", "[](oauth)"]) {
    expect(richParts(text)).toEqual([{ kind: "text", text }]);
  }
});

test("signs that lean on a word go with it, and nothing is lost", () => {
  const sentence = "modelul („[BYOK](byok)”), apoi [OAuth](oauth).";
  const parts = leaningParts(sentence);
  expect(parts.filter((part) => part.kind === "term")).toMatchObject([
    { before: "(„", after: "”)," },
    { before: "", after: "." },
  ]);
  const whole = parts.map((part) => (part.kind === "term" ? part.before + part.text + part.after : "text" in part ? part.text : part.n));
  expect(whole.join("")).toBe("modelul („BYOK”), apoi OAuth.");
});

test("the ninth number is the ninth", () => {
  expect(richParts("⑨")).toEqual([{ kind: "callout", n: 9 }]);
});
