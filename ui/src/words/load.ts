// Which files a language is made of. Each language is its own chunk, and what only some screens say comes with them, topic by topic.
import { type Lang, Words } from "./words";

type Sources = () => Promise<{ default: readonly string[] }>;

const spoken: Record<Lang, Sources> = {
  ro: () => import("./ro"),
  en: () => import("./en"),
};

/** What is said beside the first screen, each by the screens that need it. */
const later = {
  drawings: { ro: () => import("./drawings-ro"), en: () => import("./drawings-en") },
  guide: { ro: () => import("./guide-ro"), en: () => import("./guide-en") },
  bundle: { ro: () => import("./bundle-ro"), en: () => import("./bundle-en") },
} satisfies Record<string, Record<Lang, Sources>>;

export type Topic = keyof typeof later;

export async function loadWords(lang: Lang, topics: readonly Topic[] = []): Promise<Words> {
  const files = await Promise.all([spoken[lang](), ...topics.map((topic) => later[topic][lang]())]);
  return new Words(lang, files.flatMap((file) => file.default));
}
