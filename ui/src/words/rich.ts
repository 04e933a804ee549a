// The little markup that sentences of the locale files may hold, read into pieces: **label**, `value`, ①, [shown](code of the glossary). Pure.
import { isTerm, type TermCode } from "./glossary";

export type RichPart =
  | { kind: "text"; text: string }
  | { kind: "label"; text: string }
  | { kind: "value"; text: string }
  | { kind: "callout"; n: number }
  /** `before` and `after`: the signs that lean on the word, where they were taken to it. */
  | { kind: "term"; code: TermCode; text: string; before: string; after: string };

const TERM = /^\[([^\][]+)\]\(([a-z-]+)\)$/u;
const MARKUP = /(\*\*[^*]+\*\*|`[^`]+`|[①-⑨]|\[[^\][]+\]\([a-z-]+\))/u;
const FIRST_CALLOUT = "①".codePointAt(0) ?? 0;
/** A number stays on the line of the words it belongs to. */
const AFTER_CALLOUT = /(?<=[①-⑨]) /gu;
const LEANS_BEFORE = /[([„“«"]+$/u;
const LEANS_AFTER = /^[)\]”»"’.,;:!?…]+/u;

/** Whatever is not exactly one of the forms stays text; of a word whose code the glossary does not have, all of it. */
export const richParts = (sentence: string): RichPart[] =>
  sentence
    .replace(AFTER_CALLOUT, "\u00a0")
    .split(MARKUP)
    .filter((piece) => piece !== "")
    .map(partOf);

/** The same, the signs that lean on a word of the glossary taken to it, so that no line breaks between them. */
export function leaningParts(sentence: string): RichPart[] {
  const parts = richParts(sentence);
  parts.forEach((part, at) => {
    if (part.kind !== "term") return;
    const [before, after] = [parts[at - 1], parts[at + 1]];
    if (before?.kind === "text") {
      part.before = LEANS_BEFORE.exec(before.text)?.[0] ?? "";
      before.text = before.text.slice(0, before.text.length - part.before.length);
    }
    if (after?.kind === "text") {
      part.after = LEANS_AFTER.exec(after.text)?.[0] ?? "";
      after.text = after.text.slice(part.after.length);
    }
  });
  return parts;
}

function partOf(piece: string): RichPart {
  if (/^\*\*[^*]+\*\*$/u.test(piece)) return { kind: "label", text: piece.slice(2, -2) };
  if (/^`[^`]+`$/u.test(piece)) return { kind: "value", text: piece.slice(1, -1) };
  if (/^[①-⑨]$/u.test(piece)) return { kind: "callout", n: (piece.codePointAt(0) ?? 0) - FIRST_CALLOUT + 1 };
  const [, text, code] = TERM.exec(piece) ?? [];
  return text && code && isTerm(code) ? { kind: "term", code, text, before: "", after: "" } : { kind: "text", text: piece };
}
