// Which files a language is made of. Each language is its own chunk, and the guide's words come with the guide.
import { type Lang, Words } from "./words";

const spoken: Record<Lang, () => Promise<{ default: readonly string[] }>> = {
  ro: () => import("./ro"),
  en: () => import("./en"),
};

const guide: Record<Lang, () => Promise<{ default: readonly string[] }>> = {
  ro: () => import("./guide-ro"),
  en: () => import("./guide-en"),
};

export async function loadWords(lang: Lang, withGuide: boolean): Promise<Words> {
  const [main, more] = await Promise.all([spoken[lang](), withGuide ? guide[lang]() : null]);
  return new Words(lang, more ? [...main.default, ...more.default] : main.default);
}
