// The guide's own memory while it is open: the book of the customers, what was taken out of it last, and what was asked beside the chain.
// While one practises, nothing of it is kept.
import type { CommandText } from "../bindings/CommandText";
import type { Connected } from "../bindings/Connected";
import type { RestartAnswer } from "../bindings/RestartAnswer";
import { type App, useApp } from "./app.svelte";
import { FINAL_LINES, finalStatus, type Section, type Standing, standingOf, STEPS, statusOf, type StepStatus } from "./guide";
import * as book from "./guide-book";
import { isRunning, type PlankState } from "./run";

export interface Removed {
  customer: book.Customer;
  record: book.GuideRecord;
  at: number;
}

const ANSWERS: Record<string, PlankState> = { ok: "ok", warning: "warning" };

export class GuideDesk {
  readonly #app: App;
  #practised: book.GuideBook = $state.raw(book.emptyBook());
  /** What can still be brought back. */
  removed: Removed | null = $state.raw(null);
  /** Whether the local server was started anew, and when that was asked. */
  restarted: { answer: RestartAnswer; at: string } | null = $state.raw(null);
  /** How connecting ended, the last time. */
  connected: Connected | null = $state.raw(null);
  /** The request to Outstand in every form, once it was asked for. */
  commands = $state.raw<CommandText[]>([]);
  /** What was pasted from the portal, so that a look at another screen takes nothing away. */
  pasted = $state({ registered: "", scopes: "", own: "" });
  /** The sections that are open. */
  open: Section[] = $state.raw([]);
  /** The section that was asked for from inside another. */
  asked: Section | null = $state(null);

  constructor(app: App) {
    this.#app = app;
  }

  /** Opens a section and leads there. */
  ask(section: Section): void {
    this.asked = section;
  }

  async fetchCommands(): Promise<void> {
    if (this.commands.length === 0) this.commands = await this.#app.host.commandTexts();
  }

  get book(): book.GuideBook {
    return this.#app.boot.practice === null ? this.#app.settings.guide : this.#practised;
  }

  get record(): book.GuideRecord {
    return book.recordOf(this.book);
  }

  get customer(): book.Customer {
    return book.customerOf(this.book);
  }

  nameOf = (customer: book.Customer): string => customer.name || this.#app.t("guide-customer-own");

  #keep(next: book.GuideBook): void {
    if (this.#app.boot.practice === null) this.#app.set("guide", next);
    else this.#practised = next;
  }

  tick(name: string, on: boolean): void {
    this.#keep(book.withTick(this.book, name, on ? new Date().toISOString() : null));
  }

  note(section: string, text: string): void {
    this.#keep(book.withNote(this.book, section, text));
  }

  add(name: string): void {
    this.#turnTo(book.adding(this.book, name));
  }

  rename(name: string): void {
    this.#keep(book.renaming(this.book, this.book.current, name));
  }

  choose(id: string): void {
    if (id !== this.book.current) this.#turnTo(book.choosing(this.book, id));
  }

  remove(): void {
    const { book: before, customer, record } = this;
    this.#turnTo(book.removing(before, customer.id));
    this.removed = { customer, record, at: before.customers.findIndex(({ id }) => id === customer.id) };
  }

  bringBack(): void {
    if (!this.removed) return;
    const { customer, record, at } = this.removed;
    this.#turnTo(book.restoring(this.book, customer, record, at));
  }

  /** What was seen of one customer says nothing of the next. */
  #turnTo(next: book.GuideBook): void {
    this.#keep(next);
    this.removed = this.restarted = this.connected = null;
    // The address one means is a setting; it is the same for all.
    this.pasted = { ...this.pasted, registered: "", scopes: "" };
    if (isRunning(this.#app.run)) void this.#app.stop();
    this.#app.forgetRun();
  }

  get statuses(): StepStatus[] {
    const ticked = Object.keys(this.record.ticks);
    return STEPS.map((step) => statusOf(step, ticked, this.#app.run));
  }

  standing(tick: string): Standing {
    const line = FINAL_LINES.find((line) => line.tick === tick);
    return line ? standingOf(line, tick in this.record.ticks, this.#app.run, this.#answered(tick)) : "open";
  }

  get finalStatus(): StepStatus {
    return finalStatus(FINAL_LINES.map(({ tick }) => this.standing(tick)));
  }

  /** What the server's start and the app's state in the portal say of their lines. */
  #answered(tick: string): PlankState | null {
    if (tick === "final-restarted") return ANSWERS[this.restarted?.answer.verdict ?? ""] ?? null;
    if (tick !== "final-live") return null;
    return this.#app.appState === "draft" || this.#app.appState === "in-review" ? "warning" : null;
  }
}

const desks = new WeakMap<App, GuideDesk>();

/** One for each window, so that it outlives a look at another screen. */
export function useGuide(): GuideDesk {
  const app = useApp();
  const desk = desks.get(app) ?? new GuideDesk(app);
  desks.set(app, desk);
  return desk;
}
