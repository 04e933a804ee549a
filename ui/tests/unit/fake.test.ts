// The fake is honest in this: it says nothing that Rust could not say, in words that exist, and it can be stopped.
import { expect, test } from "vitest";
import type { Report } from "../../src/bindings/Report";
import type { Text } from "../../src/bindings/Text";
import { fakeHost } from "../../src/host/fake";
import { SCRIPTS } from "../../src/host/fake/scenarios";
import { loadWords } from "../../src/words/load";

const play = (query: string) => fakeHost(new URLSearchParams(query)).verify({ redirectUri: null, scopes: null, appState: null, symptom: null, tenant: null, customer: null }, () => undefined);

function* texts(report: Report): Generator<Text> {
  for (const check of report.checks) yield check.text;
  for (const cause of report.causes) {
    yield* cause.evidence;
    yield* cause.fix.map((fix) => fix.text);
  }
}

test.each(Object.keys(SCRIPTS))("%s is said in words of both languages", async (scenario) => {
  const report = await play(`pace=0&practice=${scenario}`);
  for (const lang of ["ro", "en"] as const) {
    const words = await loadWords(lang);
    const said = [...texts(report)].map((text) => words.text(text));
    expect(said.filter((sentence) => /[⟨{]/u.test(sentence))).toEqual([]);
    expect(words.has(`practice-${scenario}-name`)).toBe(true);
  }
});

test("one broken plank is one failure", async () => {
  const report = await play("pace=0&practice=leading-space");
  expect(report.checks.filter(({ verdict }) => verdict === "fail").map(({ code }) => code)).toEqual(["outstand.client_key"]);
});

test("it stops at once, and what was not reached says that the person stopped", async () => {
  const host = fakeHost(new URLSearchParams("pace=60000&practice=all-good"));
  const going = host.verify({ redirectUri: null, scopes: null, appState: null, symptom: null, tenant: null, customer: null }, () => void host.stop());
  const report = await going;
  expect([report.stopped, report.verdict, report.checks[5]?.because]).toEqual([true, "undetermined", "stopped"]);
});
