// The window's only door to what is outside it: the commands of Rust, the settings, the system browser, the clipboard.
// Inside Tauri the door is tauri.ts; in a plain browser it is a fake with invented answers, loaded only there.
import type { Boot } from "../bindings/Boot";
import type { BundlePreview } from "../bindings/BundlePreview";
import type { BundleSaved } from "../bindings/BundleSaved";
import type { BundleWish } from "../bindings/BundleWish";
import type { CommandText } from "../bindings/CommandText";
import type { Configured } from "../bindings/Configured";
import type { ConfigureStep } from "../bindings/ConfigureStep";
import type { Connected } from "../bindings/Connected";
import type { ConnectEvent } from "../bindings/ConnectEvent";
import type { Credentials } from "../bindings/Credentials";
import type { CredentialsInput } from "../bindings/CredentialsInput";
import type { Explanation } from "../bindings/Explanation";
import type { LogEvent } from "../bindings/LogEvent";
import type { LogReading } from "../bindings/LogReading";
import type { LogSource } from "../bindings/LogSource";
import type { MailDraft } from "../bindings/MailDraft";
import type { MailWish } from "../bindings/MailWish";
import type { OpenedBundle } from "../bindings/OpenedBundle";
import type { PastRun } from "../bindings/PastRun";
import type { PictureTaken } from "../bindings/PictureTaken";
import type { Plan } from "../bindings/Plan";
import type { ProjectChoice } from "../bindings/ProjectChoice";
import type { ProxySnippets } from "../bindings/ProxySnippets";
import type { RedactedCopy } from "../bindings/RedactedCopy";
import type { RedirectComparison } from "../bindings/RedirectComparison";
import type { Report } from "../bindings/Report";
import type { RestartAnswer } from "../bindings/RestartAnswer";
import type { RunEvent } from "../bindings/RunEvent";
import type { RunOptions } from "../bindings/RunOptions";
import type { ScopeReading } from "../bindings/ScopeReading";
import type { SecretCopied } from "../bindings/SecretCopied";
import type { Trouble } from "../bindings/Trouble";
import type { TypedNotes } from "../bindings/TypedNotes";
import type { WatchEvent } from "../bindings/WatchEvent";
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
  /** `appState` is the answer to the one question, where it was given; the last run is counted in where `withRun`. */
  explain(text: string, appState: string | null, withRun: boolean): Promise<Explanation>;
  /** The text with codes, states, tokens and keys masked. */
  maskText(text: string): Promise<string>;
  /** What is noticed about values that are still being typed; nothing of them is kept. */
  judgeTyped(input: CredentialsInput): Promise<TypedNotes>;
  /** `expected`: absent for Outstand's own callback. */
  compareRedirectUri(registered: string, expected: string | null): Promise<RedirectComparison>;
  /** `wanted`: absent for the guide's six. */
  readScopes(text: string, wanted: string[] | null): Promise<ScopeReading>;
  /** Rejects where the address cannot be a redirect URI. */
  proxySnippets(address: string): Promise<ProxySnippets>;
  /** The request to Outstand for each shell, with placeholders. */
  commandTexts(): Promise<CommandText[]>;
  /** Puts the command with the real values on the clipboard, kept out of its history where the system can; never through the window. */
  copyCommand(code: string): Promise<SecretCopied>;
  /** Saves the form that is a file, with placeholders. `null` when the person closed the dialog. */
  saveCommand(code: string): Promise<string | null>;
  /** Opens the sign-in page in the system browser and waits until the account appears; {@link stop} ends the waiting. */
  connect(options: RunOptions, onEvent: (event: ConnectEvent) => void): Promise<Connected>;
  /** What the address says to which one came back: `connected`, `refused` or `unknown`. */
  readReturn(address: string): Promise<Connected>;
  /** Whether the server that listens on the port of this machine was started after the project's file was saved. */
  serverRestarted(port: number): Promise<RestartAnswer>;
  draftMail(wish: MailWish): Promise<MailDraft>;
  /** Saves the mail as .eml, the last report attached. `null` when the person closed the dialog. */
  saveMail(wish: MailWish): Promise<string | null>;
  /** Opens the system's print dialog for what the window shows. */
  printPage(): Promise<void>;
  /** Saves a page as HTML; refused where something secret stands in it. `null` when the person closed the dialog. */
  savePage(name: string, html: string): Promise<string | null>;
  /** Files that the person chose in the system's dialog; none when it was closed. */
  chooseLogs(): Promise<LogSource[]>;
  chooseLogFolder(): Promise<LogSource[]>;
  /** Hears of everything that is dropped on the window, in place of whoever listened before. What comes back ends the listening. */
  listenDrops(onDrop: (sources: LogSource[]) => void): Promise<() => void>;
  /** What stands in a dropped file, for the explainer; refused where it is too large or no text. */
  readDroppedText(id: number): Promise<string>;
  /** The bytes of a dropped picture; refused where it is too large or none. */
  readDroppedImage(id: number): Promise<ArrayBuffer>;
  /** Reads all of them as one; {@link stopReading} ends it, and what was found by then is the answer. `appState` as for {@link explain}. */
  readLogs(sources: number[], appState: string | null, onEvent: (event: LogEvent) => void): Promise<LogReading>;
  stopReading(): Promise<void>;
  /** Watches one growing log until {@link stopReading}. */
  watchLog(source: number, onEvent: (event: WatchEvent) => void): Promise<void>;
  /** The window may not read it any more. */
  forgetLog(source: number): Promise<void>;
  /** Saves a copy without secrets, and its manifest beside it. `null` when the person closed the dialog. */
  saveRedacted(source: number): Promise<RedactedCopy | null>;
  /** The whole bundle, put together and searched, as it would be saved. */
  previewBundle(wish: BundleWish): Promise<BundlePreview>;
  /** Saves exactly what was previewed last. `null` when the person closed the dialog. */
  saveBundle(): Promise<BundleSaved | null>;
  /** A picture for the bundle; rejects what is no PNG or too large. */
  takePicture(png: ArrayBuffer): Promise<PictureTaken>;
  /** The picture as it goes into the bundle. */
  pictureBytes(id: number): Promise<ArrayBuffer>;
  forgetPicture(id: number): Promise<void>;
  /** A customer's bundle, chosen in the system's dialog. `null` when the person closed it. */
  openBundle(): Promise<OpenedBundle | null>;
  /** The runs of a customer, the latest first; `""` for one's own. */
  pastRuns(customer: string): Promise<PastRun[]>;
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
