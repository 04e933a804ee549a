// What stands on other people's pages, as those pages show it: labels, addresses, sentences. As of 2026-11.
// Sources: TikTok's documentation (register your app, add a sandbox), users' reports of the error page, the guide for Outstand's pages.
// What we say about them stands in the locale files.
import type { Lang } from "../words/words";

export const HOSTS = { portal: "developers.tiktok.com", outstand: "www.outstand.so/app", own: "localhost:3000", tiktok: "www.tiktok.com" } as const;

/** Outstand's fixed callback. Source: Outstand's documentation, 2026-11. */
export const CALLBACK = "https://www.outstand.so/app/api/socials/tiktok/callback";

/** The error page in the two languages that the guide's readers see. The last word is never translated. Source: users' reports, 2026-11. */
export const ERROR_PAGE: Record<Lang, { title: string; text: string }> = {
  ro: {
    title: "A survenit o eroare.",
    text: "Nu te-ai putut conecta cu TikTok. Acest lucru se poate datora anumitor setări ale aplicației.",
  },
  en: {
    title: "Something went wrong.",
    text: "We couldn't log in with TikTok. This may be due to specific app settings. If you're a developer, correct the following and try again:",
  },
};

/** The words that the error page can end with. Source: users' reports, 2026-11. */
export const ERROR_WORDS = ["client_key", "redirect_uri", "scope", "code_challenge", "code_challenge_method", "non_sandbox_target"] as const;
export type ErrorWord = (typeof ERROR_WORDS)[number];

export const MENU = {
  Production: ["App details", "Products", "Scopes", "App review"],
  Sandbox: ["App details", "Products", "Scopes", "Sandbox settings"],
} as const;
export type Environment = keyof typeof MENU;

/** Where an app can stand, as the portal shows it under Production in the menu. */
export const STATUSES = ["Draft", "In review", "Not approved", "Live"] as const;
export type Status = (typeof STATUSES)[number];

/** The scopes of the guide. */
export const SCOPES = ["user.info.basic", "user.info.profile", "user.info.stats", "video.publish", "video.upload", "video.list"] as const;

/** Visibly made up, in the shapes that are seen: key, secret, App ID. */
export const MADE_UP = { key: "aw••••••••••••••", secret: "••••••••••••••••", appId: "7012345678901234567" } as const;

/** Outstand's page as the guide describes it; it was not seen. */
export const OUTSTAND_MENU = ["Dashboard", "Settings"] as const;
