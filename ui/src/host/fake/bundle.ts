// The fake's bundle for support: what would go in, what a customer would have sent, and pictures that are really kept. All values are made up.
import type { BundleFile } from "../../bindings/BundleFile";
import type { BundlePreview } from "../../bindings/BundlePreview";
import type { BundleWish } from "../../bindings/BundleWish";
import type { EnvironmentLine } from "../../bindings/EnvironmentLine";
import type { OpenedBundle } from "../../bindings/OpenedBundle";
import type { PastRun } from "../../bindings/PastRun";
import type { PictureTaken } from "../../bindings/PictureTaken";
import type { Removal } from "../../bindings/Removal";
import type { Report } from "../../bindings/Report";
import type { Trouble } from "../../bindings/Trouble";
import type { Host } from "../index";
import { play, say } from "./chain";
import { SCRIPTS } from "./scenarios";

type Methods = Pick<Host, "previewBundle" | "saveBundle" | "takePicture" | "pictureBytes" | "forgetPicture" | "openBundle" | "pastRuns">;

const past = (startedAt: string, verdict: string, cause: string | null = null): PastRun => ({ startedAt, verdict, cause, certainty: cause && "proven" });
const PAST: PastRun[] = [
  past("2026-11-29T08:12:40Z", "problem", "client_key_whitespace"),
  past("2026-11-28T15:03:11Z", "problem", "client_key_whitespace"),
  past("2026-11-27T09:41:02Z", "undetermined"),
  past("2026-11-24T12:20:55Z", "ok"),
];

const MACHINE: EnvironmentLine[] = [
  { name: "punte", value: "0.1.0" },
  { name: "system", value: "Windows 11 (10.0.26100), x86_64" },
  { name: "proxy", value: "http://proxy.firma-inventata.example:3128" },
  { name: "clock", value: "+3 s" },
];

const LOG_FILE = "jurnale/randuri.log";
const LOG = `2026-11-29T08:12:39.911Z INFO  POST /v1/social-networks/tiktok/auth-url 200 88ms
2026-11-29T08:12:40.502Z DEBUG Authorization: Bearer [redacted:Authorization]
2026-11-29T08:12:41.377Z WARN  callback ?error=unauthorized_client&error_type=client_key&state=[redacted:state]
2026-11-29T08:12:41.380Z ERROR TikTok a refuzat cheia ␠awpr…a1
2026-11-29T08:12:41.402Z DEBUG env TIKTOK_CLIENT_SECRET=[redacted:client_secret]
`;
const RUN = JSON.stringify(
  { schema: "punte.report/1", punte: "0.1.0", verdict: "problem", cause: { code: "client_key_whitespace", certainty: "proven" }, checks: [{ code: "outstand.client_key", verdict: "fail", evidence: { stored: "␠awpr…a1", given: "awpr…a1" } }] },
  null,
  2,
);

const removal = (file: string, line: number, column: number, rule: string, label: string, length: number, fingerprint: string | null): Removal => ({
  file,
  line,
  column,
  rule,
  label,
  length,
  fingerprint,
});
const IN_RUN: Removal[] = [removal("verificare.json", 13, 20, "known", "client_key", 16, "77D204BE")];
const IN_LOG: Removal[] = [
  removal(LOG_FILE, 2, 54, "key.authorization", "Authorization", 68, "3F9A11C0"),
  removal(LOG_FILE, 3, 92, "key.state", "state", 36, null),
  removal(LOG_FILE, 5, 57, "known", "client_secret", 32, "C01D5A88"),
];

const file = (kind: string, name: string, text: string | null, more: Partial<BundleFile> = {}): BundleFile => ({
  name,
  kind,
  bytes: text === null ? 0 : new Blob([text]).size,
  text,
  picture: null,
  ...more,
});

function page(lang: string, customer: string): string {
  const title = lang === "en" ? "Bundle for support" : "Pachet pentru suport";
  return `<!doctype html>\n<html lang="${lang}">\n<title>${title}</title>\n<h1>${title}${customer === "" ? "" : ` · ${customer.replace(/[<&]/gu, "·")}`}</h1>\n</html>\n`;
}

const removedFrom = (wish: Pick<BundleWish, "entries">, withRun: boolean): Removal[] => [...(withRun ? IN_RUN : []), ...(wish.entries.length > 0 ? IN_LOG : [])];

const filesOf = (wish: Omit<BundleWish, "pictures">, withRun: boolean, taken: readonly PictureTaken[]): BundleFile[] => [
  file("page", "index.html", page(wish.lang, wish.customer)),
  ...(withRun ? [file("run", "verificare.json", RUN)] : []),
  ...(wish.withHistory ? [file("history", "istoric.jsonl", PAST.map((run) => JSON.stringify(run)).join("\n"))] : []),
  file("environment", "calculator.json", JSON.stringify(Object.fromEntries(MACHINE.map(({ name, value }) => [name, value])), null, 2)),
  ...(wish.entries.length > 0 ? [file("log", LOG_FILE, LOG)] : []),
  ...(wish.note === "" ? [] : [file("note", "nota.txt", wish.note)]),
  ...taken.map(({ id, bytes }, at) => file("picture", `capturi/${at + 1}.png`, null, { bytes, picture: id })),
  file("manifest", "manifest.json", JSON.stringify({ schema: "punte.redaction/1", findings: removedFrom(wish, withRun) }, null, 2)),
];

/** A customer's last run, in a scenario of the fake. */
function seen(scenario: string): Report {
  const { verdict, turns, causes } = SCRIPTS[scenario] ?? { verdict: "ok", turns: {}, causes: [] };
  const requests = [{ method: "GET", url: "https://api.outstand.so/v1/social-networks", status: 200, elapsedMs: 61 }];
  return { verdict, causes, named: causes.length > 0, checks: play(turns), requests, startedAt: "2026-11-29T08:12:40Z", elapsedMs: 1412, stopped: false, practice: null };
}

const customersOf = (broken: boolean): OpenedBundle => ({
  name: "punte-floraria-2026-11-29.zip",
  schema: broken ? "punte.bundle/7" : "punte.bundle/1",
  punte: broken ? "9.0.0" : "0.1.0",
  createdAt: "2026-11-29T08:20:00Z",
  customer: "Florăria din colț",
  report: broken ? null : seen("leading-space"),
  history: PAST,
  environment: MACHINE,
  files: filesOf({ lang: "ro", customer: "Florăria din colț", withHistory: true, entries: [1], note: "De ieri nu mai merge butonul Conectează." }, !broken, []),
  removed: removedFrom({ entries: [1] }, !broken),
  note: "De ieri nu mai merge butonul Conectează.\nAm schimbat doar cheia.",
  problems: broken ? [say("bundle-trouble-newer", { schema: "punte.bundle/7" }), say("bundle-trouble-changed", { file: "jurnale/randuri.log" })] : [],
});

/** `fails`: whether the address asks for this fault; `ran`: whether a whole run ended. */
export function fakeBundle(fails: (what: string) => boolean, ran: () => boolean): Methods {
  const pictures = new Map<number, { taken: PictureTaken; png: ArrayBuffer }>();
  let next = 1;
  let previewed: BundlePreview | null = null;
  const trouble = (code: string, file: string): Trouble => ({ code, text: say(`bundle-trouble-${code}`, { file }) });

  return {
    previewBundle: async (wish) => {
      if (fails("bundle")) throw trouble("secret", "jurnale/randuri.log");
      const taken = wish.pictures.flatMap((id) => pictures.get(id)?.taken ?? []);
      const files = filesOf(wish, ran(), taken);
      previewed = { files, removed: removedFrom(wish, ran()), word: "punte-vara-malul", searched: 3 };
      return previewed;
    },
    saveBundle: async () => {
      if (fails("save-bundle")) throw trouble("secret", "nota.txt");
      if (fails("dialog") || !previewed) return null;
      return { path: "/home/ana/Documente/punte-pachet-2026-11-30.zip", bytes: 900 + previewed.files.reduce((sum, { bytes }) => sum + bytes, 0) };
    },
    takePicture: async (png) => {
      if (fails("picture")) throw trouble("picture", "");
      // What would be handed over can be looked at by whoever develops the page.
      Object.assign(globalThis, { puntePicture: png });
      const size = new DataView(png);
      // Width and height stand behind the signature of a PNG and the name of its first part.
      const taken = { id: next, bytes: png.byteLength, width: size.getUint32(16), height: size.getUint32(20) };
      pictures.set(next, { taken, png });
      next += 1;
      return taken;
    },
    pictureBytes: async (id) => pictures.get(id)?.png ?? Promise.reject(trouble("picture", "")),
    forgetPicture: async (id) => void pictures.delete(id),
    openBundle: async () => {
      if (fails("open-bundle")) throw trouble("broken", "pachet.zip");
      return fails("dialog") ? null : customersOf(fails("newer-bundle"));
    },
    pastRuns: async () => (fails("history") ? [] : PAST),
  };
}
