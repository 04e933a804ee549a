// How a run came out in one line, as the bundle tells of runs: this set-up's and a customer's. A code that this Punte does not know stays a code.
import type { Report } from "../../bindings/Report";
import type { PlankState } from "../../state/run";
import { outcomeOf } from "../../state/outcome";
import type { Words } from "../../words/words";
import { named } from "./texts";

const SIGNS: Record<string, PlankState> = { ok: "ok", problem: "fail", warning: "warning" };
export const signOf = (verdict: string): PlankState => SIGNS[verdict] ?? "undetermined";

const VERDICTS = ["ok", "problem", "warning", "undetermined"];
export const verdictWord = (words: Words, verdict: string): string =>
  VERDICTS.includes(verdict) ? words.say(`bundle-verdict-${verdict}`) : named(verdict, 40);

export function causeTitle(words: Words, code: string): string {
  const id = `cause-${code}-title`;
  return words.has(id) ? words.say(id) : words.say("bundle-cause-unknown", { code: named(code, 60) });
}

export function outcomeLine(words: Words, report: Report): string {
  const outcome = outcomeOf(report);
  if (outcome.kind === "cause") return causeTitle(words, outcome.cause.code);
  if (outcome.kind === "stopped") return words.say("ui-stopped-title");
  return verdictWord(words, report.verdict);
}
