// Lists that the window and the page both show.

/** The word on TikTok's error page, and the step that cures it most often. */
export const SEEN = [
  { word: "client_key", step: "1" },
  { word: "redirect_uri", step: "2" },
  { word: "scope", step: "3" },
] as const;

/** The guide's placeholders, each with what takes its place. */
export const REPLACED = ["guide-4-replace-api-key", "guide-4-replace-client-key", "guide-4-replace-client-secret"] as const;
