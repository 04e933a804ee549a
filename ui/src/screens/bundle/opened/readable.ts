// A customer's report with only what this Punte has words for: another version may know checks, causes and sentences that this one does not.
// What was left out is named by its code, and stands whole in the files of the bundle.
import type { Check } from "../../../bindings/Check";
import type { Report } from "../../../bindings/Report";
import type { Text } from "../../../bindings/Text";
import type { Words } from "../../../words/words";
import { named } from "../texts";

const CERTAINTIES = ["proven", "likely", "possible", "excluded"];
const REASONS = ["not_given", "offline", "stopped", "not_needed"];
/** Of codes that are named, and of characters in a sentence's values. */
const MOST = 20;
const LONGEST = 4000;

export function readable(words: Words, report: Report): { report: Report; strange: string[] } {
  const strange = new Set<string>();
  const knows = (id: string, code: string): boolean => {
    const known = words.has(id);
    if (!known) strange.add(named(code, 60));
    return known;
  };
  const checkId = (code: string) => `check-${code.replace(/[._]/gu, "-")}-name`;
  const sentence = (text: Text): Text => (words.has(text.id) ? { ...text, args: bounded(text.args) } : { id: "bundle-text-unknown", args: { name: named(text.id, 60) } });
  const seen = ({ evidence }: Check) =>
    evidence.filter(({ name }) => knows(`evidence-${name}`, name)).map(({ name, value }) => ({ name, value: named(value, LONGEST) }));
  const checks = report.checks
    .filter(({ code }) => knows(checkId(code), code))
    .map((check) => {
      const { because } = check;
      const told = because === null || REASONS.includes(because) || words.has(checkId(because));
      return { ...check, because: told ? because : null, text: sentence(check.text), evidence: seen(check) };
    });
  const causes = report.causes
    .filter(({ code, certainty }) => knows(`cause-${code}-title`, code) && CERTAINTIES.includes(certainty))
    .map((cause) => ({ ...cause, evidence: cause.evidence.map(sentence), fix: cause.fix.map((fix) => ({ ...fix, text: sentence(fix.text) })) }));
  // Where the cause that was named is not known here, the next one must not take its place.
  const whole = report.named && causes[0]?.code === report.causes[0]?.code;
  return { report: { ...report, checks, causes, named: whole }, strange: [...strange].slice(0, MOST) };
}

const bounded = (args: Text["args"]): Text["args"] =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, typeof value === "string" ? named(value, LONGEST) : value]));
