import { expect, test } from "vitest";
import { CORNERS, drawn, LEAST, moved, placed, sized, spanned, stepOf } from "../../src/screens/bundle/cover/areas";
import { Covering } from "../../src/screens/bundle/cover/covering.svelte";
import { fitted } from "../../src/screens/bundle/pixels";

const PICTURE = { width: 400, height: 200 };
const corner = (name: string) => CORNERS.find((corner) => corner.name === name)!;

test("an area holds every point that was touched, whichever way it was drawn", () => {
  expect(spanned({ x: 10.6, y: 20.2 }, { x: 50.1, y: 60.9 }, PICTURE)).toEqual({ x: 10, y: 20, width: 41, height: 41 });
  expect(spanned({ x: 50.1, y: 60.9 }, { x: 10.6, y: 20.2 }, PICTURE)).toEqual({ x: 10, y: 20, width: 41, height: 41 });
});

test("no area leaves the picture or becomes too small to grip", () => {
  expect(spanned({ x: -50, y: -50 }, { x: 900, y: 900 }, PICTURE)).toEqual({ x: 0, y: 0, ...PICTURE });
  expect(spanned({ x: 399, y: 199 }, { x: 399, y: 199 }, PICTURE)).toEqual({ x: 400 - LEAST, y: 200 - LEAST, width: LEAST, height: LEAST });
  const area = { x: 10, y: 10, width: 100, height: 50 };
  expect(moved(area, -500, 500, PICTURE)).toEqual({ x: 0, y: 150, width: 100, height: 50 });
  expect(sized(area, -500, 500, PICTURE)).toEqual({ x: 10, y: 10, width: LEAST, height: 190 });
});

test("a corner that is pulled leaves the one opposite where it is", () => {
  const area = { x: 100, y: 100, width: 50, height: 40 };
  expect(drawn(area, corner("nw"), { x: 80, y: 90 }, PICTURE)).toEqual({ x: 80, y: 90, width: 70, height: 50 });
  expect(drawn(area, corner("se"), { x: 160, y: 150 }, PICTURE)).toEqual({ x: 100, y: 100, width: 60, height: 50 });
  expect(drawn(area, corner("sw"), { x: 200, y: 120 }, PICTURE), "pulled over to the other side").toMatchObject({ x: 150, width: 50 });
});

test("areas that nobody drew do not hide one another", () => {
  const places = [0, 1, 2, 3].map((count) => placed(count, PICTURE).y);
  expect(new Set(places).size).toBe(4);
});

test("an arrow goes far in a large picture, and one point where it must be exact", () => {
  expect([stepOf({ width: 2560, height: 1440 }, false), stepOf(PICTURE, false), stepOf(PICTURE, true)]).toEqual([26, 4, 1]);
});

test("one long movement is taken back at once, and taking back asks again whether everything is covered", () => {
  const canvas = Object.assign(document.createElement("canvas"), PICTURE);
  const covering = new Covering(canvas);
  covering.add({ x: 0, y: 0, width: 20, height: 20 });
  for (let at = 0; at < 5; at += 1) covering.move(0, 4, 0);
  covering.rest();
  covering.resize(0, 8, 0);
  covering.sure = true;
  covering.undo();
  expect([covering.areas[0], covering.sure]).toEqual([{ x: 20, y: 0, width: 20, height: 20 }, false]);
  covering.undo();
  expect(covering.areas[0]?.x).toBe(0);
  covering.undo();
  expect([covering.areas, covering.undoable]).toEqual([[], false]);
});

test("a large picture is made smaller with its sides in proportion, a small one stays", () => {
  expect([fitted({ width: 7680, height: 4320 }), fitted({ width: 800, height: 90_000 }), fitted(PICTURE)]).toEqual([
    { width: 2560, height: 1440 },
    { width: 23, height: 2560 },
    PICTURE,
  ]);
});
