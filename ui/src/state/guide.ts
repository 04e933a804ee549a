// Where one is in the guide: its sections, which ticks and which checks belong to each step, and what they say together. Pure.
import { type PlankState, plankOf, type Run } from "./run";

/** Every section in its order. */
export const SECTIONS = ["why", "1", "2", "3", "4", "5", "final", "logs", "support", "managed", "note", "resources"] as const;
export type Section = (typeof SECTIONS)[number];

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

export type StepStatus = "todo" | "begun" | "done" | "broken";

export interface FinalLine {
  tick: string;
  /** Whole, they prove the line; nobody has to tick it. */
  proofs: readonly string[];
  /** Broken, they disprove it, ticked or not. */
  faults: readonly string[];
}

const line = (tick: string, proofs: readonly string[], faults: readonly string[] = proofs): FinalLine => ({ tick, proofs, faults });

/** The final check's three lists. What stands in the portal, and the secret at Outstand, nobody but the person can see. */
export const FINAL = [
  {
    place: "tiktok",
    lines: [line("final-redirect", [], ["authorize.redirect_uri"]), line("final-scopes", [], ["authorize.scope"]), line("final-live", [])],
  },
  {
    place: "outstand",
    lines: [
      line("final-key", ["outstand.client_key"]),
      line("final-secret", [], ["tiktok.credentials"]),
      line("final-network", ["outstand.network"]),
    ],
  },
  { place: "application", lines: [line("final-env", ["env.file", "outstand.api_key"]), line("final-restarted", [])] },
] as const satisfies readonly { place: string; lines: readonly FinalLine[] }[];

export const FINAL_LINES: readonly FinalLine[] = FINAL.flatMap(({ lines }) => lines);

/** How a line of the final check stands: seen by Punte, said by the person, disproved, or still open. */
export type Standing = "seen" | "said" | "broken" | "open";

/** `answered`: what was asked for this line beside the chain, and came out so. */
export function standingOf(line: FinalLine, ticked: boolean, run: Run, answered: PlankState | null = null): Standing {
  const states = (codes: readonly string[]) => codes.map((code) => plankOf(run, code).state);
  if (answered === "fail" || answered === "warning" || states(line.faults).includes("fail")) return "broken";
  if (answered === "ok") return "seen";
  if (line.proofs.length > 0 && states(line.proofs).every((state) => state === "ok")) return "seen";
  return ticked ? "said" : "open";
}

export function finalStatus(standings: readonly Standing[]): StepStatus {
  if (standings.includes("broken")) return "broken";
  const open = standings.filter((standing) => standing === "open").length;
  return open === 0 ? "done" : open === standings.length ? "todo" : "begun";
}

export function statusOf(step: Pick<GuideStep, "ticks" | "checks">, ticked: readonly string[], run: Run): StepStatus {
  const states = step.checks.map((code) => plankOf(run, code).state);
  if (states.includes("fail")) return "broken";
  const ticks = step.ticks.filter((tick) => ticked.includes(tick)).length;
  if (ticks === step.ticks.length) return "done";
  // What the chain has seen whole needs no tick.
  if (states.length > 0 && states.every((state) => state === "ok")) return "done";
  return ticks > 0 ? "begun" : "todo";
}
