// The real host: thin calls of the commands, the settings store and the system browser. No rule lives here.
import { Channel, invoke } from "@tauri-apps/api/core";
import { open } from "@tauri-apps/plugin-shell";
import { getStore, type Store } from "@tauri-apps/plugin-store";
import type { ConnectEvent } from "../bindings/ConnectEvent";
import type { LogEvent } from "../bindings/LogEvent";
import type { LogSource } from "../bindings/LogSource";
import type { RunEvent } from "../bindings/RunEvent";
import type { WatchEvent } from "../bindings/WatchEvent";
import type { Host } from "./index";

export function tauriHost(): Host {
  let opened: Promise<Store> | null = null;
  // Rust opens the file; the page has no right to open one of its choice.
  const store = () => (opened ??= getStore("settings.json").then((found) => found ?? Promise.reject(new Error("no settings"))));
  return {
    real: true,
    boot: () => invoke("boot"),
    saveCredentials: (input) => invoke("save_credentials", { input }),
    forgetCredentials: () => invoke("forget_credentials"),
    chooseProject: () => invoke("choose_project"),
    verify: (options, onEvent) => {
      const events = new Channel<RunEvent>();
      events.onmessage = onEvent;
      return invoke("verify", { options, events });
    },
    stop: () => invoke("stop"),
    planConfiguration: () => invoke("plan_configuration"),
    applyConfiguration: (step, rowId, insist) => invoke("apply_configuration", { step, rowId, insist }),
    setPractice: (scenario) => invoke("set_practice", { scenario }),
    explain: (text, appState, withRun) => invoke("explain", { text, appState, withRun }),
    maskText: (text) => invoke("mask_text", { text }),
    judgeTyped: (input) => invoke("judge_typed", { input }),
    compareRedirectUri: (registered, expected) => invoke("compare_redirect_uri", { registered, expected }),
    readScopes: (text, wanted) => invoke("read_scopes", { text, wanted }),
    proxySnippets: (address) => invoke("proxy_snippets", { address }),
    commandTexts: () => invoke("command_texts"),
    copyCommand: (code) => invoke("copy_command", { code }),
    saveCommand: (code) => invoke("save_command", { code }),
    connect: (options, onEvent) => {
      const events = new Channel<ConnectEvent>();
      events.onmessage = onEvent;
      return invoke("connect", { options, events });
    },
    readReturn: (address) => invoke("read_return", { address }),
    serverRestarted: (port) => invoke("server_restarted", { port }),
    draftMail: (wish) => invoke("draft_mail", { wish }),
    saveMail: (wish) => invoke("save_mail", { wish }),
    printPage: () => invoke("print_page"),
    savePage: (name, html) => invoke("save_page", { name, html }),
    chooseLogs: () => invoke("choose_logs"),
    chooseLogFolder: () => invoke("choose_log_folder"),
    listenDrops: async (onDrop) => {
      const drops = new Channel<LogSource[]>();
      drops.onmessage = onDrop;
      await invoke("listen_drops", { drops });
      return () => {
        drops.onmessage = () => undefined;
      };
    },
    readDroppedText: (id) => invoke("read_dropped_text", { id }),
    readDroppedImage: (id) => invoke("read_dropped_image", { id }),
    readLogs: (sources, appState, onEvent) => {
      const events = new Channel<LogEvent>();
      events.onmessage = onEvent;
      return invoke("read_logs", { sources, appState, events });
    },
    stopReading: () => invoke("stop_reading"),
    watchLog: (source, onEvent) => {
      const events = new Channel<WatchEvent>();
      events.onmessage = onEvent;
      return invoke("watch_log", { source, events });
    },
    forgetLog: (source) => invoke("forget_log", { source }),
    saveRedacted: (source) => invoke("save_redacted", { source }),
    previewBundle: (wish) => invoke("preview_bundle", { wish }),
    saveBundle: () => invoke("save_bundle"),
    takePicture: (png) => invoke("take_picture", png),
    pictureBytes: (id) => invoke("picture_bytes", { id }),
    forgetPicture: (id) => invoke("forget_picture", { id }),
    openBundle: () => invoke("open_bundle"),
    pastRuns: (customer) => invoke("past_runs", { customer }),
    painted: () => invoke("painted"),
    readSettings: async () => Object.fromEntries(await (await store()).entries()),
    writeSetting: async (name, value) => (await store()).set(name, value),
    // The page of practice stands on this machine, at a port that is new each time: Rust knows which one it is.
    open: (address) => open(address),
    openPracticePage: () => invoke("open_practice_page"),
  };
}
