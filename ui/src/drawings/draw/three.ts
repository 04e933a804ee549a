// Three places side by side in a drawing that is so wide, with room for a way between them. Pure.

export interface Three {
  x: readonly [number, number, number];
  w: number;
  gap: number;
}

export function threeIn(w: number): Three {
  const gap = Math.max(28, w * 0.11 - 8);
  const each = (w - 2 - 2 * gap) / 3;
  return { x: [1, 1 + each + gap, 1 + 2 * (each + gap)], w: each, gap };
}
