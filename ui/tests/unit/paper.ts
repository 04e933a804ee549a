// A stand-in for the canvas that jsdom lacks: it really keeps points, so that what lies under a covered area can be looked for.
import { vi } from "vitest";

type Point = [red: number, green: number, blue: number];
interface Sheet {
  width: number;
  height: number;
  points: Uint8ClampedArray;
}

const COLOURS: Record<string, Point> = { "#000": [0, 0, 0], "#fff": [255, 255, 255] };
const HEAD = 24;

function context(canvas: HTMLCanvasElement, sheets: WeakMap<object, Sheet>) {
  const sheet = (): Sheet => {
    const known = sheets.get(canvas);
    if (known && known.width === canvas.width && known.height === canvas.height) return known;
    const fresh = { width: canvas.width, height: canvas.height, points: new Uint8ClampedArray(canvas.width * canvas.height * 3) };
    sheets.set(canvas, fresh);
    return fresh;
  };
  const put = ({ width, points }: Sheet, x: number, y: number, point: ArrayLike<number>) => points.set(point, (y * width + x) * 3);
  return {
    canvas,
    fillStyle: "#000",
    imageSmoothingQuality: "low",
    fillRect(x: number, y: number, width: number, height: number) {
      const own = sheet();
      const colour = COLOURS[this.fillStyle] ?? [1, 2, 3];
      for (let row = y; row < Math.min(y + height, own.height); row += 1)
        for (let column = x; column < Math.min(x + width, own.width); column += 1) put(own, column, row, colour);
    },
    drawImage(from: HTMLCanvasElement | Sheet, left: number, top: number, width?: number, height?: number) {
      const own = sheet();
      const source = sheets.get(from) ?? (from as Sheet);
      const [wide, high] = [width ?? source.width, height ?? source.height];
      for (let y = 0; y < high; y += 1)
        for (let x = 0; x < wide; x += 1) {
          const at = (Math.floor((y * source.height) / high) * source.width + Math.floor((x * source.width) / wide)) * 3;
          put(own, left + x, top + y, source.points.subarray(at, at + 3));
        }
    },
  };
}

/** What was handed over, taken apart again. */
export function unfolded(bytes: ArrayBuffer): Sheet {
  const view = new DataView(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20), points: new Uint8ClampedArray(bytes.slice(HEAD)) };
}

export const pointAt = ({ width, points }: Sheet, x: number, y: number): number[] => [...points.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)];

/** Every point of a picture made here tells its own place, so that none can be missed. */
export const tellingPoint = (x: number, y: number): Point => [1 + (x % 250), 1 + (y % 250), 7];

/** Puts the stand-ins in place; files whose name is `WIDTHxHEIGHT.png` can be opened. Returns the canvases that were made. */
export function layPaper(): HTMLCanvasElement[] {
  const sheets = new WeakMap<object, Sheet>();
  const made: HTMLCanvasElement[] = [];
  vi.stubGlobal("createImageBitmap", async (file: File) => {
    const [width, height] = /^(\d+)x(\d+)/u.exec(file.name ?? "")?.slice(1).map(Number) ?? [];
    if (!width || !height) {
      const bytes = await file.arrayBuffer();
      if (bytes.byteLength <= HEAD) throw new Error("no picture");
      return Object.assign(unfolded(bytes), { close: () => undefined });
    }
    const points = new Uint8ClampedArray(width * height * 3);
    for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) points.set(tellingPoint(x, y), (y * width + x) * 3);
    return { width, height, points, close: () => undefined };
  });
  const contexts = new WeakMap<HTMLCanvasElement, unknown>();
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(function (this: HTMLCanvasElement) {
    if (!contexts.has(this)) {
      contexts.set(this, context(this, sheets));
      made.push(this);
    }
    return contexts.get(this) as never;
  });
  vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation(function (this: HTMLCanvasElement, give) {
    const sheet = sheets.get(this)!;
    const head = new DataView(new ArrayBuffer(HEAD));
    head.setUint32(16, sheet.width);
    head.setUint32(20, sheet.height);
    give(new Blob([head.buffer, sheet.points.slice().buffer]));
  });
  vi.spyOn(HTMLCanvasElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLCanvasElement) {
    return { left: 0, top: 0, width: this.width, height: this.height } as DOMRect;
  });
  return made;
}
