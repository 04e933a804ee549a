// The bytes of a file as text: by its mark, as UTF-8, or as an old Romanian text file. What comes out is not judged here.

// Which control characters a text file may hold: tab, line ends, form feed, escape (coloured logs).
const TEXTUAL = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** The text with single line ends; `null` where the bytes are no text. */
export function decoded(bytes: Uint8Array): string | null {
  const text = byMark(bytes) ?? asUtf8(bytes) ?? new TextDecoder("windows-1250").decode(bytes);
  return isText(text) ? text.replace(/\r\n?/gu, "\n") : null;
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return null;
}

/** A mark of UTF-8 is taken off by the decoder. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Archives and pictures have a control character every few bytes, most of all the zero; texts have none. */
function isText(text: string): boolean {
  let strange = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return false;
    if (code < 0x20 && !TEXTUAL.has(code)) strange += 1;
  }
  return strange * 50 <= text.length;
}
