// The whole window over a fake host, for tests of its behaviour.
import { render, screen } from "@testing-library/svelte";
import Shell from "../../src/Shell.svelte";
import type { Host } from "../../src/host";
import { fakeHost } from "../../src/host/fake";
import { App } from "../../src/state/app.svelte";
import { settingsFrom } from "../../src/state/settings";
import { loadWords } from "../../src/words/load";

export async function open(query = "", change: (host: Host) => Host = (host) => host): Promise<App> {
  const host = change(fakeHost(new URLSearchParams(query.includes("pace=") ? query : `pace=0&${query}`)));
  const settings = settingsFrom(await host.readSettings());
  const boot = await host.boot();
  const app = new App(host, boot, await loadWords(boot.language === "en" ? "en" : "ro"), settings);
  render(Shell, { props: { app } });
  return app;
}

export const hook = (name: string): HTMLElement => screen.getByTestId(name);
export const perhaps = (name: string): HTMLElement | null => screen.queryByTestId(name);
export const field = (name: string): HTMLInputElement => hook(name) as HTMLInputElement;
export const found = (name: string): Promise<HTMLElement> => screen.findByTestId(name);
