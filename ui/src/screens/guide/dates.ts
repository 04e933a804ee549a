// Days and moments as people say them, in their own time zone.
import type { Lang } from "../../words/words";

const LOCALES: Record<Lang, string> = { ro: "ro-RO", en: "en-GB" };

/** «23 noiembrie 2026»; empty where the day is not known. */
export const dayOf = (lang: Lang, iso: string): string =>
  iso === "" ? "" : new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: "long" }).format(new Date(iso));

/** «23 noiembrie 2026, 11:31». */
export const momentOf = (lang: Lang, iso: string): string => `${dayOf(lang, iso)}, ${timeOf(lang, iso)}`;

export const timeOf = (lang: Lang, iso: string): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { timeStyle: "short" }).format(new Date(iso));
