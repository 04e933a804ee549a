// What a person brings by pasting, by dropping or by choosing a file, as text; or why it cannot be taken. Nothing is sent or kept here.
import { decoded } from "./decoding";

/** What is taken at most, in bytes of UTF-8: as much as the explainer reads. */
export const LIMIT = 256 * 1024;

export type Refusal = { kind: "image" | "binary" | "empty" | "unreadable" } | { kind: "large"; size: number };
export type Brought = { text: string } | { refusal: Refusal };

const refused = (refusal: Refusal): Brought => ({ refusal });
const sizeOf = (text: string): number => new Blob([text]).size;
const PICTURE = /\.(?:png|jpe?g|gif|webp|bmp|heic|avif|tiff?)$/iu;
const isPicture = (file: File): boolean => file.type.startsWith("image/") || PICTURE.test(file.name);

/** What a paste or a drop holds; `null` where there is nothing in it. Everything is taken out before the first wait, because later it is gone. */
export async function brought(transfer: DataTransfer): Promise<Brought | null> {
  const files = [...transfer.files];
  const plain = transfer.getData("text/plain");
  const html = transfer.getData("text/html");
  const link = transfer.getData("text/uri-list");
  if (plain.trim() !== "" && !namesFile(plain, files)) return measured(plain);
  if (files.length > 0) return readFiles(files);
  const text = html === "" ? "" : textOfHtml(html);
  if (text !== "") return measured(text);
  return link.trim() === "" ? null : measured(link);
}

/** Several files become one text. */
export async function readFiles(files: readonly File[]): Promise<Brought> {
  if (files.some(isPicture)) return refused({ kind: "image" });
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > LIMIT) return refused({ kind: "large", size });
  try {
    const texts = await Promise.all(files.map(async (file) => decoded(new Uint8Array(await file.arrayBuffer()))));
    if (texts.includes(null)) return refused({ kind: "binary" });
    const text = texts.join("\n");
    return text.trim() === "" ? refused({ kind: "empty" }) : measured(text);
  } catch {
    return refused({ kind: "unreadable" });
  }
}

function measured(text: string): Brought {
  const size = sizeOf(text);
  return size > LIMIT ? refused({ kind: "large", size }) : { text: text.replace(/\r\n?/gu, "\n") };
}

/** Some file managers hand over the path beside the file. */
function namesFile(plain: string, files: readonly File[]): boolean {
  const lines = plain.trim().split(/\r?\n/u);
  return files.length > 0 && lines.every((line) => line.startsWith("file:") || files.some((file) => line.endsWith(file.name)));
}

/** What a piece of a page says, its blocks on lines of their own. */
export function textOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  page.querySelectorAll("script, style, template, noscript").forEach((element) => element.remove());
  page.querySelectorAll("br, p, div, li, tr, h1, h2, h3, h4, pre").forEach((element) => element.append("\n"));
  page.querySelectorAll("br").forEach((element) => element.replaceWith("\n"));
  const lines = (page.body.textContent ?? "").split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\n");
}
