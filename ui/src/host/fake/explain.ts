// The fake's idea of a pasted text: the few words that its scenarios and the examples need. The real one knows them all.
import type { Cause } from "../../bindings/Cause";
import type { Explanation } from "../../bindings/Explanation";
import { say } from "./chain";
import { IN_REVIEW_TOLD, SCRIPTS } from "./scenarios";

const SECRET = /(code|state|client_secret|access_token|refresh_token)(=|%3D|":\s*")(?!…)([^&\s"]+)/giu;
export const fakeMask = (text: string): string => text.replace(SECRET, "$1$2…").replace(/ost_\w+/gu, "ost_…");

const first = (causes: readonly Cause[] = []): Cause[] => causes.slice(0, 1);
const plain = (code: string, family: string, fix = "fix-verify"): Cause => ({
  code,
  family,
  certainty: "likely",
  evidence: [],
  fix: [{ text: say(fix), url: null, copy: null, action: "verify" }],
});

const NOT_APPROVED = first(IN_REVIEW_TOLD.causes);
const BLANK = first(SCRIPTS["leading-space"]?.causes);
const SLASH = first(SCRIPTS["redirect-slash"]?.causes);
const RULED_OUT = IN_REVIEW_TOLD.causes.filter(({ certainty }) => certainty === "excluded");

/** What stands in the text, the first that is found, and what it points to. */
const KNOWN: Record<string, (state: string | null) => Cause[]> = {
  client_key: (state) => (state === "live" || state === "sandbox" ? BLANK : [...NOT_APPROVED, ...BLANK]),
  redirect_uri: () => SLASH,
  non_sandbox_target: () => [plain("not_sandbox_target", "sandbox_target")],
  access_denied: () => [plain("user_cancelled", "other")],
  scope: () => [plain("scope_not_approved", "scope")],
};
const PROVIDERS = ["Facebook", "Google", "LinkedIn"];

/** `joined`: when the run began that is counted in. */
export function fakeExplain(text: string, state: string | null, joined: string | null): Explanation {
  const rest = { masked: fakeMask(text), question: null, provider: null, joined };
  const provider = PROVIDERS.find((name) => text.includes(name));
  if (provider) return { causes: [], found: [], ...rest, provider };
  const word = Object.keys(KNOWN).find((known) => text.includes(known));
  if (!word) return { causes: [], found: [], ...rest };
  const fitting = KNOWN[word]?.(state) ?? [];
  const ranked = fitting.map((cause, at) => ({ ...cause, certainty: at > 0 ? "possible" : state ? "proven" : "likely" }));
  const out = joined ? RULED_OUT.filter(({ family }) => family !== word) : [];
  const fine = joined !== null && word === "redirect_uri" ? RULED_OUT.filter(({ family }) => family === word) : null;
  return {
    causes: fine ?? [...ranked, ...out],
    found: [
      { name: "error_type", value: word },
      ...(text.includes("client_key=") ? [{ name: "client_key", value: "awpr…a1" }] : []),
    ],
    ...rest,
    question: word === "client_key" && state === null ? say("ui-app-state-question") : null,
  };
}
