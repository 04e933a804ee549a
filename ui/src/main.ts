// Opens the door to the host, learns what is needed for the first screen, and draws it.
import { mount } from "svelte";
import Shell from "./Shell.svelte";
import { openHost } from "./host";
import { App } from "./state/app.svelte";
import { settingsFrom } from "./state/settings";
import { loadWords } from "./words/load";
import { isLang } from "./words/words";
import "./tokens.css";
import "./base.css";

const target = document.getElementById("app");

async function start(target: HTMLElement) {
  const host = await openHost();
  // Settings that cannot be read are as good as none: the app must open.
  const [boot, stored] = await Promise.all([host.boot(), host.readSettings().catch(() => ({}))]);
  const settings = settingsFrom(stored);
  const lang = isLang(boot.language) ? boot.language : (settings.lang ?? "ro");
  const app = new App(host, boot, await loadWords(lang), settings);
  mount(Shell, { target, props: { app } });
  // The second frame is the first that has surely been shown.
  requestAnimationFrame(() => requestAnimationFrame(() => void host.painted().catch(() => undefined)));
}

/** Where even the start fails, there is a sentence instead of an empty window. */
async function apologise(target: HTMLElement) {
  const words = await loadWords("ro");
  const sentence = document.createElement("p");
  sentence.setAttribute("role", "alert");
  sentence.textContent = words.say("ui-unforeseen");
  target.replaceChildren(sentence);
}

if (target) await start(target).catch(() => apologise(target));
