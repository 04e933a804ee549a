import { fireEvent, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { field, found, hook, open } from "./support";

const explain = async (text: string) => {
  const app = await open("started=1");
  await fireEvent.click(hook("nav:explain"));
  await fireEvent.input(await found("explain-input"), { target: { value: text } });
  await fireEvent.click(hook("explain"));
  return app;
};

test("a pasted message gives its cause with how sure that is; the focus goes there", async () => {
  await explain("A survenit o eroare. … client_key");
  const result = await found("explain-result");
  expect({ ...result.dataset }).toMatchObject({ code: "app_not_approved", certainty: "likely" });
  expect(screen.getAllByTestId("explain-result")).toHaveLength(1);
  expect(result.contains(document.activeElement)).toBe(true);
});

test("what is not recognised says what to look for", async () => {
  await explain("bună ziua");
  const result = await found("explain-result");
  expect([result.dataset.code, result.textContent?.includes("redirect_uri")]).toEqual(["", true]);
});

test("nothing pasted: the summary takes the focus and leads to the field", async () => {
  await explain("  ");
  const summary = await found("error-summary");
  expect(document.activeElement).toBe(summary);
  await fireEvent.click(summary.querySelector("button")!);
  expect(document.activeElement).toBe(field("explain-input"));
});

test("the text goes along to the bridge", async () => {
  const app = await explain("client_key");
  await fireEvent.click(await found("explain-verify"));
  await found("verify");
  expect(app.symptom).toBe("client_key");
});
