// Texts of other people as they are shown: bounded, what cannot be seen made visible, redactions found. Pure; nothing is changed in a file.
import { segmentsOf } from "../../words/marks";

/** Of a name that stands in a line, in characters. */
const LONGEST_NAME = 120;

/** A name from outside on one line: what would turn the writing around, or print nothing, stands as its mark. */
export function named(text: string, most = LONGEST_NAME): string {
  // Cut before it is looked through: a name can be a megabyte.
  const cut = [...text.slice(0, most * 2)].slice(0, most).join("");
  const line = segmentsOf(cut)
    .map((segment) => (segment.kind === "plain" ? segment.text : segment.mark.startsWith("[") ? segment.mark : " "))
    .join("")
    .trim();
  return cut.length < text.length ? `${line}…` : line;
}

export interface Piece {
  kind: "text" | "redacted" | "unseen";
  text: string;
}

// What Rust writes in the place of what it removed: crates/punte-redact/src/placeholder.rs.
const REDACTED = /^(?:[[({](?:redacted(?::[^\])}\n]{0,40})?|\*\*\*)[\])}]|█+)$/u;
const UNSEEN = /^[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]$/u;
const CUT =
  /([[({](?:redacted(?::[^\])}\n]{0,40})?|\*\*\*)[\])}]|█+|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff])/u;

const code = (character: string): string => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;

/** A file's text cut into what it says, what was removed from it, and characters that print nothing, which are named. */
export const piecesOfFile = (text: string): Piece[] =>
  text
    .replace(/\r\n/gu, "\n")
    .split(CUT)
    .filter((part) => part !== "")
    .map((part) => (REDACTED.test(part) ? { kind: "redacted", text: part } : UNSEEN.test(part) ? { kind: "unseen", text: code(part) } : { kind: "text", text: part }));

/** How much of a file is drawn at once, in characters. */
export const SCREENFUL = 60_000;

/** The beginning of a text, ended at a line where there is one. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const line = text.lastIndexOf("\n", most);
  return text.slice(0, line > most / 2 ? line : most);
}
