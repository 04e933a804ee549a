// A host with invented answers, for a plain browser: development, and tests of the window without Rust. Never loaded inside Tauri.
// The address chooses what it plays: ?practice=leading-space&pace=0&keys=1&started=1&lang=en&vault=memory&fault=save
import type { Boot } from "../../bindings/Boot";
import type { Credentials } from "../../bindings/Credentials";
import type { CredentialsInput } from "../../bindings/CredentialsInput";
import type { FieldView } from "../../bindings/FieldView";
import type { Plan } from "../../bindings/Plan";
import type { Report } from "../../bindings/Report";
import type { RunEvent } from "../../bindings/RunEvent";
import type { RunOptions } from "../../bindings/RunOptions";
import type { Trouble } from "../../bindings/Trouble";
import { blanksOf } from "../../words/marks";
import type { Host } from "../index";
import { fakeBundle } from "./bundle";
import { CHECKS, play, say, stoppedAfter } from "./chain";
import { fakeExplain, fakeMask } from "./explain";
import { COMMANDS, compared, connectedAs, FACTS, mail, readScopes, restarted, snippetsFor, typed } from "./guide";
import { fakeLogs } from "./logs";
import { IN_REVIEW_TOLD, NO_KEY, type Script, SCRIPTS } from "./scenarios";

const NONE: FieldView = { present: false, masked: "", fingerprint: "", notes: [] };
const PRACTISED: Omit<Credentials, "kept"> = {
  apiKey: { present: true, masked: "•••• (68)", fingerprint: "3f9a 11c0", notes: [] },
  clientKey: { present: true, masked: "awpr…a1", fingerprint: "77d2 04be", notes: [] },
  clientSecret: { present: true, masked: "•••• (32)", fingerprint: "c01d 5a88", notes: [] },
};

export function fakeHost(asked: URLSearchParams): Host {
  const pace = Number(asked.get("pace") ?? 120);
  const memory = asked.get("vault") === "memory";
  const settings: Record<string, unknown> = asked.get("started") ? { started: true } : {};
  let practice = asked.get("practice");
  let own: Credentials = { ...(asked.get("keys") ? PRACTISED : { apiKey: NONE, clientKey: NONE, clientSecret: NONE }), kept: !memory };
  let mended = false;
  let stop: (() => void) | null = null;
  /** When the last whole run began. */
  let ran: string | null = null;

  const refuse = (code: string, id: string): Trouble => ({ code, text: say(id) });
  const fails = (what: string) => asked.getAll("fault").includes(what);

  const boot = (): Boot => ({
    version: "0.1.0",
    language: asked.get("lang"),
    vault: { kind: memory ? "memory" : "keychain", problem: memory ? say("vault-no-service") : null },
    addresses: [
      { variable: "PUNTE_OUTSTAND_API", address: asked.get("api") ?? "https://api.outstand.so", replaced: asked.has("api") },
      { variable: "PUNTE_OUTSTAND_WWW", address: "https://www.outstand.so", replaced: false },
      { variable: "PUNTE_TIKTOK_API", address: "https://open.tiktokapis.com", replaced: false },
      { variable: "PUNTE_TIKTOK_WWW", address: "https://www.tiktok.com", replaced: false },
    ],
    practice,
    scenarios: Object.keys(SCRIPTS).map((code) => ({ code, page: code === practice ? "http://127.0.0.1:4599/page" : null })),
    credentials: practice ? { ...PRACTISED, kept: false } : own,
    checks: CHECKS,
    requests: ["networks", "accounts", "auth-url", "follow", "token", "authorize", "proxy"].map((kind) => say(`request-${kind}`)),
    facts: FACTS,
    trouble: null,
  });

  function script(options: RunOptions): Script {
    if (mended) return SCRIPTS["all-good"] as Script;
    if (practice === "app-in-review" && options.appState === "in-review") return IN_REVIEW_TOLD;
    if (practice) return SCRIPTS[practice] ?? (SCRIPTS["all-good"] as Script);
    return own.apiKey.present ? (SCRIPTS[asked.get("case") ?? "leading-space"] as Script) : NO_KEY;
  }

  async function verify(options: RunOptions, onEvent: (event: RunEvent) => void): Promise<Report> {
    if (stop) throw refuse("busy", "window-busy");
    const { verdict, turns, causes } = script(options);
    const checks = play(turns);
    const began = performance.now();
    const startedAt = new Date().toISOString();
    const ended = new Set<string>();
    let stopped = false;
    const stopping = new Promise<void>((resolve) => {
      stop = () => {
        stopped = true;
        resolve();
      };
    });
    for (const check of checks) {
      onEvent({ kind: "started", check: check.code });
      if (pace > 0) await Promise.race([new Promise((resolve) => setTimeout(resolve, pace)), stopping]);
      if (stopped) break;
      ended.add(check.code);
      onEvent({ kind: "finished", check });
    }
    stop = null;
    ran = stopped ? null : startedAt;
    const named = !stopped && causes[0] !== undefined && causes[0].certainty !== "excluded" && verdict !== "ok";
    return {
      verdict: stopped ? "undetermined" : verdict,
      causes: stopped ? [] : causes,
      named,
      checks: stopped ? stoppedAfter(checks, ended) : checks,
      requests: [
        { method: "GET", url: "https://api.outstand.so/v1/social-networks", status: 200, elapsedMs: 61 },
        { method: "POST", url: "https://api.outstand.so/v1/social-networks/tiktok/auth-url", status: 200, elapsedMs: 88 },
        { method: "POST", url: "https://open.tiktokapis.com/v2/oauth/token/", status: 200, elapsedMs: 73 },
      ],
      startedAt,
      elapsedMs: Math.round(performance.now() - began),
      stopped,
      practice,
    };
  }

  function save(input: CredentialsInput): Credentials {
    const view = (before: FieldView, value: string | null, mask: (value: string) => string): FieldView => {
      if (value === null) return before;
      const removed = blanksOf(value).filter((blank) => blank.place !== "inside");
      const notes = removed.map((blank) => ({
        severity: "warning" as const,
        text: say(blank.place === "start" ? "inputs-blank-before" : "inputs-blank-after", {
          field: "client_key",
          count: blank.count,
          marks: blank.mark.repeat(blank.count),
          name: say(blank.name, { code: blank.code }),
          position: blank.position,
        }),
      }));
      return { present: value !== "", masked: mask(value.trim()), fingerprint: "5be1 90aa", notes };
    };
    const opaque = (value: string) => `•••• (${value.length})`;
    own = {
      apiKey: view(own.apiKey, input.apiKey, opaque),
      clientKey: view(own.clientKey, input.clientKey, (value) => `${value.slice(0, 4)}…${value.slice(-2)}`),
      clientSecret: view(own.clientSecret, input.clientSecret, opaque),
      kept: !memory,
    };
    return own;
  }

  function plan(): Plan {
    const right = { newClientKey: "awpr…a1", proof: "right" as const, proofText: say("configure-proof-right"), trouble: null };
    const row = (id: string, clientKey: string) => ({ id, clientKey, updatedAt: "2026-11-02T08:15:00Z" });
    const scenario = practice ?? asked.get("case") ?? "leading-space";
    if (scenario === "not-configured") return { ...right, step: "create", rows: [], differences: [] };
    if (scenario === "two-rows") {
      const rows = [row("18", "awpr…a1"), row("21", "awve…9x")];
      return { ...right, step: "choose", rows, differences: [], trouble: say("configure-several", { count: 2 }) };
    }
    if (scenario === "wrong-secret") {
      const refused = { proof: "wrong" as const, proofText: say("configure-proof-wrong") };
      return { ...right, ...refused, step: "update", rows: [row("18", "awpr…a1")], differences: [] };
    }
    return {
      ...right,
      step: "update",
      rows: [row("18", "␠awpr…a1")],
      differences: [say("tiktok-diff-start-space", { count: 1, marks: "␠" })],
    };
  }

  return {
    real: false,
    boot: async () => boot(),
    saveCredentials: async (input) => {
      if (fails("save")) throw refuse("vault", "vault-locked");
      return save(input);
    },
    forgetCredentials: async () => (own = { apiKey: NONE, clientKey: NONE, clientSecret: NONE, kept: !memory }),
    chooseProject: async () => {
      if (fails("project")) return null;
      own = { ...PRACTISED, kept: !memory };
      return { path: "/home/ana/magazin/.env.local", problem: null, notes: [{ severity: "note", text: say("env-bom") }], credentials: own };
    },
    verify,
    stop: async () => stop?.(),
    planConfiguration: async () => plan(),
    applyConfiguration: async (step, _row, insist) => {
      if (fails("changed")) throw refuse("changed_meanwhile", "configure-changed-meanwhile");
      if (plan().proof === "wrong" && !insist) throw refuse("refused", "configure-refused");
      mended = true;
      return step === "create"
        ? { verified: true, done: "created", text: say("configure-created") }
        : { verified: true, done: "updated", text: say("configure-updated") };
    },
    setPractice: async (scenario) => {
      practice = scenario;
      mended = false;
      ran = null;
      return boot();
    },
    explain: async (text, appState, withRun) => fakeExplain(text, appState, withRun ? ran : null),
    maskText: async (text) => fakeMask(text),
    judgeTyped: async (input) => typed(input),
    compareRedirectUri: async (registered, expected) => compared(registered, expected),
    readScopes: async (text) => readScopes(text),
    proxySnippets: async (address) => {
      if (!address.startsWith("https://")) throw refuse("proxy_address", "tiktok-judge-redirect-not-https");
      return snippetsFor(address);
    },
    commandTexts: async () => COMMANDS,
    copyCommand: async () => ({ text: say("window-copied-secret-linux"), seconds: 30 }),
    saveCommand: async () => (fails("dialog") ? null : "/home/ana/outstand-tiktok.postman_collection.json"),
    connect: async (_options, onEvent) => {
      onEvent({ kind: "opened", address: "https://www.outstand.so/…" });
      let asked = 0;
      let stopped = false;
      const stopping = new Promise<void>((resolve) => {
        stop = () => {
          stopped = true;
          resolve();
        };
      });
      while (!stopped && asked < 3) {
        asked += 1;
        onEvent({ kind: "waiting", asked, trouble: null });
        await Promise.race([new Promise((resolve) => setTimeout(resolve, pace * 5)), stopping]);
        if (fails("waiting")) await stopping;
      }
      stop = null;
      return connectedAs(stopped ? "stopped" : "connected");
    },
    readReturn: async (address) => connectedAs(address.includes("success=true") ? "connected" : address.includes("error=") ? "refused" : "unknown"),
    serverRestarted: async (port) => restarted(port),
    draftMail: async (wish) => mail(wish, ran !== null),
    saveMail: async () => "/home/ana/punte-outstand.eml",
    printPage: async () => undefined,
    savePage: async (name, html) => {
      // What would be written can be looked at by whoever develops the page.
      Object.assign(globalThis, { puntePage: html });
      return `/home/ana/${name}.html`;
    },
    ...fakeLogs(asked, () => ran),
    ...fakeBundle(fails, () => ran !== null),
    painted: async () => undefined,
    readSettings: async () => ({ ...settings }),
    writeSetting: async (name, value) => void (settings[name] = value),
    open: async (address) => void window.open(address, "_blank", "noopener"),
    openPracticePage: async () => undefined,
  };
}
