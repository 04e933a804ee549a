import { expect, test } from "vitest";
import type { Cause } from "../../src/bindings/Cause";
import type { Fix } from "../../src/bindings/Fix";
import type { Report } from "../../src/bindings/Report";
import { asksForAppState, asksForPaste, mainFix, outcomeOf, seen } from "../../src/state/outcome";

const cause = (code: string, certainty: string, family = "client_key"): Cause => ({ code, family, certainty, evidence: [], fix: [] });
const fix = (more: Partial<Fix>): Fix => ({ text: { id: "x", args: {} }, url: null, copy: null, action: null, ...more });
const report = (more: Partial<Report>): Report => ({
  verdict: "ok",
  causes: [],
  named: false,
  checks: [],
  requests: [],
  startedAt: "2026-11-23T09:00:00Z",
  elapsedMs: 1,
  stopped: false,
  practice: null,
  ...more,
});

test("a named cause is the outcome, whatever else could be or was ruled out", () => {
  const causes = [cause("a", "proven"), cause("b", "possible"), cause("c", "excluded")];
  expect(outcomeOf(report({ verdict: "problem", named: true, causes }))).toMatchObject({
    kind: "cause",
    cause: { code: "a" },
    others: [{ code: "b" }],
    excluded: [{ code: "c" }],
  });
});

test.each([
  [report({}), "well", { watch: false }],
  [report({ verdict: "warning" }), "well", { watch: true }],
  [report({ verdict: "undetermined" }), "unclear", {}],
  [report({ verdict: "undetermined", stopped: true }), "stopped", {}],
  [report({ verdict: "undetermined", causes: [cause("a", "possible")] }), "unclear", { others: [cause("a", "possible")] }],
])("without a name the verdict decides (%#)", (given, kind, more) => {
  expect(outcomeOf(given)).toMatchObject({ kind, ...more });
});

test("the button is the first step that is more than words", () => {
  const url = fix({ url: "https://www.outstand.so/app" });
  expect(mainFix([fix({}), url, fix({ action: "configure" })])).toBe(url);
  expect(mainFix([fix({})])).toBeNull();
});

test("the app's state is asked for only where it is unknown and could settle something", () => {
  const open = report({ causes: [cause("app_not_approved", "possible", "not_approved")] });
  const proven = report({ verdict: "problem", named: true, causes: [cause("client_key_whitespace", "proven")] });
  expect(asksForAppState(open, null, "")).toBe(true);
  expect(asksForAppState(open, "live", "")).toBe(false);
  expect(asksForAppState(report({}), null, "")).toBe(false);
  expect(asksForAppState(report({}), null, "client_key")).toBe(true);
  expect(asksForAppState(proven, null, "client_key")).toBe(false);
});

test("a text from the browser is asked for where only the browser got through", () => {
  const check = (verdict: string) => ({ code: "outstand.auth_url", verdict, because: null, text: { id: "x", args: {} }, evidence: [], elapsedMs: 1 });
  expect(asksForPaste(report({ verdict: "undetermined" }))).toBe(true);
  expect(asksForPaste(report({ verdict: "warning", checks: [check("undetermined")] }))).toBe(true);
  expect(asksForPaste(report({ checks: [check("ok")] }))).toBe(false);
});

test("the proof comes from what is broken, else from what should be looked at", () => {
  const check = (code: string, verdict: string) => ({
    code,
    verdict,
    because: null,
    text: { id: "x", args: {} },
    evidence: [{ name: "stored", value: code }],
    elapsedMs: 1,
  });
  const all = [check("a", "ok"), check("b", "warning"), check("c", "fail")];
  expect(seen(report({ checks: all })).map((group) => group.check)).toEqual(["c"]);
  expect(seen(report({ checks: all.slice(0, 2) })).map((group) => group.check)).toEqual(["b"]);
});
