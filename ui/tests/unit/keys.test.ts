import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { CredentialsInput } from "../../src/bindings/CredentialsInput";
import { field, found, hook, open, perhaps } from "./support";

const SECRET = "SecretInventat0SecretInventat012";
const type = (name: string, value: string) => fireEvent.input(hook(name), { target: { value } });
const save = () => fireEvent.click(hook("save-credentials"));

test("what was typed goes to Rust once, as typed, and is then nowhere in the window", async () => {
  const handed: CredentialsInput[] = [];
  const app = await open("started=1", (host) => ({
    ...host,
    saveCredentials: (input) => {
      handed.push({ ...input });
      return host.saveCredentials(input);
    },
  }));
  await type("client-key", " awpracticepuntea1");
  await type("client-secret", SECRET);
  const fields = [field("client-key"), field("client-secret")];
  await save();
  await found("edit-credentials");
  expect(fields.map(({ value }) => value)).toEqual(["", ""]);
  expect(handed).toEqual([{ apiKey: null, clientKey: " awpracticepuntea1", clientSecret: SECRET }]);
  expect(document.documentElement.outerHTML).not.toContain(SECRET);
  expect(JSON.stringify([app.settings, app.boot, app.symptom])).not.toContain(SECRET);
  await fireEvent.click(hook("edit-credentials"));
  expect(field("client-secret").value).toBe("");
});

test("nothing typed: the summary takes the focus and leads to the first field", async () => {
  await open("started=1");
  await save();
  const summary = await found("error-summary");
  expect(document.activeElement).toBe(summary);
  await fireEvent.click(summary.querySelector("button")!);
  expect(document.activeElement).toBe(field("api-key"));
  expect(field("api-key").getAttribute("aria-invalid")).toBe("true");
});

test("a refused save loses nothing that was typed", async () => {
  await open("started=1&fault=save");
  await type("client-secret", SECRET);
  await save();
  expect((await found("error-summary")).textContent).toContain("Seiful de parole");
  expect(field("client-secret").value).toBe(SECRET);
});

test("a value is hidden, and seen only while the button is held, by pointer or by key", async () => {
  await open("started=1");
  const input = field("client-secret");
  const button = screen.getByRole("button", { name: /Arată cât ții apăsat: Client secret/u });
  expect([input.type, input.autocomplete, input.getAttribute("spellcheck")]).toEqual(["password", "off", "false"]);
  for (const [down, up] of [
    [() => fireEvent.pointerDown(button), () => fireEvent.pointerUp(button)],
    [() => fireEvent.keyDown(button, { key: " " }), () => fireEvent.keyUp(button, { key: " " })],
    [() => fireEvent.keyDown(button, { key: "Enter" }), () => fireEvent.blur(button)],
  ] as const) {
    await down();
    expect(input.type).toBe("text");
    await up();
    expect(input.type).toBe("password");
  }
});

test("pasted blanks are shown before they are removed, and the field keeps what was pasted", async () => {
  await open("started=1");
  await type("client-key", " awpracticepuntea1\u200b");
  const shown = document.getElementById("client-key-blanks")!;
  expect(shown.textContent).toContain("La început: spațiu.");
  expect(shown.textContent).toContain("La sfârșit: caracter invizibil.");
  expect(shown.textContent).not.toContain("practice");
  expect(field("client-key").value).toBe(" awpracticepuntea1\u200b");
});

test("pressing the check with something typed hands it over first", async () => {
  await open("started=1");
  await type("api-key", "ost_CHEIA_TA_API");
  await fireEvent.click(hook("verify"));
  await waitFor(() => expect(hook("chain").dataset.verdict).toBe("problem"));
  expect(hook("cause").dataset.code).toBe("client_key_whitespace");
});

test("a project's folder fills in the keys; closing the dialog changes nothing", async () => {
  await open("started=1");
  await fireEvent.click(hook("choose-project"));
  await found("edit-credentials");
  expect(screen.getByText("/home/ana/magazin/.env.local")).toBeTruthy();
});

test("what is being typed is not taken away by what the file gave", async () => {
  await open("started=1");
  await type("client-key", "awpracticepuntea1");
  await fireEvent.click(hook("choose-project"));
  await screen.findByText("/home/ana/magazin/.env.local");
  expect(field("client-key").value).toBe("awpracticepuntea1");
});

test("a closed dialog leaves what was typed", async () => {
  await open("started=1&fault=project");
  await type("api-key", "ost_CHEIA_TA_API");
  await fireEvent.click(hook("choose-project"));
  expect([field("api-key").value, perhaps("edit-credentials")]).toEqual(["ost_CHEIA_TA_API", null]);
});

test("kept keys can be forgotten; practised ones are not the person's to forget", async () => {
  const app = await open("started=1&keys=1");
  await fireEvent.click(hook("forget"));
  await waitFor(() => expect(app.boot.credentials.apiKey.present).toBe(false));
  expect(field("api-key").value).toBe("");
});
