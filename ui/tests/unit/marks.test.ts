import { expect, test } from "vitest";
import { blanksOf, piecesOf, segmentsOf } from "../../src/words/marks";

test("a clean value has nothing to show", () => {
  expect(blanksOf("awpracticepuntea1")).toEqual([]);
  expect(segmentsOf("")).toEqual([]);
});

test("blanks are found at both ends and inside, with their place counted in characters", () => {
  const found = blanksOf("  aw\u200bpr\u00a0").map(({ name, place, position, count }) => [name, place, position, count]);
  expect(found).toEqual([
    ["character-space", "start", 1, 2],
    ["character-zero-width", "inside", 5, 1],
    ["character-no-break-space", "end", 8, 1],
  ]);
});

test("a value of blanks alone is all start", () => {
  expect(blanksOf("   ").map(({ place, count }) => [place, count])).toEqual([["start", 3]]);
});

test.each([
  ["\ufeff", "[BOM]", "character-bom"],
  ["\t", "⇥", "character-tab"],
  ["\u2003", "␠", "character-other-space"],
  ["\u202e", "[U+202E]", "character-direction"],
  ["\u0007", "[U+0007]", "character-control"],
  ["\ufe0f", "[U+FE0F]", "character-unseen"],
])("%j is shown as %s", (character, mark, name) => {
  expect(blanksOf(`a${character}b`)).toMatchObject([{ mark, name, place: "inside" }]);
});

test("nothing of the value is lost or changed", () => {
  const value = " \u00a0aw 1\u200b\u200b";
  const back = segmentsOf(value).map((part) => (part.kind === "plain" ? part.text : "?".repeat(part.count)));
  expect(back.join("")).toHaveLength([...value].length);
});

test("the marks in a sentence of Rust are cut out, runs of one kind together", () => {
  expect(piecesOf("␠␠awpr…a1[ZWSP]")).toEqual([
    { text: "␠␠", mark: { name: "character-space", count: 2 } },
    { text: "awpr…a1", mark: null },
    { text: "[ZWSP]", mark: { name: "character-zero-width", count: 1 } },
  ]);
});

test("a sentence without marks stays whole, brackets and all", () => {
  expect(piecesOf("Vezi [aici] (401).")).toEqual([{ text: "Vezi [aici] (401).", mark: null }]);
});
