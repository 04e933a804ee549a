import { expect, test } from "vitest";
import { after, IDLE, type Run } from "../../src/state/run";
import { FINAL_TICKS, STEPS, statusOf, withTick } from "../../src/state/guide";
import { CHECKS, play } from "../../src/host/fake/chain";
import { SCRIPTS } from "../../src/host/fake/scenarios";

const ended = (scenario: string): Run => {
  const script = SCRIPTS[scenario]!;
  const report = { ...script, named: false, checks: play(script.turns), requests: [], startedAt: "", elapsedMs: 1, stopped: false, practice: null };
  return after(IDLE, { kind: "ended", report });
};
const statuses = (ticks: string[], run: Run) => STEPS.map((step) => statusOf(step, ticks, run));

test("untouched, everything is to do", () => {
  expect(statuses([], IDLE)).toEqual(["todo", "todo", "todo", "todo", "todo"]);
});

test("ticks begin a step and finish it", () => {
  expect(statuses(["1-app"], IDLE)[0]).toBe("begun");
  expect(statuses(["1-app", "1-copied"], IDLE)[0]).toBe("done");
});

test("what the chain has seen whole needs no tick; what it has seen broken is not done, ticked or not", () => {
  expect(statuses([], ended("all-good"))).toEqual(["done", "done", "done", "done", "done"]);
  expect(statuses(["4-saved"], ended("leading-space"))[3]).toBe("broken");
});

test("the final check is done by its ticks alone", () => {
  const last = { ticks: FINAL_TICKS, checks: [] };
  expect(statusOf(last, FINAL_TICKS.slice(1), ended("all-good"))).toBe("begun");
  expect(statusOf(last, FINAL_TICKS, IDLE)).toBe("done");
});

test("every check of a step is one of the chain", () => {
  const known = new Set(CHECKS.map(({ code }) => code));
  expect(STEPS.flatMap(({ checks }) => checks).filter((code) => !known.has(code))).toEqual([]);
});

test("a tick is set once and taken away", () => {
  expect(withTick(["a"], "a", true)).toEqual(["a"]);
  expect(withTick(["a", "b"], "a", false)).toEqual(["b"]);
});
