// What every screen shares: the host, the words, the settings, where one is, and the run. What a screen alone needs lives in the screen.
import { getContext, setContext } from "svelte";
import type { Boot } from "../bindings/Boot";
import type { Configured } from "../bindings/Configured";
import type { Credentials } from "../bindings/Credentials";
import type { RunOptions } from "../bindings/RunOptions";
import type { Text } from "../bindings/Text";
import type { Trouble } from "../bindings/Trouble";
import { asTrouble, type Host } from "../host";
import { loadWords, type Topic } from "../words/load";
import type { Args, Lang, Words } from "../words/words";
import { customerOf } from "./guide-book";
import { after, IDLE, isRunning, type Run, type RunStep } from "./run";
import type { AppState, ScreenName, Settings } from "./settings";

/** How one came to the bridge from the first question. */
export type Path = "error" | "support" | null;

export class App {
  readonly host: Host;
  boot: Boot = $state.raw()!;
  words: Words = $state.raw()!;
  settings: Settings = $state()!;
  /** The first question, one of the screens, or the glossary, which is read beside them. */
  screen: "start" | "glossary" | ScreenName = $state("bridge");
  /** The entry that the glossary was opened for. */
  glossaryEntry: string | null = $state(null);
  #before: "start" | ScreenName = "bridge";
  path: Path = $state(null);
  run: Run = $state.raw(IDLE);
  /** What the person saw, as pasted; for this session only. */
  symptom = $state("");
  /** Open is the panel that writes to Outstand. */
  configuring = $state(false);
  /** What the last writing to Outstand came to, until the next one. */
  configured = $state.raw<Configured | null>(null);
  /** Open is the form of the credentials, whatever is known of them. */
  editing = $state(false);
  /** The step of the guide that was asked for and not yet opened. */
  guideStep: number | null = $state(null);
  /** What could not be done, where no screen of its own can say it. */
  trouble = $state.raw<Trouble | null>(null);
  /** What was answered about the app of a scenario; it is no setting. */
  #practisedState = $state<AppState | null>(null);
  /** The language that was asked for last, and the topics that were. */
  #lang: Lang;
  #topics: Topic[] = [];
  #coming: Promise<Words> | null = null;
  #turn = 0;

  constructor(host: Host, boot: Boot, words: Words, settings: Settings) {
    this.host = host;
    this.boot = boot;
    this.words = words;
    this.#lang = words.lang;
    this.settings = settings;
    const first = !settings.started && boot.practice === null;
    this.screen = first ? "start" : boot.practice === null ? settings.screen : "bridge";
  }

  t = (id: string, args?: Args): string => this.words.say(id, args);
  text = (text: Text): string => this.words.text(text);

  /** A setting changes at once; that it could not be kept is no reason to stop anyone. */
  set<K extends keyof Settings>(name: K, value: Settings[K]): void {
    this.settings[name] = value;
    void this.host.writeSetting(name, $state.snapshot(value)).catch(() => undefined);
  }

  async speak(lang: Lang): Promise<void> {
    this.#lang = lang;
    await this.#loadWords();
    this.set("lang", lang);
  }

  /** What only some screens say; it stays once it is here. */
  async withWords(...topics: Topic[]): Promise<void> {
    const more = topics.filter((topic) => !this.#topics.includes(topic));
    if (more.length === 0 && !this.#coming) return;
    this.#topics.push(...more);
    await this.#loadWords();
  }

  async #loadWords(): Promise<void> {
    let own = (this.#coming = loadWords(this.#lang, [...this.#topics]));
    let words = await own;
    // Asked for more meanwhile: what comes last holds everything.
    while (this.#coming !== null && this.#coming !== own) words = await (own = this.#coming);
    this.words = words;
    this.#coming = null;
  }

  go(screen: ScreenName): void {
    if (!this.settings.started && this.boot.practice === null) this.set("started", true);
    this.screen = screen;
    if (screen !== "bridge") this.path = null;
    this.set("screen", screen);
  }

  openGuide(step: number): void {
    this.guideStep = step;
    this.go("guide");
  }

  /** Opens the glossary at an entry; {@link back} returns to where it was opened. */
  openGlossary(code: string | null): void {
    if (this.screen !== "glossary") this.#before = this.screen;
    this.glossaryEntry = code;
    this.screen = "glossary";
  }

  back(): void {
    this.screen = this.#before;
  }

  askFirstQuestion(): void {
    this.path = null;
    this.screen = "start";
  }

  get appState(): AppState | null {
    return this.boot.practice === null ? this.settings.appState : this.#practisedState;
  }

  tellAppState(state: AppState | null): void {
    if (this.boot.practice === null) this.set("appState", state);
    else this.#practisedState = state;
  }

  know(credentials: Credentials): void {
    this.boot = { ...this.boot, credentials };
  }

  /** Another set-up is looked at from here on: nothing that was seen of the former one stays. */
  async practise(scenario: string | null): Promise<boolean> {
    try {
      if (isRunning(this.run)) await this.stop();
      this.boot = await this.host.setPractice(scenario);
      this.forgetRun();
      this.#practisedState = null;
      this.configured = null;
      this.configuring = this.editing = false;
      this.path = null;
      return true;
    } catch (thrown) {
      this.trouble = asTrouble(thrown);
      return false;
    }
  }

  async verify(): Promise<void> {
    if (isRunning(this.run)) return;
    const turn = ++this.#turn;
    const take = (step: RunStep) => {
      if (turn === this.#turn) this.run = after(this.run, step);
    };
    take({ kind: "began", checks: this.boot.checks });
    try {
      take({ kind: "ended", report: await this.host.verify(this.options(), take) });
    } catch (thrown) {
      take({ kind: "failed", trouble: asTrouble(thrown) });
    }
  }

  /** How a run is asked for, after the settings. */
  options(): RunOptions {
    const { redirectUri, scopes, guide } = $state.snapshot(this.settings);
    // A scenario has a set-up of its own; what is set for the real app does not belong to it.
    const real = this.boot.practice === null;
    const own = real ? { redirectUri, scopes, customer: customerOf(guide).name } : { redirectUri: null, scopes: null, customer: null };
    return { ...own, appState: this.appState, symptom: this.symptom.trim() || null, tenant: null };
  }

  /** What was seen no longer tells of what is looked at now. */
  forgetRun(): void {
    this.#turn += 1;
    this.run = IDLE;
    this.symptom = "";
  }

  async stop(): Promise<void> {
    this.run = after(this.run, { kind: "stopping" });
    await this.host.stop().catch(() => undefined);
  }
}

const KEY = Symbol("app");
export const provideApp = (app: App): App => setContext(KEY, app);
export const useApp = (): App => getContext<App>(KEY);
