// The names of the drawings, as the guide asks for them. Which component draws which name stands in Drawing.svelte.

export const DRAWINGS = [
  "error-page",
  "byok",
  "credentials",
  "redirect-uri",
  "scopes",
  "app-status",
  "target-users",
  "url-properties",
  "outstand-dashboard",
  "outstand-configured",
  "browser-console",
  "network-tab",
  "server-log",
  "terminal",
  "proxy-way",
  "connect",
] as const;
export type DrawingName = (typeof DRAWINGS)[number];

/** What every drawing is given. */
export interface Picture {
  /** Its width in pixels: text keeps its size, what is between it stretches. */
  w: number;
  /** The text alternative. */
  label: string;
}

/** The narrowest and the widest that is drawn; outside of it the whole drawing is scaled. */
export const NARROWEST = 320;
export const WIDEST = 640;
