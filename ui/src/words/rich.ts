// The little markup that sentences of the locale files may hold, read into pieces: **label**, `value`, ①, [shown](code of the glossary). Pure.
import { isTerm, type TermCode } from "./glossary";

export type RichPart =
  | { kind: "text" | "label" | "value"; text: string }
  | { kind: "callout"; n: number }
  | { kind: "term"; code: TermCode; text: string };

const MARKUP = /(\*\*[^*]+\*\*|`[^`]+`|[①-⑨]|\[[^\][]+\]\([a-z-]+\))/u;
const TERM = /^\[([^\][]+)\]\(([a-z-]+)\)$/u;
const FIRST_CALLOUT = "①".codePointAt(0)!;

/** A number stays on the line of the words it belongs to. */
const AFTER_CALLOUT = /(?<=[①-⑨]) /gu;

/** Whatever is not exactly one of the forms stays text, and so does a bracket with a code that the glossary does not have. */
export function richParts(sentence: string): RichPart[] {
  return sentence
    .replace(AFTER_CALLOUT, "\u00a0")
    .split(MARKUP)
    .filter((part) => part !== "")
    .map((part): RichPart => {
      if (/^\*\*[^*]+\*\*$/u.test(part)) return { kind: "label", text: part.slice(2, -2) };
      if (/^`[^`]+`$/u.test(part)) return { kind: "value", text: part.slice(1, -1) };
      if (/^[①-⑨]$/u.test(part)) return { kind: "callout", n: part.codePointAt(0)! - FIRST_CALLOUT + 1 };
      const [, text, code] = TERM.exec(part) ?? [];
      return text && code && isTerm(code) ? { kind: "term", code, text } : { kind: "text", text: part };
    });
}
