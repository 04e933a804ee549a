// Whether a text that is about to be kept holds something that opens a door. Judged by shape, on the side of caution. Pure.

// An API key of Outstand, TikTok's tokens. Source of the shapes: Outstand's and TikTok's documentation, users' reports; 2026-11.
const STARTS = /(?:\bost_|\bsk_(?:live|test)_|\b(?:act|rft|clt)\.)[A-Za-z0-9!._-]{16,}/u;
const LONG = /[A-Za-z0-9]{32,}/gu;
/** A client secret has 32 letters and digits of every kind; a log_id has no small letters. */
const isMixed = (run: string): boolean => /[a-z]/u.test(run) && /[A-Z]/u.test(run) && /\d/u.test(run);
const UNSEEN = /\p{Cf}/gu;

export function holdsSecret(text: string): boolean {
  const visible = text.replace(UNSEEN, "");
  return STARTS.test(visible) || (visible.match(LONG) ?? []).some(isMixed);
}

/** Shorter beginnings are ordinary words. */
const SHORTEST = 5;

/** What was kept while a key was still being typed, without the part of it that was already there; `refused` is the text with the whole key. */
export function withoutBeginning(kept: string, refused: string): string {
  const keys = refused.replace(UNSEEN, "").split(/\s+/u).filter(holdsSecret);
  const isPart = (word: string) => word.length >= SHORTEST && keys.some((key) => key.includes(word));
  return kept.split(/(\s+)/u).filter((word) => !isPart(word.replace(UNSEEN, ""))).join("");
}
