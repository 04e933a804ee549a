// Where a small panel goes beside the word that opened it, so that it stays inside the window. Pure.

export interface Place {
  /** From the word's left edge, in pixels. */
  left: number;
  above: boolean;
  width: number;
}

const WIDEST = 304;
const EDGE = 12;
const GAP = 6;

/** Under the word where there is room, over it where there is only room there. */
export function placeBeside(
  word: Pick<DOMRect, "left" | "top" | "bottom">,
  height: number,
  page: { clientWidth: number; clientHeight: number },
): Place {
  const width = Math.max(0, Math.min(WIDEST, page.clientWidth - 2 * EDGE));
  const left = Math.max(EDGE, Math.min(word.left, page.clientWidth - EDGE - width));
  const fitsUnder = word.bottom + GAP + height <= page.clientHeight;
  return { left: left - word.left, above: !fitsUnder && word.top - GAP - height >= 0, width };
}
