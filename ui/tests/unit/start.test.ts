import { fireEvent, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { field, found, hook, open, perhaps } from "./support";

const choose = (choice: string) => fireEvent.click(hook(`start:${choice}`));

test("the first start asks its one question, and a later one does not", async () => {
  await open();
  expect(document.querySelector("h1")?.textContent).toBe("Ce vrei să faci?");
});

test("once answered it is not asked again", async () => {
  await open("started=1");
  expect([perhaps("start:error"), perhaps("verify") !== null]).toEqual([null, true]);
});

test("an error leads to its text, the keys and the check; the text goes along as symptom", async () => {
  const symptoms: (string | null)[] = [];
  const app = await open("", (host) => ({
    ...host,
    verify: (options, onEvent) => {
      symptoms.push(options.symptom);
      return host.verify(options, onEvent);
    },
  }));
  await choose("error");
  await fireEvent.input(await found("symptom"), { target: { value: " client_key " } });
  await fireEvent.input(hook("api-key"), { target: { value: "ost_CHEIA_TA_API" } });
  await fireEvent.click(hook("verify"));
  await found("cause");
  expect([symptoms, app.settings.started]).toEqual([["client_key"], true]);
});

test("from scratch leads to the guide's first step", async () => {
  await open();
  await choose("setup");
  const step = await found("step:1");
  expect(step.querySelector("[aria-expanded]")?.getAttribute("aria-expanded")).toBe("true");
});

test("helping a customer leads to the open form, with how to forget the keys", async () => {
  await open();
  await choose("support");
  await found("api-key");
  await waitFor(() => expect(document.activeElement).toBe(field("api-key")));
  expect(hook("invitation").textContent).toContain("Uită cheile");
});

test("practice is one press away, is marked, runs, and is left again", async () => {
  const app = await open();
  await choose("practice");
  await waitFor(() => expect(hook("cause").dataset.code).toBe("client_key_whitespace"));
  expect(hook("practice").textContent).toContain("nimic din ce vezi nu este real");
  await fireEvent.click(hook("practice-leave"));
  await found("start:error");
  expect([app.boot.practice, app.run.phase, perhaps("practice")]).toEqual([null, "idle", null]);
});

test("opened in practice, the bridge comes first and the question stays in reach", async () => {
  await open("practice=leading-space");
  expect([perhaps("start:error"), hook("practice-scenario")]).toMatchObject([null, { value: "leading-space" }]);
  await fireEvent.click(hook("own-account"));
  await found("start:setup");
});
