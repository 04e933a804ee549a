// An explanation seen as an answer: which cause leads, which follow, which are ruled out; and the same as plain text to hand on.
import type { Cause } from "../../bindings/Cause";
import type { Explanation } from "../../bindings/Explanation";
import type { Words } from "../../words/words";

export type Answer =
  | { kind: "cause"; first: Cause; others: Cause[]; excluded: Cause[] }
  /** Everything that the text points to was found to be in order. */
  | { kind: "fine"; excluded: Cause[] }
  | { kind: "foreign"; provider: string }
  | { kind: "unknown" };

export function answerOf({ causes, provider }: Explanation): Answer {
  if (provider !== null) return { kind: "foreign", provider };
  const excluded = causes.filter(({ certainty }) => certainty === "excluded");
  const [first, ...others] = causes.filter(({ certainty }) => certainty !== "excluded");
  if (first) return { kind: "cause", first, others, excluded };
  return excluded.length > 0 ? { kind: "fine", excluded } : { kind: "unknown" };
}

/** What was ruled out, by its proofs: several causes share one. */
export function proofsOf(words: Words, causes: readonly Cause[]): { proof: string; codes: string[] }[] {
  const codes = new Map<string, string[]>();
  for (const { code, evidence } of causes) {
    const proof = evidence.map((sentence) => words.text(sentence)).join(" ");
    codes.set(proof, [...(codes.get(proof) ?? []), code]);
  }
  return [...codes].map(([proof, ruledOut]) => ({ proof, codes: ruledOut }));
}

/** The one sentence of an answer, which is heard first. */
export function verdictOf(words: Words, explanation: Explanation): string {
  const answer = answerOf(explanation);
  if (answer.kind === "foreign") return words.say("ui-explain-foreign-title", { provider: answer.provider });
  if (answer.kind === "fine") return words.say("ui-explain-fine-title");
  if (answer.kind === "unknown") return words.say("ui-explain-nothing-title");
  return `${words.say(`cause-${answer.first.code}-title`)} (${words.say(`certainty-${answer.first.certainty}`)})`;
}

/** When the run that is counted in began, as one says it. */
export function timeOf(words: Words, at: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return at;
  return new Intl.DateTimeFormat(words.lang, { dateStyle: "long", timeStyle: "short" }).format(time);
}

/** The whole answer as text, for a mail or a ticket. Nothing stands in it that the screen does not show. */
export function textOf(words: Words, explanation: Explanation): string {
  const answer = answerOf(explanation);
  const say = (id: string) => words.say(id);
  const list = (title: string, lines: string[]) => (lines.length > 0 ? [`${title}:\n${lines.join("\n")}`] : []);
  const parts = [verdictOf(words, explanation)];
  if (answer.kind === "cause") {
    const { first, others } = answer;
    parts.push(say(`cause-${first.code}-text`));
    parts.push(...list(say("ui-explain-why"), first.evidence.map((sentence) => `- ${words.text(sentence)}`)));
    const steps = first.fix.map(({ text, url, copy }, at) => [`${at + 1}. ${words.text(text)}`, url, copy].filter(Boolean).join(" "));
    parts.push(...list(say("ui-steps"), steps));
    const named = others.map(({ code, certainty }) => `- ${say(`cause-${code}-title`)} (${say(`certainty-${certainty}`)})`);
    parts.push(...list(say("ui-explain-others"), named));
  }
  if (answer.kind === "cause" || answer.kind === "fine") {
    const title = explanation.joined ? words.say("ui-explain-excluded-at", { time: timeOf(words, explanation.joined) }) : say("ui-explain-excluded");
    parts.push(...list(title, proofsOf(words, answer.excluded).map(({ proof }) => `- ${proof}`)));
  }
  parts.push(...list(say("ui-explain-found"), explanation.found.map(({ name, value }) => `- ${say(`evidence-${name}`)}: ${value}`)));
  return parts.join("\n\n");
}
