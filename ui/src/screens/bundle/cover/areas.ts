// The areas that are covered in a picture: rectangles of whole points inside it, and how they are drawn, moved and sized. Pure.

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Area extends Point, Size {}

/** Below this an area could not be seen or gripped; in points of the picture. */
export const LEAST = 8;

/** The corners that an area is gripped by, each as the side it is at. */
export const CORNERS = [
  { name: "nw", x: 0, y: 0 },
  { name: "ne", x: 1, y: 0 },
  { name: "sw", x: 0, y: 1 },
  { name: "se", x: 1, y: 1 },
] as const;
export type Corner = (typeof CORNERS)[number];

const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), Math.max(least, most));

/** The area between two points, rounded outwards so that no point of the picture is covered in part. */
export function spanned(from: Point, to: Point, { width, height }: Size): Area {
  const x = between(Math.floor(Math.min(from.x, to.x)), 0, width - LEAST);
  const y = between(Math.floor(Math.min(from.y, to.y)), 0, height - LEAST);
  const right = between(Math.ceil(Math.max(from.x, to.x)), x + LEAST, width);
  const bottom = between(Math.ceil(Math.max(from.y, to.y)), y + LEAST, height);
  return { x, y, width: right - x, height: bottom - y };
}

/** Moved as a whole; at the edge it stops and keeps its size. */
export const moved = (area: Area, right: number, down: number, size: Size): Area => ({
  ...area,
  x: between(Math.round(area.x + right), 0, size.width - area.width),
  y: between(Math.round(area.y + down), 0, size.height - area.height),
});

/** The right and the lower edge moved. */
export const sized = (area: Area, right: number, down: number, size: Size): Area => ({
  ...area,
  width: between(Math.round(area.width + right), LEAST, size.width - area.x),
  height: between(Math.round(area.height + down), LEAST, size.height - area.y),
});

/** One corner drawn to a point, the opposite one held. */
export const drawn = (area: Area, corner: Corner, to: Point, size: Size): Area =>
  spanned({ x: corner.x ? area.x : area.x + area.width, y: corner.y ? area.y : area.y + area.height }, to, size);

/** Where an area begins that nobody drew: in the middle, each next one lower, so that none hides another. */
export function placed(count: number, size: Size): Area {
  const width = Math.max(LEAST, Math.round(size.width / 3));
  const height = Math.max(LEAST, Math.round(size.height / 12));
  const middle = { x: Math.round((size.width - width) / 2), y: Math.round((size.height - height) / 2), width, height };
  return moved(middle, 0, Math.round(height * 1.25) * (count % 4), size);
}

/** How far one press of an arrow goes: a hundredth of the picture, one point for exact work. */
export const stepOf = (size: Size, exact: boolean): number => (exact ? 1 : Math.max(4, Math.round(Math.max(size.width, size.height) / 100)));
