// Pictures as points: brought in, made smaller, and put on paper with the covered areas black. What is handed on is made from those points
// alone, so that nothing that lies under an area, and nothing that stood in the file beside its points, goes along.
import type { Area, Size } from "./cover/areas";

/** Of a file that is brought, in bytes. */
export const LARGEST_FILE = 40 * 1024 * 1024;
/** The longer side of a picture that is handed over, in points: a screen is readable by then, and a bundle stays small enough for a mail. */
export const LONGEST = 2560;
/** What would not fit into memory is not drawn, in points. */
const MOST_POINTS = 120_000_000;

export class PictureRefused extends Error {
  constructor(readonly kind: "large" | "unreadable") {
    super(kind);
  }
}

export function fitted({ width, height }: Size, longest = LONGEST): Size {
  const part = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * part)), height: Math.max(1, Math.round(height * part)) };
}

/** A canvas without transparency: what is black on it is black in every file made from it. */
function paperOf({ width, height }: Size, canvas = document.createElement("canvas")): CanvasRenderingContext2D {
  canvas.width = width;
  canvas.height = height;
  const paper = canvas.getContext("2d", { alpha: false });
  if (!paper) throw new PictureRefused("unreadable");
  return paper;
}

/** Draws a picture that is a file onto a canvas, no larger than `longest`. */
export async function develop(file: Blob, canvas?: HTMLCanvasElement, longest = LONGEST): Promise<HTMLCanvasElement> {
  if (file.size > LARGEST_FILE) throw new PictureRefused("large");
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new PictureRefused("unreadable");
  });
  try {
    if (bitmap.width * bitmap.height > MOST_POINTS) throw new PictureRefused("large");
    const size = fitted(bitmap, longest);
    const paper = paperOf(size, canvas);
    paper.imageSmoothingQuality = "high";
    // Behind what is transparent there is white, as on a page.
    paper.fillStyle = "#fff";
    paper.fillRect(0, 0, size.width, size.height);
    paper.drawImage(bitmap, 0, 0, size.width, size.height);
    return paper.canvas;
  } finally {
    bitmap.close();
  }
}

/** Draws the picture with its areas onto another canvas. */
export function cover(picture: HTMLCanvasElement, areas: readonly Area[], canvas?: HTMLCanvasElement): HTMLCanvasElement {
  const paper = paperOf(picture, canvas);
  paper.drawImage(picture, 0, 0);
  paper.fillStyle = "#000";
  for (const { x, y, width, height } of areas) paper.fillRect(x, y, width, height);
  return paper.canvas;
}

/** The covered picture as PNG, from a canvas of its own that is empty afterwards. */
export async function flattened(picture: HTMLCanvasElement, areas: readonly Area[]): Promise<ArrayBuffer> {
  const canvas = cover(picture, areas);
  try {
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!png) throw new PictureRefused("unreadable");
    return await png.arrayBuffer();
  } finally {
    wipe(canvas);
  }
}

/** A canvas without size holds no points. */
export function wipe(canvas: HTMLCanvasElement): void {
  canvas.width = canvas.height = 0;
}
