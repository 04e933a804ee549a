// Where each section leads on to, and which of them are steps. What stands in them is in chapters.ts.
import type { Section } from "../../state/guide";

export interface Onward {
  to: Section;
  /** What the button says. */
  words: string;
  /** Only where something went wrong: not the way that the screen leads to. */
  aside?: boolean;
}

/** From the cause through the steps to the final check; and from there to what helps where the error stays. */
export const ONWARD: Partial<Record<Section, Onward>> = {
  why: { to: "1", words: "guide-begin" },
  "1": { to: "2", words: "guide-next" },
  "2": { to: "3", words: "guide-next" },
  "3": { to: "4", words: "guide-next" },
  "4": { to: "5", words: "guide-next" },
  "5": { to: "final", words: "guide-next-final" },
  final: { to: "logs", words: "guide-next-logs", aside: true },
  logs: { to: "support", words: "guide-next-support", aside: true },
};

/** The sections that a note can be kept for. */
export const NOTED: readonly Section[] = ["1", "2", "3", "4", "5", "final"];
