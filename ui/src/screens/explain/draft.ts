// What stood in the explainer when it was left, so that coming back from the guide or the bridge finds it again. Masked, and for this session only.
import type { App } from "../../state/app.svelte";

interface Draft {
  text: string;
  /** What went along to the bridge by then: another one was handed over since and comes first. */
  symptom: string;
  /** The set-up that was looked at; that of another one says nothing here. */
  practice: string | null;
}

const drafts = new WeakMap<App, Draft>();

export const keepDraft = (app: App, text: string): void =>
  void drafts.set(app, { text, symptom: app.symptom, practice: app.boot.practice });

/** The text to begin with: what was just handed over, else what was left here. */
export function draftOf(app: App): string {
  const draft = drafts.get(app);
  if (!draft || draft.practice !== app.boot.practice) return app.symptom;
  return app.symptom !== "" && app.symptom !== draft.symptom ? app.symptom : draft.text;
}
