// What the window remembers between starts, and how stored values are read back: whatever does not fit is left out.
// No secret is ever among them.
import { isLang, type Lang } from "../words/words";
import { bookFrom, emptyBook, type GuideBook } from "./guide-book";

export const SCREENS = ["bridge", "guide", "explain", "bundle", "settings"] as const;
export type ScreenName = (typeof SCREENS)[number];

/** The states of an app in TikTok's portal, as the portal names them. */
export const APP_STATES = ["draft", "in-review", "live", "sandbox"] as const;
export type AppState = (typeof APP_STATES)[number];

export interface Settings {
  lang: Lang | null;
  /** Whether the first question was answered. */
  started: boolean;
  screen: ScreenName;
  /** How far each customer is in the guide. */
  guide: GuideBook;
  appState: AppState | null;
  /** Absent: Outstand's own callback. */
  redirectUri: string | null;
  /** Absent: the six of the guide. */
  scopes: string[] | null;
}

export const DEFAULTS: Settings = {
  lang: null,
  started: false,
  screen: "bridge",
  guide: emptyBook(),
  appState: null,
  redirectUri: null,
  scopes: null,
};

const oneOf = <T>(list: readonly T[], value: unknown): T | undefined => list.find((item) => item === value);
const words = (value: unknown): string[] | null =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : null;

export function settingsFrom(stored: Record<string, unknown>): Settings {
  const { lang, started, screen, guide, ticks, appState, redirectUri, scopes } = stored;
  return {
    lang: isLang(lang) ? lang : DEFAULTS.lang,
    started: started === true,
    screen: oneOf(SCREENS, screen) ?? DEFAULTS.screen,
    guide: bookFrom(guide, words(ticks) ?? []),
    appState: oneOf(APP_STATES, appState) ?? null,
    redirectUri: typeof redirectUri === "string" && redirectUri !== "" ? redirectUri : null,
    scopes: words(scopes)?.length ? words(scopes) : null,
  };
}
