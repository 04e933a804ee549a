// One language, ready to speak: names of sentences in, sentences out. Which files make up a language lives in load.ts.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Text } from "../bindings/Text";
import type { TextValue } from "../bindings/TextValue";

export type Lang = "ro" | "en";
export const LANGS: readonly Lang[] = ["ro", "en"];

export const isLang = (value: unknown): value is Lang => LANGS.includes(value as Lang);

/** What a sentence can be given; a sentence inside a sentence is said in the same language. */
export type Args = Record<string, TextValue>;

export class Words {
  readonly lang: Lang;
  readonly #bundle: FluentBundle;

  constructor(lang: Lang, sources: readonly string[]) {
    this.lang = lang;
    // The marks that Fluent puts around values would end up in what people copy.
    this.#bundle = new FluentBundle(lang, { useIsolating: false });
    for (const source of sources) this.#bundle.addResource(new FluentResource(source), { allowOverrides: true });
  }

  has(id: string): boolean {
    return this.#bundle.hasMessage(id);
  }

  /** The sentence of that name; the name in angle brackets where the files do not have it. */
  say(id: string, args: Args = {}): string {
    const pattern = this.#bundle.getMessage(id)?.value;
    if (!pattern) return `⟨${id}⟩`;
    const values: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(args)) values[name] = typeof value === "object" ? this.text(value) : value;
    // Faults in a pattern still give a readable sentence; the tests of the locale files find them.
    return this.#bundle.formatPattern(pattern, values, []);
  }

  text(text: Text): string {
    return this.say(text.id, text.args);
  }
}
