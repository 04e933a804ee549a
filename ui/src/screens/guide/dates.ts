// Days and moments as people say them, in their own time zone.
import type { Lang } from "../../words/words";

const LOCALES: Record<Lang, string> = { ro: "ro-RO", en: "en-GB" };

/** Empty where the time is none: outside times are not always. */
function say(lang: Lang, iso: string, how: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? "" : new Intl.DateTimeFormat(LOCALES[lang], how).format(time);
}

/** «23 noiembrie 2026». */
export const dayOf = (lang: Lang, iso: string): string => say(lang, iso, { dateStyle: "long" });

/** «23 noiembrie 2026, 11:31». */
export const momentOf = (lang: Lang, iso: string): string =>
  [dayOf(lang, iso), say(lang, iso, { timeStyle: "short" })].filter((part) => part !== "").join(", ");
