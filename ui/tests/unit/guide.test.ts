import { expect, test } from "vitest";
import { after, IDLE, type Run } from "../../src/state/run";
import { FINAL_LINES, finalStatus, SECTIONS, STEPS, standingOf, statusOf } from "../../src/state/guide";
import { CHECKS, play } from "../../src/host/fake/chain";
import { SCRIPTS } from "../../src/host/fake/scenarios";
import { CHAPTERS } from "../../src/screens/guide/chapters";
import { TOOLS } from "../../src/screens/guide/tools";
import { looksRight } from "../../src/screens/guide/links";
import { FACTS } from "../../src/host/fake/guide";

const ended = (scenario: string): Run => {
  const script = SCRIPTS[scenario]!;
  const report = { ...script, named: false, checks: play(script.turns), requests: [], startedAt: "", elapsedMs: 1, stopped: false, practice: null };
  return after(IDLE, { kind: "ended", report });
};
const statuses = (ticks: string[], run: Run) => STEPS.map((step) => statusOf(step, ticks, run));
const line = (tick: string) => FINAL_LINES.find((line) => line.tick === tick)!;

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

test("a line of the final check is seen, said, disproved or open", () => {
  expect(standingOf(line("final-key"), false, ended("all-good"))).toBe("seen");
  expect(standingOf(line("final-key"), true, ended("leading-space"))).toBe("broken");
  expect(standingOf(line("final-secret"), true, IDLE)).toBe("said");
  expect(standingOf(line("final-scopes"), false, ended("all-good"))).toBe("open");
});

test("what Punte cannot see in the portal or at Outstand, it never claims to have seen", () => {
  const whole = ended("all-good");
  const seen = FINAL_LINES.filter((line) => standingOf(line, false, whole) === "seen").map(({ tick }) => tick);
  expect(seen).toEqual(["final-key", "final-network"]);
});

test("an answer asked for beside the chain counts for its line", () => {
  expect(standingOf(line("final-restarted"), false, IDLE, "ok")).toBe("seen");
  expect(standingOf(line("final-restarted"), true, IDLE, "warning")).toBe("broken");
});

test("the final check is done when no line is open, and broken when one is", () => {
  expect(finalStatus(["said", "seen"])).toBe("done");
  expect(finalStatus(["said", "open"])).toBe("begun");
  expect(finalStatus(["open", "open"])).toBe("todo");
  expect(finalStatus(["said", "broken"])).toBe("broken");
});

test("every check of a step or a line is one of the chain", () => {
  const known = new Set(CHECKS.map(({ code }) => code));
  const asked = [...STEPS.flatMap(({ checks }) => checks), ...FINAL_LINES.flatMap(({ proofs, faults }) => [...proofs, ...faults])];
  expect(asked.filter((code) => !known.has(code))).toEqual([]);
});

test("every section has a chapter, and every tool stands in exactly one place of its own", () => {
  expect(Object.keys(CHAPTERS).sort()).toEqual([...SECTIONS].sort());
  const blocks = Object.values(CHAPTERS).flat();
  const used = blocks.flatMap((block) => (block.kind === "tool" ? [block.name] : block.kind === "steps" && block.tool ? [block.tool] : []));
  expect(Object.keys(TOOLS).filter((name) => !used.includes(name as never))).toEqual([]);
});

test("addresses of the resources look right; others of their kind do not", () => {
  expect(FACTS.links.filter(({ address }) => !looksRight(address))).toEqual([]);
  const wrong = ["http://www.outstand.so", "https://outstand.so.example.com", "https://user@www.tiktok.com", "https://tiktok.com.ro/x", "javascript:alert(1)", "www.tiktok.com"];
  expect(wrong.filter(looksRight)).toEqual([]);
});
