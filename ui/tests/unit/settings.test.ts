import { expect, test } from "vitest";
import { DEFAULTS, settingsFrom } from "../../src/state/settings";

test("nothing stored gives the defaults", () => {
  expect(settingsFrom({})).toEqual(DEFAULTS);
});

test("what fits is taken, what does not is left out", () => {
  expect(settingsFrom({ lang: "en", started: true, screen: "guide", appState: "live" })).toEqual({
    ...DEFAULTS,
    lang: "en",
    started: true,
    screen: "guide",
    appState: "live",
  });
  expect(settingsFrom({ lang: "de", started: "yes", screen: "logs", guide: 7, appState: "Live", redirectUri: "", scopes: [] })).toEqual(DEFAULTS);
});
