// The real host calls the commands by the names and arguments that Rust knows.
import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, expect, test } from "vitest";
import { asTrouble } from "../../src/host";
import { tauriHost } from "../../src/host/tauri";

afterEach(() => clearMocks());

test("every command has its name and its arguments", async () => {
  const called: [string, unknown][] = [];
  mockIPC((command, args) => void called.push([command, args]));
  const host = tauriHost();
  const options = { redirectUri: null, scopes: null, appState: null, symptom: null, tenant: null };
  await host.boot();
  await host.saveCredentials({ apiKey: "a", clientKey: null, clientSecret: null });
  await host.forgetCredentials();
  await host.chooseProject();
  await host.verify(options, () => undefined);
  await host.stop();
  await host.planConfiguration();
  await host.applyConfiguration("update", "18", false);
  await host.setPractice("all-good");
  await host.explain("client_key");
  await host.painted();
  await host.openPracticePage();
  await host.open("https://www.outstand.so/app");
  expect(called.map(([command]) => command)).toEqual([
    "boot",
    "save_credentials",
    "forget_credentials",
    "choose_project",
    "verify",
    "stop",
    "plan_configuration",
    "apply_configuration",
    "set_practice",
    "explain",
    "painted",
    "open_practice_page",
    "plugin:shell|open",
  ]);
  expect(called[1]?.[1]).toEqual({ input: { apiKey: "a", clientKey: null, clientSecret: null } });
  expect(called[4]?.[1]).toMatchObject({ options, events: expect.anything() });
  expect(called[7]?.[1]).toEqual({ step: "update", rowId: "18", insist: false });
});

test("what Rust rejects with is kept; anything else becomes a sentence of our own", () => {
  const trouble = { code: "busy", text: { id: "window-busy", args: {} } };
  expect(asTrouble(trouble)).toBe(trouble);
  for (const odd of [undefined, null, "no", new Error("no"), { code: "busy" }]) expect(asTrouble(odd).text.id).toBe("ui-unforeseen");
});
