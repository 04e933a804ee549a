import { expect, test } from "vitest";
import { sizeOf } from "../../src/screens/bundle/sizes";
import { beginning, named, piecesOfFile } from "../../src/screens/bundle/texts";

test("a name from outside stays on one line, cannot turn the writing around, and ends somewhere", () => {
  expect(named("fi\u202egnp.exe")).toBe("fi[U+202E]gnp.exe");
  expect(named("a\u0000b\nc\td")).toBe("a[U+0000]b c d");
  expect(named("<img src=x onerror=alert(1)>")).toBe("<img src=x onerror=alert(1)>");
  expect(named("ș".repeat(1_000_000))).toBe(`${"ș".repeat(120)}…`);
});

test("what was removed is found in a file in every form that Rust writes", () => {
  const kinds = (text: string) => piecesOfFile(text).map(({ kind, text }) => [kind, text]);
  expect(kinds("a=[redacted:client_secret]&b")).toEqual([["text", "a="], ["redacted", "[redacted:client_secret]"], ["text", "&b"]]);
  for (const form of ["[redacted]", "(redacted:code)", "{redacted:state}", "[***]", "█"]) expect(kinds(`x ${form} y`)[1]).toEqual(["redacted", form]);
  expect(kinds("[unredacted] redacted: nothing")).toEqual([["text", "[unredacted] redacted: nothing"]]);
});

test("a file's text loses nothing but what cannot be seen, and that is named", () => {
  const text = "rândul 1\r\n\tâșț <b>x</b>\u202e\u0000 sfârșit";
  const pieces = piecesOfFile(text);
  expect(pieces.map((piece) => piece.text).join("")).toBe("rândul 1\n\tâșț <b>x</b>[U+202E][U+0000] sfârșit");
});

test("of a large text the beginning is drawn, ended at a line", () => {
  expect(beginning("unu\ndoi\ntrei", 9)).toBe("unu\ndoi");
  expect(beginning("x".repeat(100), 10)).toBe("x".repeat(10));
  expect(beginning("scurt", 10)).toBe("scurt");
});

test("a size is said in the unit that a person reads", () => {
  expect([sizeOf("ro", 512), sizeOf("ro", 33_400), sizeOf("ro", 1_440_000)].map((size) => size.replace(/\s/gu, " "))).toEqual(["512 B", "33 kB", "1,4 MB"]);
});
