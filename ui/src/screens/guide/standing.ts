// How a line of the final check stands, in a sentence with its day: for the window and for the printed page.
import type { App } from "../../state/app.svelte";
import { FINAL_LINES } from "../../state/guide";
import type { GuideDesk } from "../../state/guide-desk.svelte";
import { plankOf } from "../../state/run";
import { checkName } from "../../words/checks";
import { dayOf, momentOf } from "./dates";

export function standingWord(app: App, desk: GuideDesk, tick: string): string {
  const { t, words } = app;
  const standing = desk.standing(tick);
  const run = app.run.report?.startedAt ?? "";
  const moment = (iso: string) => momentOf(words.lang, iso);
  if (standing === "open") return t("guide-line-open");
  if (standing === "said") {
    const at = desk.record.ticks[tick] ?? "";
    return at === "" ? t("guide-line-said-undated") : t("guide-line-said", { day: dayOf(words.lang, at) });
  }
  // What was asked beside the chain says so itself, below the line.
  if (tick === "final-restarted" && desk.restarted) return t("guide-line-asked", { moment: moment(desk.restarted.at) });
  if (tick === "final-live") return t("guide-line-not-live");
  // While a run goes on, what it has seen so far has no moment yet.
  if (run === "") return t("guide-auto-running");
  if (standing === "seen") return t("guide-line-seen", { moment: moment(run) });
  const broken = FINAL_LINES.find((line) => line.tick === tick)?.faults.find((code) => plankOf(app.run, code).state === "fail") ?? "";
  return t("guide-line-broken", { check: checkName(t, broken), moment: moment(run) });
}
