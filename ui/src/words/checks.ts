// The words about checks that several screens share: a check's name, and how it ended in a word.
import type { Plank } from "../state/run";
import type { Args } from "./words";

export type Say = (id: string, args?: Args) => string;

export const checkName = (t: Say, code: string): string => t(`check-${code.replace(/[._]/g, "-")}-name`);

/** Why a check was not run that is no other check's fault. */
const REASONS = ["not_given", "offline", "stopped", "not_needed"];

export function plankWord(t: Say, plank: Plank): string {
  const { state, check } = plank;
  if (!check) return t(`ui-plank-${state}`);
  if (check.verdict !== "skipped") return t(`verdict-${check.verdict}`);
  const because = check.because;
  if (!because) return t("ui-plank-skipped");
  if (REASONS.includes(because)) return t(`ui-plank-skipped-${because.replace("_", "-")}`);
  return t("ui-plank-skipped-because", { check: checkName(t, because) });
}
