// The window's only door to what is outside it: the commands of Rust, the settings, the system browser, the clipboard.
// Inside Tauri the door is tauri.ts; in a plain browser it is a fake with invented answers, loaded only there.
import type { Boot } from "../bindings/Boot";
import type { Configured } from "../bindings/Configured";
import type { ConfigureStep } from "../bindings/ConfigureStep";
import type { Credentials } from "../bindings/Credentials";
import type { CredentialsInput } from "../bindings/CredentialsInput";
import type { Explanation } from "../bindings/Explanation";
import type { Plan } from "../bindings/Plan";
import type { ProjectChoice } from "../bindings/ProjectChoice";
import type { Report } from "../bindings/Report";
import type { RunEvent } from "../bindings/RunEvent";
import type { RunOptions } from "../bindings/RunOptions";
import type { Trouble } from "../bindings/Trouble";
import { tauriHost } from "./tauri";

/** Every method that can fail rejects with a {@link Trouble}. */
export interface Host {
  /** False where the answers are invented; the window says so. */
  readonly real: boolean;
  boot(): Promise<Boot>;
  saveCredentials(input: CredentialsInput): Promise<Credentials>;
  forgetCredentials(): Promise<Credentials>;
  /** `null` when the person closed the dialog without choosing. */
  chooseProject(): Promise<ProjectChoice | null>;
  verify(options: RunOptions, onEvent: (event: RunEvent) => void): Promise<Report>;
  stop(): Promise<void>;
  planConfiguration(): Promise<Plan>;
  applyConfiguration(step: ConfigureStep, rowId: string | null, insist: boolean): Promise<Configured>;
  setPractice(scenario: string | null): Promise<Boot>;
  explain(text: string): Promise<Explanation>;
  painted(): Promise<void>;
  readSettings(): Promise<Record<string, unknown>>;
  writeSetting(name: string, value: unknown): Promise<void>;
  /** Opens an address in the system browser. */
  open(address: string): Promise<void>;
  /** The page of the scenario that is on; it stands on this machine, so Rust opens it. */
  openPracticePage(): Promise<void>;
}

/** What was thrown, as a trouble: Rust's own, or one that says that something unforeseen came instead. */
export function asTrouble(thrown: unknown): Trouble {
  const candidate = thrown as Partial<Trouble> | null;
  if (typeof candidate?.code === "string" && typeof candidate.text?.id === "string") return candidate as Trouble;
  return { code: "unforeseen", text: { id: "ui-unforeseen", args: {} } };
}

export async function openHost(): Promise<Host> {
  if ("__TAURI_INTERNALS__" in window) return tauriHost();
  return (await import("./fake")).fakeHost(new URLSearchParams(location.search));
}
