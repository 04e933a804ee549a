import { expect, test } from "vitest";
import { boardsOf, layoutOf, nearest, TWO_ROWS_BELOW } from "../../src/bridge/geometry";

const first = Array.from({ length: 10 }, (_, at) => `a${at}`);
const second = Array.from({ length: 10 }, (_, at) => `b${at}`);

test.each([320, TWO_ROWS_BELOW, 676, 1008])("at %i px every board has a place of its own inside the picture", (width) => {
  const layout = layoutOf(width, first, second);
  const boards = boardsOf(layout);
  expect(boards.map(({ code }) => code)).toEqual([...first, ...second]);
  for (const row of layout.rows)
    for (const span of row.spans)
      span.boards.forEach((board, at) => {
        expect(board.x - board.width / 2).toBeGreaterThan(at === 0 ? 0 : (span.boards[at - 1]?.x ?? 0));
        expect(board.x + board.width / 2).toBeLessThan(width);
      });
});

test("a narrow window gives each span a row of its own", () => {
  expect(layoutOf(TWO_ROWS_BELOW - 1, first, second).rows).toHaveLength(2);
  expect(layoutOf(TWO_ROWS_BELOW, first, second).rows).toHaveLength(1);
});

test("at 800 px a board can be pointed at: 24 px from one to the next", () => {
  const [one, two] = boardsOf(layoutOf(676, first, second));
  expect((two?.x ?? 0) - (one?.x ?? 0)).toBeGreaterThanOrEqual(24);
});

test("a pointer means the nearest board of its row, and none over a tower", () => {
  const layout = layoutOf(400, first, second);
  const board = boardsOf(layout)[13]!;
  expect(nearest(layout, board.x + 2, board.top + 100)).toBe("b3");
  expect(nearest(layout, 20, 100)).toBeNull();
});
