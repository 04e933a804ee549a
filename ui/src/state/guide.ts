// Where one is in the guide: which ticks and which checks belong to each step, and what the two say together. Pure.
import { plankOf, type Run } from "./run";

export interface GuideStep {
  step: number;
  /** What only the person can know. */
  ticks: readonly string[];
  /** What the chain can tell. */
  checks: readonly string[];
}

export const STEPS: readonly GuideStep[] = [
  { step: 1, ticks: ["1-app", "1-copied"], checks: ["input.client_key", "input.client_secret", "tiktok.credentials"] },
  { step: 2, ticks: ["2-added", "2-saved"], checks: ["authorize.redirect_uri"] },
  { step: 3, ticks: ["3-added", "3-approved"], checks: ["authorize.scope"] },
  { step: 4, ticks: ["4-saved"], checks: ["outstand.api_key", "outstand.subscription", "outstand.network", "outstand.client_key"] },
  { step: 5, ticks: ["5-seen", "5-connected"], checks: ["outstand.auth_url", "authorize.client_key", "tiktok.authorize", "account.connected"] },
];

/** The final check: what only the person can tick, besides what the chain says. */
export const FINAL_TICKS = ["final-redirect", "final-scopes", "final-live", "final-key", "final-secret", "final-network", "final-env", "final-restarted"];

export type StepStatus = "todo" | "begun" | "done" | "broken";

export function statusOf(step: Pick<GuideStep, "ticks" | "checks">, ticked: readonly string[], run: Run): StepStatus {
  const states = step.checks.map((code) => plankOf(run, code).state);
  if (states.includes("fail")) return "broken";
  const ticks = step.ticks.filter((tick) => ticked.includes(tick)).length;
  if (ticks === step.ticks.length) return "done";
  // What the chain has seen whole needs no tick.
  if (states.length > 0 && states.every((state) => state === "ok")) return "done";
  return ticks > 0 ? "begun" : "todo";
}

export const withTick = (ticked: readonly string[], tick: string, on: boolean): string[] =>
  on ? [...new Set([...ticked, tick])] : ticked.filter((other) => other !== tick);
