import { expect, test } from "vitest";
import type { Check } from "../../src/bindings/Check";
import type { Report } from "../../src/bindings/Report";
import { after, IDLE, isRunning, plankOf, type Run, type RunStep } from "../../src/state/run";

const info = (code: string) => ({ code, span: "application_to_outstand", dependsOn: [] });
const check = (code: string, verdict: string, because: string | null = null): Check => ({
  code,
  verdict,
  because,
  text: { id: "x", args: {} },
  evidence: [],
  elapsedMs: 1,
});
const report = (checks: Check[]): Report => ({
  verdict: "ok",
  causes: [],
  named: false,
  checks,
  requests: [],
  startedAt: "2026-11-23T09:00:00Z",
  elapsedMs: 5,
  stopped: false,
  practice: null,
});
const run = (...steps: RunStep[]): Run => steps.reduce(after, IDLE);
const BEGAN: RunStep = { kind: "began", checks: [info("a"), info("b")] };

test("planks fill as events come", () => {
  const going = run(BEGAN, { kind: "started", check: "a" }, { kind: "started", check: "b" }, { kind: "finished", check: check("a", "ok") });
  expect([plankOf(going, "a").state, plankOf(going, "b").state]).toEqual(["ok", "running"]);
  expect([going.underWay, going.done]).toEqual([["b"], 1]);
});

test("the report has the last word, and late events do not undo it", () => {
  const ended = run(BEGAN, { kind: "ended", report: report([check("a", "fail")]) }, { kind: "started", check: "a" }, { kind: "finished", check: check("a", "ok") });
  expect(plankOf(ended, "a").state).toBe("fail");
  expect(ended.phase).toBe("ended");
});

test("stopping is shown at once and still takes what comes", () => {
  const stopping = run(BEGAN, { kind: "stopping" }, { kind: "finished", check: check("a", "ok") });
  expect([stopping.phase, isRunning(stopping), plankOf(stopping, "a").state]).toEqual(["stopping", true, "ok"]);
  expect(run({ kind: "stopping" }).phase).toBe("idle");
});

test.each([
  ["ok", null, "ok"],
  ["warning", null, "warning"],
  ["fail", null, "fail"],
  ["undetermined", null, "undetermined"],
  ["crashed", null, "undetermined"],
  ["skipped", "a", "skipped"],
  ["skipped", "not_given", "skipped"],
  ["skipped", "not_needed", "unneeded"],
  ["something new", null, "undetermined"],
])("%s (%s) is drawn as %s", (verdict, because, state) => {
  expect(plankOf(run(BEGAN, { kind: "ended", report: report([check("a", verdict, because)]) }), "a").state).toBe(state);
});

test("a run that could not be made leaves no planks and says why", () => {
  const failed = run(BEGAN, { kind: "failed", trouble: { code: "busy", text: { id: "window-busy", args: {} } } });
  expect([failed.phase, failed.trouble?.code, plankOf(failed, "a").state]).toEqual(["failed", "busy", "idle"]);
});
