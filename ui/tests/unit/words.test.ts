import { expect, test } from "vitest";
import { loadWords } from "../../src/words/load";
import { Words } from "../../src/words/words";
import { open } from "./support";

const words = new Words("ro", [
  `
plain = Bună, { $name }!
planks = { $count ->
    [one] { $count } scândură
    [few] { $count } scânduri
   *[other] { $count } de scânduri
}
outer = Diferă: { $difference }.
`,
]);

test("a sentence takes its values as they stand, without marks around them", () => {
  expect(words.say("plain", { name: "Ștefania" })).toBe("Bună, Ștefania!");
});

test("the Romanian plural has its «de»", () => {
  const say = (count: number) => words.say("planks", { count });
  expect([1, 2, 19, 20, 101, 120].map(say)).toEqual([
    "1 scândură",
    "2 scânduri",
    "19 scânduri",
    "20 de scânduri",
    "101 scânduri",
    "120 de scânduri",
  ]);
});

test("a sentence inside a sentence is said in the same language", () => {
  const text = { id: "outer", args: { difference: { id: "planks", args: { count: 2 } } } };
  expect(words.text(text)).toBe("Diferă: 2 scânduri.");
});

test("an unknown name shows itself, so that nothing is silently empty", () => {
  expect(words.say("not-there")).toBe("⟨not-there⟩");
  expect(words.has("not-there")).toBe(false);
});

test("the guide's words come only when they are asked for", async () => {
  const [lean, whole] = await Promise.all([loadWords("ro"), loadWords("ro", ["guide"])]);
  expect([lean.has("guide-1-title"), whole.has("guide-1-title")]).toEqual([false, true]);
  expect(lean.has("ui-verify") && lean.has("cause-client_key_whitespace-title")).toBe(true);
});

test("the second language is spoken as the first", async () => {
  expect((await loadWords("en")).say("ui-verify")).toBe("Check");
});

test("words that are asked for while others come are all there in the end", async () => {
  const app = await open("started=1");
  await Promise.all([app.withWords("guide"), app.speak("en"), app.withWords("guide")]);
  expect([app.words.lang, app.words.has("guide-1-title"), app.words.has("ui-verify")]).toEqual(["en", true, true]);
});
