// What masking changed in a text: which kinds of values are gone, and where the cursor stands afterwards. Masking itself is Rust's.

export const HIDDEN = ["code", "state", "token", "secret", "key", "other"] as const;
export type Hidden = (typeof HIDDEN)[number];

// The names under which such values travel in addresses, JSON, headers and settings files.
const NAMED: [Hidden, RegExp][] = [
  ["token", /token|authorization/iu],
  ["secret", /secret/iu],
  ["state", /state$/iu],
  ["key", /key$/iu],
  ["code", /code$/iu],
  ["other", /cookie|session|password|verifier/iu],
];
// A value ends before `?`: else an address would be the value of `https`, the first field of its query with it.
const FIELD = /([\w-]+)["'\\]*\s*(?:=|:|%3D)\s*["'\\]*(?:bearer\s+)?([^\s&?"'<>\\;,%]+)/giu;

/** The kinds of values that stand in `before` and no longer in `after`; `other` where something else is gone. */
export function hiddenIn(before: string, after: string): Hidden[] {
  if (before === after) return [];
  const gone = new Set<Hidden>();
  for (const [, name = "", value = ""] of before.matchAll(FIELD)) {
    if (value.length < 2 || after.includes(value)) continue;
    const kind = NAMED.find(([, pattern]) => pattern.test(name))?.[0];
    if (kind) gone.add(kind);
  }
  if (gone.size === 0) gone.add("other");
  return HIDDEN.filter((kind) => gone.has(kind));
}

const pieces = (text: string): string[] => text.split(/([\s&?=:;,"'<>{}()[\]]+)/u);

/** Where a place in `before` is in `after`, which differs from it only in masked values. */
export function moved(place: number, before: string, after: string): number {
  const [from, to] = [pieces(before), pieces(after)];
  // Cut differently, the two cannot be laid beside each other: the end stays at the same distance.
  if (from.length !== to.length) return Math.max(0, after.length - (before.length - place));
  let [old, now] = [0, 0];
  for (const [at, piece] of from.entries()) {
    const other = to[at] ?? "";
    if (place <= old + piece.length) return now + (place - old === piece.length ? other.length : Math.min(place - old, other.length));
    old += piece.length;
    now += other.length;
  }
  return after.length;
}
