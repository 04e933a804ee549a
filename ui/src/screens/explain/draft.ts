// What stood in the explainer when it was left, so that coming back from the guide or the bridge finds it again. Masked, and for this session only.
import type { Explanation } from "../../bindings/Explanation";
import type { Report } from "../../bindings/Report";
import type { App } from "../../state/app.svelte";

interface Draft {
  text: string;
  /** The answer that stood there, and what it had counted in. */
  explanation: Explanation | null;
  report: Report | null;
  state: string | null;
  /** What went along to the bridge by then: another one was handed over since and comes first. */
  symptom: string;
  setUp: string;
}

const drafts = new WeakMap<App, Draft>();

/** Whose set-up is looked at: what was seen of another scenario or another customer says nothing here. */
export const setUpOf = ({ boot, settings }: App): string => boot.practice ?? `: ${settings.guide.current}`;

export function keepDraft(app: App, text: string, explanation: Explanation | null): void {
  const { appState: state, symptom, run } = app;
  drafts.set(app, { text, explanation, report: run.report, state, symptom, setUp: setUpOf(app) });
}

/** The text to begin with: what was just handed over, else what was left here, with its answer where nothing has come to change it. */
export function draftOf(app: App): { text: string; explanation: Explanation | null } {
  const draft = drafts.get(app);
  const fits = draft !== undefined && draft.setUp === setUpOf(app);
  if (!fits || (app.symptom !== "" && app.symptom !== draft.symptom)) return { text: app.symptom, explanation: null };
  const stands = draft.report === app.run.report && draft.state === app.appState;
  return { text: draft.text, explanation: stands ? draft.explanation : null };
}
