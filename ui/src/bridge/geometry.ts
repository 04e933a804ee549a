// Where everything of the bridge stands, in pixels, for a given width. Pure; how it is drawn lives in the components beside it.

export type TowerName = "application" | "outstand" | "tiktok";

export interface Tower {
  name: TowerName;
  x: number;
}

/** One check's place on the deck: the middle of its upper edge, its size, and the slope of the deck there in degrees. */
export interface Board {
  code: string;
  x: number;
  y: number;
  width: number;
  tilt: number;
}

export interface Span {
  boards: Board[];
  /** The two ropes that the boards lie on. */
  ropes: string[];
  rail: string;
  hangers: { x: number; from: number; to: number }[];
}

export interface Row {
  top: number;
  towers: Tower[];
  spans: Span[];
}

export interface Layout {
  width: number;
  height: number;
  rows: Row[];
}

/** Below this a board would be too narrow to point at, and each span gets a row of its own. */
export const TWO_ROWS_BELOW = 620;
export const BOARD_HEIGHT = 32;
/** Above each row: room for the words about one of its boards. */
export const CALLOUT = 38;
export const ROW_HEIGHT = CALLOUT + 160;
/** Heights below are counted from the row's top. */
export const DECK = CALLOUT + 74;
export const WATER = CALLOUT + 122;
/** The box with the sign of the tower. */
export const HEAD = { top: CALLOUT + 4, size: 40 };
/** The tower's name. */
export const PLATE = { top: CALLOUT + 116, height: 26 };
/** From a tower's middle to where its deck ends. */
export const LANDING = 17;

const MARGIN = 58;
const SAG = 12;
const RAIL = { from: CALLOUT + 28, sag: 24 };
const ROPES = [7, 25];
const GAP = 3;

const sagAt = (part: number, sag: number): number => 4 * sag * part * (1 - part);

/** A parabola between two points of one height, exactly, as one quadratic curve. */
const curve = (from: number, to: number, y: number, sag: number): string =>
  `M${from} ${y} Q${(from + to) / 2} ${y + 2 * sag} ${to} ${y}`;

function spanOf(codes: readonly string[], from: number, to: number): Span {
  const length = to - from;
  const pitch = length / Math.max(codes.length, 1);
  const boards = codes.map((code, at) => {
    const part = (at + 0.5) / codes.length;
    const tilt = (Math.atan((4 * SAG * (1 - 2 * part)) / length) * 180) / Math.PI;
    return { code, x: from + pitch * (at + 0.5), y: DECK + sagAt(part, SAG), width: pitch - GAP, tilt };
  });
  const hangers = codes.slice(1).map((_, at) => {
    const part = (at + 1) / codes.length;
    return { x: from + pitch * (at + 1), from: RAIL.from + sagAt(part, RAIL.sag), to: DECK + sagAt(part, SAG) + 4 };
  });
  return {
    boards,
    hangers,
    ropes: ROPES.map((down) => curve(from, to, DECK + down, SAG)),
    rail: curve(from - LANDING + HEAD.size / 2, to + LANDING - HEAD.size / 2, RAIL.from, RAIL.sag),
  };
}

export function layoutOf(width: number, first: readonly string[], second: readonly string[]): Layout {
  const left = MARGIN;
  const right = width - MARGIN;
  if (width < TWO_ROWS_BELOW) {
    const row = (top: number, codes: readonly string[], names: [TowerName, TowerName]): Row => ({
      top,
      towers: [
        { name: names[0], x: left },
        { name: names[1], x: right },
      ],
      spans: [spanOf(codes, left + LANDING, right - LANDING)],
    });
    const rows = [row(0, first, ["application", "outstand"]), row(ROW_HEIGHT, second, ["outstand", "tiktok"])];
    return { width, height: 2 * ROW_HEIGHT, rows };
  }
  const middle = width / 2;
  const row: Row = {
    top: 0,
    towers: [
      { name: "application", x: left },
      { name: "outstand", x: middle },
      { name: "tiktok", x: right },
    ],
    spans: [spanOf(first, left + LANDING, middle - LANDING), spanOf(second, middle + LANDING, right - LANDING)],
  };
  return { width, height: ROW_HEIGHT, rows: [row] };
}

export const boardsOf = (layout: Layout): (Board & { top: number })[] =>
  layout.rows.flatMap((row) => row.spans.flatMap((span) => span.boards.map((board) => ({ ...board, top: row.top }))));

/** The board that a pointer at this place means: the nearest of the row it is in. */
export function nearest(layout: Layout, x: number, y: number): string | null {
  const row = layout.rows.findLast((candidate) => y >= candidate.top) ?? layout.rows[0];
  const boards = row?.spans.flatMap((span) => span.boards) ?? [];
  const near = boards.reduce<Board | null>(
    (best, board) => (best && Math.abs(best.x - x) <= Math.abs(board.x - x) ? best : board),
    null,
  );
  return near && Math.abs(near.x - x) <= near.width ? near.code : null;
}
