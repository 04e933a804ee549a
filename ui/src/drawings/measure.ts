// How wide a text may become in the fonts that the window can meet: estimated after the widest of them, so that nothing is cut in any. Pure.

const NARROW = /[iljI.,:;'’|!()[\]•]/u;
const SLIM = /[ftr\-–/ „”]/u;
const WIDE = /[mwMW@%…→]/u;
const TALL = /[A-ZĂÂÎȘȚ]/u;

/** Of a text in the system's font, in pixels. */
export function widthOf(text: string, size = 13, strong = false): number {
  const em = [...text].reduce((sum, letter) => {
    if (NARROW.test(letter)) return sum + 0.34;
    if (SLIM.test(letter)) return sum + 0.4;
    if (WIDE.test(letter)) return sum + 0.94;
    return sum + (TALL.test(letter) ? 0.7 : 0.61);
  }, 0);
  return em * size * (strong ? 1.1 : 1);
}

/** Of a text in the font of one width, in pixels. */
export const monoWidth = (text: string, size = 12): number => [...text].length * size * 0.605;

/** The lines of a text that is not to become wider than `width`. */
export function wrap(text: string, width: number, size = 13, strong = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size, strong) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The lines of an address, broken behind a slash or before a parameter. */
export function wrapAddress(address: string, width: number, size = 12): string[] {
  const lines: string[] = [""];
  for (const piece of address.split(/(?<=\/)(?!\/)|(?=[?&])/u)) {
    const longer = lines.at(-1) + piece;
    if (monoWidth(longer, size) <= width || lines.at(-1) === "") lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** The end of a text that fits, behind an ellipsis where something had to go. */
export function tail(text: string, width: number, size = 12): string {
  if (monoWidth(text, size) <= width) return text;
  const room = Math.max(1, Math.floor(width / (size * 0.605)) - 1);
  return `…${[...text].slice(-room).join("")}`;
}

/** The beginning of a text that fits, before an ellipsis where something had to go. */
export function head(text: string, width: number, size = 12): string {
  if (monoWidth(text, size) <= width) return text;
  const room = Math.max(1, Math.floor(width / (size * 0.605)) - 1);
  return `${[...text].slice(0, room).join("")}…`;
}
