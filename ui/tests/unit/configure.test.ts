import { fireEvent, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { ConfigureStep } from "../../src/bindings/ConfigureStep";
import { found, hook, open, perhaps } from "./support";

type Written = [step: ConfigureStep, row: string | null, insist: boolean];

async function reach(query: string): Promise<Written[]> {
  const written: Written[] = [];
  await open(query, (host) => ({
    ...host,
    applyConfiguration: (...asked) => {
      written.push(asked);
      return host.applyConfiguration(...asked);
    },
  }));
  await fireEvent.click(hook("verify"));
  await fireEvent.click(await found("configure"));
  await waitFor(() => expect(hook("configure-panel").textContent).not.toContain("Citesc"));
  return written;
}

test("what is stored and what will be stand side by side; nothing is written before it is asked for", async () => {
  const written = await reach("practice=leading-space");
  expect(hook("configure-panel").textContent).toMatch(/Acum în Outstand.*spațiu.*După.*awpr…a1/su);
  expect(hook("configure-panel").textContent).toContain("TikTok confirmă");
  expect(written).toEqual([]);
});

test("one press writes the row, says what was read back, and runs the chain", async () => {
  const written = await reach("practice=leading-space");
  await fireEvent.click(hook("configure-write"));
  await waitFor(() => expect(hook("chain").dataset.verdict).toBe("ok"));
  expect(written).toEqual([["update", "18", false]]);
  expect(hook("configured").dataset.verified).toBe("true");
  expect(perhaps("configure-panel")).toBeNull();
});

test("without a row one is created", async () => {
  const written = await reach("practice=not-configured");
  await fireEvent.click(hook("configure-write"));
  await waitFor(() => expect(written).toEqual([["create", null, false]]));
});

test("a refused pair is written only when the person insists", async () => {
  const written = await reach("practice=wrong-secret");
  expect(perhaps("configure-write")).toBeNull();
  await fireEvent.click(hook("configure-insist"));
  await fireEvent.click(hook("configure-write"));
  await waitFor(() => expect(written).toEqual([["update", "18", true]]));
});

test("several rows: all are shown, none can be written", async () => {
  await reach("practice=two-rows");
  expect(hook("configure-panel").textContent).toMatch(/awpr…a1.*awve…9x/su);
  expect([perhaps("configure-write"), perhaps("configure-insist")]).toEqual([null, null]);
});

test("rows that changed meanwhile are read again", async () => {
  await reach("practice=leading-space&fault=changed");
  await fireEvent.click(hook("configure-write"));
  expect((await found("trouble")).dataset.code).toBe("changed_meanwhile");
  await fireEvent.click(hook("trouble").querySelector("button")!);
  await waitFor(() => expect(perhaps("trouble")).toBeNull());
  expect(await found("configure-write")).toBeTruthy();
});
