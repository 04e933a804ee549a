// The text of a field that may hold something secret: masked as soon as it is there. How it looks lives in MaskedText.svelte.
import type { Host } from "../../host";
import { brought, type Brought, readFiles, type Refusal } from "./arriving";
import { HIDDEN, type Hidden, hiddenIn, moved } from "./hidden";

/** How long nobody types before the field itself is changed, in ms: a mask in the middle of a word would be in the way. */
const PAUSE = 600;

export interface Heard {
  /** The masked text after every change; `null` where it could not be masked. */
  masked?: (text: string | null) => void;
  /** The person changed the text by typing. */
  typed?: () => void;
  /** A whole text came by paste, drop or file. It is given as it came, and is to be forgotten. */
  brought?: (text: string) => void;
}

export class MaskedText {
  /** What stands in the field. */
  text = $state("");
  hidden: Hidden[] = $state.raw([]);
  refusal: Refusal | null = $state.raw(null);
  /** The text could not be masked; it stays as it was typed. */
  bare = $state(false);
  /** What stood in the field before another text took its place, masked. */
  before: string | null = $state(null);
  field: HTMLTextAreaElement | undefined;
  #host: Host;
  #heard: Heard;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, heard: Heard) {
    this.#host = host;
    this.#heard = heard;
  }

  /** The person typed; `composing` while a letter is still being put together. */
  async typed(composing = false): Promise<void> {
    clearTimeout(this.#timer);
    this.refusal = null;
    if (this.text === "") this.hidden = [];
    this.#heard.typed?.();
    const masked = await this.#mask();
    if (masked === null || composing) return;
    this.#timer = setTimeout(() => this.show(masked), PAUSE);
  }

  /** What came by paste takes the place of the selection, what came otherwise that of the whole text. */
  async take(arriving: Promise<Brought | null> | Brought, into: "selection" | "whole"): Promise<void> {
    const what = await arriving;
    if (!what) return;
    this.refusal = "refusal" in what ? what.refusal : null;
    if ("text" in what) await (into === "whole" ? this.replace(what.text) : this.#insert(what.text));
  }

  drop = (transfer: DataTransfer): Promise<void> => this.take(brought(transfer), "whole");
  paste = (transfer: DataTransfer): Promise<void> => this.take(brought(transfer), "selection");
  choose = (files: readonly File[]): Promise<void> => this.take(readFiles(files), "whole");

  /** Another text in the place of the one that is there, which can be put back. */
  async replace(text: string): Promise<void> {
    const old = this.text.trim() === "" || this.text === text ? null : await this.#masked(this.text);
    this.refusal = null;
    this.hidden = [];
    this.text = text;
    await this.#came();
    this.before = old;
  }

  async #insert(text: string): Promise<void> {
    const { field } = this;
    if (field) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
      this.text = field.value;
    } else this.text += text;
    await this.#came();
  }

  async #came(): Promise<void> {
    clearTimeout(this.#timer);
    this.before = null;
    const text = this.text;
    const masked = await this.#mask();
    if (masked !== null) this.show(masked);
    else if (!this.bare) return;
    this.#heard.brought?.(text);
  }

  async #mask(): Promise<string | null> {
    const turn = ++this.#turn;
    const masked = await this.#masked(this.text);
    // Typed on meanwhile: what was asked is no longer what stands there.
    if (turn !== this.#turn) return null;
    this.bare = masked === null;
    this.#heard.masked?.(masked);
    return masked;
  }

  async #masked(text: string): Promise<string | null> {
    if (text.trim() === "") return text;
    return this.#host.maskText(text).catch(() => null);
  }

  /** Puts the masked text into the field; the cursor and what is seen of the field stay. */
  show(masked: string): void {
    const { field, text } = this;
    if (masked === text) return;
    const hidden = new Set([...this.hidden, ...hiddenIn(text, masked)]);
    this.hidden = HIDDEN.filter((kind) => hidden.has(kind));
    this.bare = false;
    this.text = masked;
    if (!field) return;
    const { selectionStart, selectionEnd, scrollTop } = field;
    field.value = masked;
    field.scrollTop = scrollTop;
    if (document.activeElement === field) {
      field.setSelectionRange(moved(selectionStart, text, masked), moved(selectionEnd, text, masked));
    }
  }

  /** A text that is masked already, from elsewhere. */
  set(text: string): void {
    this.leave();
    this.text = text;
    this.hidden = [];
  }

  /** Stops what still waits; called when the field goes away. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }
}
