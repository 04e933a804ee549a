// Where things stand on a page of TikTok's portal that is so wide. Pure; Portal.svelte draws it.
import { widthOf } from "../measure";
import { PAGE_TOP } from "./Browser.svelte";
import { menuWidth } from "./Menu.svelte";
import { switchWidth } from "./Switch.svelte";

export const ENVIRONMENTS = ["Production", "Sandbox"] as const;
export const URL_PROPERTIES = "URL properties";
export const APP_NAME = "Your app";

export interface PortalPlan {
  /** Where the head with the app's name ends and the menu begins. */
  body: number;
  switch: { x: number; y: number; w: number };
  urlProperties: { x: number; y: number; w: number; h: number };
  /** Behind the app's name: what tells its App ID. */
  info: { x: number; y: number };
  /** Where the app's status stands, over the menu. */
  status: { x: number; y: number; w: number; h: number };
  /** Where the content begins and how wide it is. */
  x: number;
  y: number;
  w: number;
}

const ONE_ROW_FROM = 470;

export function portalPlan(w: number): PortalPlan {
  const name = 40 + widthOf(APP_NAME, 13, true);
  const links = Math.ceil(widthOf(URL_PROPERTIES, 12)) + 18;
  const switched = switchWidth(ENVIRONMENTS);
  const wide = w >= ONE_ROW_FROM;
  const body = PAGE_TOP + (wide ? 44 : 76);
  const x = menuWidth(w) + 12;
  return {
    body,
    switch: wide ? { x: name + 34, y: PAGE_TOP + 10, w: switched } : { x: 14, y: PAGE_TOP + 42, w: switched },
    urlProperties: { x: w - links - 14, y: PAGE_TOP + 10, w: links, h: 24 },
    info: { x: name + 12, y: PAGE_TOP + 22 },
    status: { x: 12, y: body + 32, w: menuWidth(w) - 20, h: 20 },
    x,
    y: body + 16,
    w: w - x - 14,
  };
}
