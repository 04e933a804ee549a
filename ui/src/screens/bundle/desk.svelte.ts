// The bundle for support while it is being put together, one draft for each set-up that is looked at, and a customer's bundle that was opened.
// It outlives a look at another screen and ends with the window. How a picture is covered lives in cover/.
import type { BundlePreview } from "../../bindings/BundlePreview";
import type { BundleSaved } from "../../bindings/BundleSaved";
import type { BundleWish } from "../../bindings/BundleWish";
import type { OpenedBundle } from "../../bindings/OpenedBundle";
import type { PictureTaken } from "../../bindings/PictureTaken";
import type { Report } from "../../bindings/Report";
import type { Trouble } from "../../bindings/Trouble";
import { asTrouble } from "../../host";
import { Covering } from "./cover/covering.svelte";
import { develop, PictureRefused } from "./pixels";
import { type App, useApp } from "../../state/app.svelte";
import { type GuideDesk, useGuide } from "../../state/guide-desk.svelte";

/** What one set-up's bundle is made of, beside the last run and the machine. */
export class Draft {
  withHistory = $state(true);
  /** Without what looks like a key. */
  note = $state("");
  pictures: PictureTaken[] = $state.raw([]);
}

/** A bundle as it was shown, and whether it still is what would be made now. */
interface Shown {
  draft: Draft;
  preview: BundlePreview;
  report: Report | null;
  saved: BundleSaved | null;
}

export type View = "compose" | "cover" | "preview" | "opened";

export class BundleDesk {
  readonly #app: App;
  readonly #guide: GuideDesk;
  #drafts = new Map<string, Draft>();
  /** Rust keeps one preview; what was shown before it can no longer be saved. */
  #shown: Shown | null = $state.raw(null);
  /** The picture that is being covered, and those that wait for it. */
  covering: Covering | null = $state.raw(null);
  waiting: File[] = $state.raw([]);
  /** Why a picture could not be taken, and its name. */
  refused: { kind: PictureRefused["kind"]; name: string } | null = $state.raw(null);
  opened: OpenedBundle | null = $state.raw(null);
  busy = $state(false);
  trouble: Trouble | null = $state.raw(null);

  constructor(app: App, guide: GuideDesk) {
    this.#app = app;
    this.#guide = guide;
  }

  /** Of the set-up that is looked at: what belongs to one customer never goes into the bundle of another. */
  get draft(): Draft {
    const { id, name } = this.#guide.customer;
    // The number of a customer who was taken out is given to the next one; the name tells them apart.
    const whose = this.#app.boot.practice ?? `${id} ${name}`;
    const draft = this.#drafts.get(whose) ?? new Draft();
    this.#drafts.set(whose, draft);
    return draft;
  }

  get shown(): Shown | null {
    return this.#shown?.draft === this.draft ? this.#shown : null;
  }

  get view(): View {
    if (this.opened) return "opened";
    if (this.covering) return "cover";
    return this.shown ? "preview" : "compose";
  }

  /** As runs are kept under; a scenario is nobody's. */
  get customer(): string {
    return this.#app.boot.practice === null ? this.#guide.customer.name : "";
  }

  /** `entries`: the chosen lines of logs. */
  wish(entries: readonly number[]): BundleWish {
    const { withHistory, note, pictures } = this.draft;
    const { lang } = this.#app.words;
    return { lang, customer: this.customer, withHistory, entries: [...entries], pictures: pictures.map(({ id }) => id), note: note.trim() };
  }

  /** Whether it went as asked; why not is then in {@link trouble}. Nothing of the draft is lost either way. */
  async #try(what: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.trouble = null;
    try {
      await what();
      return true;
    } catch (thrown) {
      this.trouble = asTrouble(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  show(entries: readonly number[]): Promise<boolean> {
    const { draft } = this;
    const { report } = this.#app.run;
    return this.#try(async () => {
      const preview = await this.#app.host.previewBundle(this.wish(entries));
      this.#shown = { draft, preview, report, saved: null };
    });
  }

  /** Whether a run ended since the bundle was shown. */
  get stale(): boolean {
    return this.shown !== null && this.shown.report !== this.#app.run.report;
  }

  save(): Promise<boolean> {
    return this.#try(async () => {
      const saved = await this.#app.host.saveBundle();
      if (saved && this.#shown) this.#shown = { ...this.#shown, saved };
    });
  }

  backToParts(): void {
    this.#shown = null;
    this.trouble = null;
  }

  open(): Promise<boolean> {
    return this.#try(async () => {
      const opened = await this.#app.host.openBundle();
      if (opened) this.opened = opened;
    });
  }

  close(): void {
    this.opened = null;
    this.trouble = null;
  }

  /** Pictures are covered one after the other. */
  async bring(files: readonly File[]): Promise<void> {
    this.refused = null;
    this.waiting = [...this.waiting, ...files];
    await this.#next();
  }

  async #next(): Promise<void> {
    const file = this.waiting[0];
    if (this.covering || !file) return;
    this.waiting = this.waiting.slice(1);
    try {
      this.covering = new Covering(await develop(file));
    } catch (thrown) {
      this.refused = { kind: thrown instanceof PictureRefused ? thrown.kind : "unreadable", name: file.name };
      await this.#next();
    }
  }

  /** Hands the covered picture over; the one that lay under it is gone after that. */
  take(): Promise<boolean> {
    const { covering, draft } = this;
    return this.#try(async () => {
      if (!covering) return;
      const taken = await this.#app.host.takePicture(await covering.png());
      draft.pictures = [...draft.pictures, taken];
      await this.#leave(covering);
    });
  }

  async giveUp(): Promise<void> {
    this.trouble = null;
    if (this.covering) await this.#leave(this.covering);
  }

  async #leave(covering: Covering): Promise<void> {
    covering.forget();
    this.covering = null;
    await this.#next();
  }

  async remove(picture: PictureTaken): Promise<void> {
    const { draft } = this;
    draft.pictures = draft.pictures.filter(({ id }) => id !== picture.id);
    await this.#app.host.forgetPicture(picture.id).catch(() => undefined);
  }
}

const desks = new WeakMap<App, BundleDesk>();

/** One for each window. */
export function useBundle(): BundleDesk {
  const app = useApp();
  const guide = useGuide();
  const desk = desks.get(app) ?? new BundleDesk(app, guide);
  desks.set(app, desk);
  return desk;
}
