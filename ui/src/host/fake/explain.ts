// The fake's idea of a pasted text: the few words that its scenarios need. The real one knows them all.
import type { Explanation } from "../../bindings/Explanation";
import { IN_REVIEW_TOLD, SCRIPTS } from "./scenarios";

export function fakeExplain(text: string): Explanation {
  const found = ["client_key", "redirect_uri", "scope"].find((word) => text.includes(word));
  const rest = { masked: text, question: null, provider: null, joined: null };
  if (!found) return { causes: [], found: [], ...rest };
  const scripts = [IN_REVIEW_TOLD, SCRIPTS["leading-space"], SCRIPTS["redirect-slash"]];
  const causes = scripts.flatMap((script) => script?.causes.slice(0, 1) ?? []);
  const fitting = causes.filter(({ family }) => found === "redirect_uri" === (family === "redirect_uri"));
  return {
    causes: fitting.map((cause, at) => ({ ...cause, certainty: at === 0 ? "likely" : "possible", evidence: [] })),
    found: [{ name: "error", value: found }],
    ...rest,
  };
}
