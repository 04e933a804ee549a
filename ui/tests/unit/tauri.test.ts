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
  const options = { redirectUri: null, scopes: null, appState: null, symptom: null, tenant: null, customer: null };
  await host.boot();
  await host.saveCredentials({ apiKey: "a", clientKey: null, clientSecret: null });
  await host.forgetCredentials();
  await host.chooseProject();
  await host.verify(options, () => undefined);
  await host.stop();
  await host.planConfiguration();
  await host.applyConfiguration("update", "18", false);
  await host.setPractice("all-good");
  await host.explain("client_key", "live", true);
  await host.maskText("code=cod-inventat");
  await host.judgeTyped({ apiKey: null, clientKey: " aw", clientSecret: null });
  await host.compareRedirectUri("https://exemplu.ro/", null);
  await host.readScopes("user.info.basic", null);
  await host.proxySnippets("https://exemplu.ro/cb");
  await host.commandTexts();
  await host.copyCommand("bash");
  await host.saveCommand("postman");
  await host.connect(options, () => undefined);
  await host.readReturn("https://exemplu.ro/?success=true");
  await host.serverRestarted(3000);
  const wish = { kind: "support", lang: "ro", mailbox: "support", symptom: null, redirectUri: null, scopes: null, appState: null };
  await host.draftMail(wish);
  await host.saveMail(wish);
  await host.printPage();
  await host.savePage("ghid", "<!doctype html>");
  await host.chooseLogs();
  await host.chooseLogFolder();
  (await host.listenDrops(() => undefined))();
  await host.readDroppedText(1);
  await host.readDroppedImage(2);
  await host.readLogs([1, 2], "live", () => undefined);
  await host.stopReading();
  await host.watchLog(1, () => undefined);
  await host.forgetLog(1);
  await host.saveRedacted(2);
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
    "mask_text",
    "judge_typed",
    "compare_redirect_uri",
    "read_scopes",
    "proxy_snippets",
    "command_texts",
    "copy_command",
    "save_command",
    "connect",
    "read_return",
    "server_restarted",
    "draft_mail",
    "save_mail",
    "print_page",
    "save_page",
    "choose_logs",
    "choose_log_folder",
    "listen_drops",
    "read_dropped_text",
    "read_dropped_image",
    "read_logs",
    "stop_reading",
    "watch_log",
    "forget_log",
    "save_redacted",
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
