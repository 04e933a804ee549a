// A run as the window follows it: planks fill as events come, and the report has the last word. Pure; nothing is called here.
import type { Check } from "../bindings/Check";
import type { CheckInfo } from "../bindings/CheckInfo";
import type { Report } from "../bindings/Report";
import type { RunEvent } from "../bindings/RunEvent";
import type { Trouble } from "../bindings/Trouble";

export type PlankState = "idle" | "running" | "ok" | "warning" | "fail" | "undetermined" | "skipped" | "unneeded";

export interface Plank {
  state: PlankState;
  /** As it ended; absent before. */
  check: Check | null;
}

export interface Run {
  phase: "idle" | "running" | "stopping" | "ended" | "failed";
  planks: Record<string, Plank>;
  /** The checks under way, the latest last. */
  underWay: string[];
  done: number;
  report: Report | null;
  trouble: Trouble | null;
}

export type RunStep =
  | { kind: "began"; checks: readonly CheckInfo[] }
  | RunEvent
  | { kind: "stopping" }
  | { kind: "ended"; report: Report }
  | { kind: "failed"; trouble: Trouble };

export const IDLE: Run = { phase: "idle", planks: {}, underWay: [], done: 0, report: null, trouble: null };

const UNTOUCHED: Plank = { state: "idle", check: null };
export const plankOf = (run: Run, code: string): Plank => run.planks[code] ?? UNTOUCHED;
export const isRunning = (run: Run): boolean => run.phase === "running" || run.phase === "stopping";

const STATES: Record<string, PlankState> = {
  ok: "ok",
  warning: "warning",
  fail: "fail",
  undetermined: "undetermined",
  crashed: "undetermined",
  skipped: "skipped",
};

function ended(check: Check): Plank {
  // A check that this set-up has no use for is no gap in the bridge.
  const unneeded = check.verdict === "skipped" && check.because === "not_needed";
  return { state: unneeded ? "unneeded" : (STATES[check.verdict] ?? "undetermined"), check };
}

export function after(run: Run, step: RunStep): Run {
  switch (step.kind) {
    case "began":
      return { ...IDLE, phase: "running", planks: Object.fromEntries(step.checks.map(({ code }) => [code, UNTOUCHED])) };
    case "started":
      if (!isRunning(run)) return run;
      return {
        ...run,
        planks: { ...run.planks, [step.check]: { state: "running", check: null } },
        underWay: [...run.underWay, step.check],
      };
    case "finished":
      // An event that arrives after the report must not undo it.
      if (!isRunning(run)) return run;
      return {
        ...run,
        planks: { ...run.planks, [step.check.code]: ended(step.check) },
        underWay: run.underWay.filter((code) => code !== step.check.code),
        done: run.done + 1,
      };
    case "stopping":
      return run.phase === "running" ? { ...run, phase: "stopping" } : run;
    case "ended":
      return {
        ...IDLE,
        phase: "ended",
        planks: Object.fromEntries(step.report.checks.map((check) => [check.code, ended(check)])),
        done: step.report.checks.length,
        report: step.report,
      };
    case "failed":
      return { ...IDLE, phase: "failed", trouble: step.trouble };
  }
}
