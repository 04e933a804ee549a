// Blanks and characters that cannot be seen: finding them in what was typed, and finding their marks in what Rust says.
// Nothing here changes a value. The marks are those of the masks made in Rust, so that both look the same.

/** A character that cannot be seen, or several of the same kind side by side. */
export interface Blank {
  kind: "blank";
  mark: string;
  /** The name of the kind of character in the locale files, `character-space` … */
  name: string;
  /** `U+00A0` and so on. */
  code: string;
  count: number;
  /** Where the first of them stands, counted from 1 in characters. */
  position: number;
  place: "start" | "inside" | "end";
}

export interface Plain {
  kind: "plain";
  text: string;
}

export type Segment = Plain | Blank;

// Unicode 16, categories Zs, Cc and Cf, as they arrive by copying from pages, chats and office programs; 2026-11.
const KNOWN: Record<string, [mark: string, name: string]> = {
  " ": ["␠", "character-space"],
  "\t": ["⇥", "character-tab"],
  "\n": ["␊", "character-newline"],
  "\r": ["␍", "character-newline"],
  "\u00a0": ["⍽", "character-no-break-space"],
  "\u202f": ["⍽", "character-no-break-space"],
  "\ufeff": ["[BOM]", "character-bom"],
  "\u200b": ["[ZWSP]", "character-zero-width"],
  "\u200c": ["[ZWNJ]", "character-zero-width"],
  "\u200d": ["[ZWJ]", "character-zero-width"],
  "\u2060": ["[WJ]", "character-zero-width"],
  "\u00ad": ["[SHY]", "character-soft-hyphen"],
  "\u200e": ["[LRM]", "character-direction"],
  "\u200f": ["[RLM]", "character-direction"],
  "\u061c": ["[ALM]", "character-direction"],
};

// What prints nothing and has no mark of its own: fillers, vowel separators, writing directions, variation selectors, tags.
const UNSEEN =
  /^[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u202a-\u202e\u2061-\u206f\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufffb\u{e0000}-\u{e01ef}\p{Cc}]$/u;
const DIRECTION = /^[\u202a-\u202e\u2066-\u2069]$/u;
const CONTROL = /^\p{Cc}$/u;
const SPACE = /^\p{Zs}$/u;

export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

function unseen(character: string): [mark: string, name: string] | null {
  const known = KNOWN[character];
  if (known) return known;
  if (SPACE.test(character)) return ["␠", "character-other-space"];
  if (!UNSEEN.test(character)) return null;
  const name = DIRECTION.test(character) ? "character-direction" : CONTROL.test(character) ? "character-control" : "character-unseen";
  return [`[${codeOf(character)}]`, name];
}

/** The value cut into what can be seen and what cannot. */
export function segmentsOf(value: string): Segment[] {
  const characters = [...value];
  const first = characters.findIndex((character) => !unseen(character));
  const last = characters.findLastIndex((character) => !unseen(character));
  const segments: Segment[] = [];
  characters.forEach((character, at) => {
    const previous = segments.at(-1);
    const found = unseen(character);
    if (!found) {
      if (previous?.kind === "plain") previous.text += character;
      else segments.push({ kind: "plain", text: character });
      return;
    }
    const [mark, name] = found;
    const place = first === -1 || at < first ? "start" : at > last ? "end" : "inside";
    if (previous?.kind === "blank" && previous.mark === mark && previous.place === place) previous.count += 1;
    else segments.push({ kind: "blank", mark, name, code: codeOf(character), count: 1, position: at + 1, place });
  });
  return segments;
}

export const blanksOf = (value: string): Blank[] => segmentsOf(value).filter((segment) => segment.kind === "blank");

const NAMED = new Map(Object.values(KNOWN));
const MARKS = /(␠+|⇥+|␊+|␍+|⍽+|(?:\[(?:BOM|ZWSP|ZWNJ|ZWJ|WJ|SHY|LRM|RLM|ALM|NUL|U\+[0-9A-F]{4,6})\])+)/u;

/** A piece of a sentence of Rust: text as it stands, or a run of one mark with the name of its kind. */
export interface Piece {
  text: string;
  mark: null | { name: string; count: number };
}

/** A sentence in which blanks already stand as marks, cut so that the marks can be drawn. */
export function piecesOf(sentence: string): Piece[] {
  return sentence
    .split(MARKS)
    .filter((part) => part !== "")
    .flatMap((part): Piece[] => {
      if (!MARKS.test(part)) return [{ text: part, mark: null }];
      const marks = part.match(/\[[^\]]+\]|./gu) ?? [];
      return runs(marks).map(([mark, count]) => ({
        text: mark.repeat(count),
        mark: { name: NAMED.get(mark) ?? "character-unseen", count },
      }));
    });
}

function runs(marks: readonly string[]): [string, number][] {
  const counted: [string, number][] = [];
  for (const mark of marks) {
    const last = counted.at(-1);
    if (last?.[0] === mark) last[1] += 1;
    else counted.push([mark, 1]);
  }
  return counted;
}
