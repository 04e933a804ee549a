// What a finished run comes down to for the person: which card to show, and which step of the remedy becomes the one button. Pure.
import type { Cause } from "../bindings/Cause";
import type { EvidenceLine } from "../bindings/EvidenceLine";
import type { Fix } from "../bindings/Fix";
import type { Report } from "../bindings/Report";
import type { AppState } from "./settings";

export type Outcome =
  | { kind: "cause"; cause: Cause; others: Cause[]; excluded: Cause[] }
  /** Nothing is broken; `watch` where something should still be looked at. */
  | { kind: "well"; watch: boolean }
  | { kind: "unclear"; others: Cause[]; excluded: Cause[] }
  | { kind: "stopped" };

export function outcomeOf(report: Report): Outcome {
  const excluded = report.causes.filter((cause) => cause.certainty === "excluded");
  const [first, ...others] = report.causes.filter((cause) => cause.certainty !== "excluded");
  if (report.named && first) return { kind: "cause", cause: first, others, excluded };
  if (report.stopped) return { kind: "stopped" };
  if (report.verdict === "ok" || report.verdict === "warning") return { kind: "well", watch: report.verdict === "warning" };
  return { kind: "unclear", others: first ? [first, ...others] : [], excluded };
}

/** The first step that is more than words: it becomes the button. */
export const mainFix = (fixes: readonly Fix[]): Fix | null => fixes.find((fix) => fix.action ?? fix.url ?? fix.copy) ?? null;

export const configures = (fix: Fix): boolean => fix.action === "configure";

/** Whether the state of the app in TikTok's portal could settle what the chain alone cannot. */
export function asksForAppState(report: Report, state: AppState | null, symptom: string): boolean {
  if (state !== null || report.stopped) return false;
  const outcome = outcomeOf(report);
  const open = report.causes.some((cause) => cause.family === "not_approved" && cause.certainty !== "excluded");
  if (outcome.kind === "cause") return open && outcome.cause.certainty !== "proven";
  return open || symptom.trim() !== "";
}

/** Whether what the person sees in the browser could tell what the chain could not reach. */
export function asksForPaste(report: Report): boolean {
  const open = report.checks.some(({ code, verdict }) => verdict === "undetermined" && (code === "outstand.auth_url" || code === "tiktok.authorize"));
  return open || outcomeOf(report).kind === "unclear";
}

/** What was seen at the checks that are not whole, check by check. */
export function seen(report: Report): { check: string; lines: EvidenceLine[] }[] {
  const of = (verdict: string) => report.checks.filter((check) => check.verdict === verdict);
  const failed = of("fail");
  const telling = failed.length > 0 ? failed : [...of("warning"), ...of("undetermined")];
  return telling.filter((check) => check.evidence.length > 0).map((check) => ({ check: check.code, lines: check.evidence }));
}
