// Logs as the fake knows them: one sign-in with a blank before its client key, told by a HAR file and a server log. All values are made up.
import type { LogEntry } from "../../bindings/LogEntry";
import type { LogReading } from "../../bindings/LogReading";
import type { LogSource } from "../../bindings/LogSource";
import type { SignInHop } from "../../bindings/SignInHop";
import type { Trouble } from "../../bindings/Trouble";
import type { Host } from "../index";
import { say } from "./chain";
import { fakeExplain, fakeMask } from "./explain";

type LogHost = Pick<
  Host,
  | "chooseLogs"
  | "chooseLogFolder"
  | "listenDrops"
  | "readDroppedText"
  | "readDroppedImage"
  | "readLogs"
  | "stopReading"
  | "watchLog"
  | "forgetLog"
  | "saveRedacted"
>;

const CALLBACK = "https%3A%2F%2Fwww.outstand.so%2Fapp%2Fapi%2Fsocials%2Ftiktok%2Fcallback";
const AUTHORIZE = `https://www.tiktok.com/v2/auth/authorize/?client_key=␠awpr…a1&redirect_uri=${CALLBACK}&scope=user.info.basic`;
const HAR = "conectare.har";
const LOG = "server.log";

const entry = (id: number, source: string, line: number, more: Partial<LogEntry>): LogEntry => ({
  id,
  time: `2026-11-23T09:00:0${id}Z`,
  source,
  line,
  about: "tiktok",
  level: null,
  text: "",
  cut: false,
  cause: null,
  ...more,
});

const ENTRIES: readonly LogEntry[] = [
  entry(1, LOG, 4, { about: "application", level: "info", text: "POST /v1/social-networks/tiktok/auth-url → 200" }),
  entry(2, HAR, 1, { text: `GET ${AUTHORIZE} → 302` }),
  entry(3, HAR, 2, {
    level: "error",
    text: `GET ${AUTHORIZE}&error=unauthorized_client&error_type=client_key → 200`,
    cause: "client_key_whitespace",
  }),
  entry(4, LOG, 9, { time: null, about: "application", level: "error", text: "TikTok: We couldn't log in … client_key", cause: "client_key_whitespace" }),
];

const hop = (step: string, at: number, more: Partial<SignInHop>): SignInHop => ({
  step,
  entry: at,
  method: "GET",
  url: AUTHORIZE,
  status: 302,
  verdict: "seen",
  parameter: null,
  text: null,
  ...more,
});

const HOPS: readonly SignInHop[] = [
  hop("outstand", 2, { url: "https://www.outstand.so/app/api/socials/tiktok/123", verdict: "ok" }),
  hop("authorize", 3, { verdict: "fail", parameter: "client_key", text: say("tiktok-diff-start-space", { count: 1, marks: "␠" }) }),
];

const ARCHIVE = /\.(?:zip|gz)$/iu;
const IMAGE = /\.(?:png|jpe?g|gif|webp)$/iu;

export function fakeLogs(asked: URLSearchParams, ranAt: () => string | null): LogHost {
  const pace = Number(asked.get("pace") ?? 120);
  const fails = (what: string) => asked.getAll("fault").includes(what);
  const files = new Map<number, File>();
  let last = 0;
  let stop: (() => void) | null = null;

  const source = (name: string, kind: string, bytes: number): LogSource => ({ id: ++last, name, kind, bytes, problem: null });
  const gone = (): Trouble => ({ code: "unforeseen", text: say("ui-unforeseen") });

  function taken(file: File): LogSource {
    const kind = ARCHIVE.test(file.name) ? "archive" : IMAGE.test(file.name) ? "image" : "file";
    const own = source(file.name, kind, file.size);
    files.set(own.id, file);
    return own;
  }

  function stopping(): Promise<void> {
    stop?.();
    return new Promise((resolve) => {
      stop = resolve;
    });
  }

  async function bytesOf(id: number): Promise<ArrayBuffer> {
    const file = files.get(id);
    if (!file) throw gone();
    return file.arrayBuffer();
  }

  async function readLogs(appState: string | null, tell: (read: number) => void): Promise<LogReading> {
    let stopped = false;
    const stops = stopping().then(() => {
      stopped = true;
    });
    for (let read = 0; read <= 10 && !stopped; read += 1) {
      tell(read);
      if (pace > 0) await Promise.race([new Promise((resolve) => setTimeout(resolve, pace)), stops]);
    }
    stop = null;
    const told = ENTRIES.map(({ text }) => text).join("\n");
    return {
      files: [
        { name: LOG, format: "text", bytes: 4_096, lines: 40, found: 2, problem: null },
        { name: HAR, format: "har", bytes: 81_920, lines: 12, found: 2, problem: null },
      ],
      entries: [...ENTRIES],
      leftOut: 0,
      hops: [...HOPS],
      explanation: fakeExplain(told, appState, ranAt()),
      removed: 5,
      stopped,
    };
  }

  return {
    chooseLogs: async () => (fails("dialog") ? [] : [source(LOG, "file", 4_096), source(HAR, "file", 81_920)]),
    chooseLogFolder: async () => (fails("dialog") ? [] : [source("logs", "folder", 86_016)]),
    listenDrops: async (onDrop) => {
      const dropped = (event: DragEvent) => {
        const brought = [...(event.dataTransfer?.files ?? [])];
        if (brought.length > 0) onDrop(brought.map(taken));
      };
      window.addEventListener("drop", dropped);
      return () => window.removeEventListener("drop", dropped);
    },
    readDroppedText: async (id) => new TextDecoder().decode(await bytesOf(id)),
    readDroppedImage: bytesOf,
    readLogs: (_sources, appState, onEvent) =>
      readLogs(appState, (read) => onEvent({ kind: "progress", name: LOG, read: read * 8_600, total: 86_016, found: Math.min(read, 4) })),
    stopReading: async () => {
      stop?.();
      stop = null;
    },
    watchLog: async (_source, onEvent) => {
      const stops = stopping();
      onEvent({ kind: "looked", grown: 0 });
      for (const found of ENTRIES) {
        if (pace > 0) await Promise.race([new Promise((resolve) => setTimeout(resolve, pace * 5)), stops]);
        if (stop === null) return;
        onEvent({ kind: "entry", entry: { ...found, source: LOG } });
        onEvent({ kind: "looked", grown: fakeMask(found.text).length });
      }
      await stops;
    },
    forgetLog: async (id) => void files.delete(id),
    saveRedacted: async () =>
      fails("dialog") ? null : { path: "/home/ana/server-fara-secrete.log", manifest: "/home/ana/server-fara-secrete.manifest.json", removed: 5 },
  };
}
