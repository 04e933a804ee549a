// The fake's answers for the guide: enough to draw every state of it. Judging for real is Rust's.
import type { Connected } from "../../bindings/Connected";
import type { FieldNote } from "../../bindings/FieldNote";
import type { MailDraft } from "../../bindings/MailDraft";
import type { MailWish } from "../../bindings/MailWish";
import type { RedirectComparison } from "../../bindings/RedirectComparison";
import type { RestartAnswer } from "../../bindings/RestartAnswer";
import type { ScopeReading } from "../../bindings/ScopeReading";
import { blanksOf } from "../../words/marks";
import { say } from "./chain";

export const CALLBACK = "https://www.outstand.so/app/api/socials/tiktok/callback";

export const FACTS = {
  callback: CALLBACK,
  scopes: [
    { scope: "user.info.basic", product: "Login Kit" },
    { scope: "user.info.profile", product: null },
    { scope: "user.info.stats", product: null },
    { scope: "video.publish", product: "Content Posting API → Direct Post" },
    { scope: "video.upload", product: "Content Posting API" },
    { scope: "video.list", product: "Display API" },
  ],
  links: [
    { code: "portal", address: "https://developers.tiktok.com", official: true },
    { code: "apps", address: "https://developers.tiktok.com/apps", official: true },
    { code: "dashboard", address: "https://www.outstand.so/app", official: true },
    { code: "outstand-tiktok", address: "https://www.outstand.so/docs/configurations/tiktok", official: true },
    { code: "outstand-docs", address: "https://www.outstand.so/docs", official: true },
    { code: "tiktok-login-kit", address: "https://developers.tiktok.com/doc/login-kit-web", official: true },
    { code: "tiktok-scopes", address: "https://developers.tiktok.com/doc/tiktok-api-scopes", official: true },
    { code: "tiktok-sandbox", address: "https://developers.tiktok.com/doc/add-a-sandbox", official: true },
    { code: "tiktok-content-posting", address: "https://developers.tiktok.com/doc/content-posting-api-get-started", official: true },
    { code: "tiktok-oauth", address: "https://developers.tiktok.com/doc/oauth-overview", official: false },
    { code: "dashboard-guide", address: "https://app.outstand.so", official: false },
    { code: "outstand-docs-guide", address: "https://docs.outstand.so", official: false },
  ],
  mailboxes: [
    { code: "support", address: "support@outstand.so", official: true },
    { code: "contact", address: "contact@outstand.so", official: false },
  ],
};

const blankNotes = (field: string, value: string | null): FieldNote[] =>
  blanksOf(value ?? "").map((blank) => ({
    severity: "warning",
    text: say(blank.place === "end" ? "inputs-blank-after" : "inputs-blank-before", {
      field,
      count: blank.count,
      marks: blank.mark.repeat(blank.count),
      name: say(blank.name, { code: blank.code }),
      position: blank.position,
    }),
  }));

const EXAMPLE = /YOUR_|1234567890|CHEIA_TA/;
const noted = (field: string, value: string | null): FieldNote[] =>
  EXAMPLE.test(value ?? "") ? [{ severity: "fail", text: say("inputs-placeholder", { field }) }, ...blankNotes(field, value)] : blankNotes(field, value);

export const typed = (input: { apiKey: string | null; clientKey: string | null; clientSecret: string | null }) => ({
  apiKey: noted("api_key", input.apiKey),
  clientKey: noted("client_key", input.clientKey),
  clientSecret: noted("client_secret", input.clientSecret),
});

export function compared(registered: string, expected: string | null): RedirectComparison {
  const sent = expected ?? CALLBACK;
  const nearest = registered.split("\n").find((line) => line === sent) ?? registered.split("\n")[0] ?? "";
  const slash = nearest.trim() === `${sent}/` ? [say("tiktok-diff-slash-more", { count: 1 })] : [];
  const blank = nearest.startsWith(" ") ? [say("tiktok-diff-start-space", { count: 1, marks: "␠" })] : [];
  return { same: nearest === sent, registered: nearest.replaceAll(" ", "␠"), expected: sent, differences: [...blank, ...slash], rules: [] };
}

export function readScopes(text: string): ScopeReading {
  const stateOf = (scope: string) => {
    const line = text.split("\n").find((line) => line.includes(scope));
    return line === undefined ? "missing" : /in review|pending/iu.test(line) ? "not_approved" : "present";
  };
  const WHY: Record<string, string> = { missing: "portal-scope-missing-by-hand", not_approved: "portal-scope-not-approved" };
  const rows = FACTS.scopes.map(({ scope }) => {
    const state = stateOf(scope);
    const id = WHY[state];
    return { scope, state, text: id ? say(id) : null };
  });
  const gone = text.includes("video.create") ? [{ scope: "video.create", state: "gone", text: say("portal-scope-gone") }] : [];
  const missing = rows.filter(({ state }) => state === "missing").map(({ scope }) => scope);
  return { rows: [...rows, ...gone], missing: missing.join(",") };
}

const BODY = '{"network":"tiktok","client_key":"YOUR_TIKTOK_CLIENT_KEY","client_secret":"YOUR_TIKTOK_CLIENT_SECRET"}';
const TO = "https://api.outstand.so/v1/social-networks";

export const COMMANDS = [
  {
    code: "bash",
    text: `curl -X POST ${TO} \\\n  -H 'Authorization: Bearer YOUR_OUTSTAND_API_KEY' \\\n  -H 'Content-Type: application/json' \\\n  -d '${BODY}'`,
    file: null,
  },
  { code: "cmd", text: `curl.exe -X POST ${TO} ^\n  -H "Authorization: Bearer YOUR_OUTSTAND_API_KEY" ^\n  -d "${BODY.replaceAll('"', '\\"')}"`, file: null },
  { code: "powershell", text: `Invoke-RestMethod -Method Post -Uri '${TO}' \`\n  -Headers @{ Authorization = 'Bearer YOUR_OUTSTAND_API_KEY' } \`\n  -Body '${BODY}'`, file: null },
  { code: "httpie", text: `http POST ${TO} 'Authorization: Bearer YOUR_OUTSTAND_API_KEY' <<< '${BODY}'`, file: null },
  { code: "postman", text: `{ "info": {}, "item": [{ "request": { "auth": "YOUR_OUTSTAND_API_KEY", "body": ${BODY} } }] }`, file: "outstand-tiktok.postman_collection.json" },
];

export const snippetsFor = (address: string) => ({
  address,
  snippets: ["nextjs", "express", "nginx", "caddy", "cloudflare", "php", "netlify", "vercel"].map((code) => ({
    code,
    file: code === "nginx" ? "tiktok-callback.conf" : `${code}.txt`,
    text: `location = ${new URL(address).pathname} {\n    return 302 ${CALLBACK}$is_args$args;\n}`,
  })),
});

const ACCOUNT = { nickname: "Magazinul de probă", username: "magazin.proba", id: "acc-1" };

export function connectedAs(outcome: string): Connected {
  if (outcome === "connected") return { outcome, text: say("connect-connected", { name: ACCOUNT.nickname }), account: ACCOUNT };
  if (outcome === "refused") return { outcome, text: say("window-return-refused", { word: "access_denied" }), account: null };
  return { outcome, text: say(outcome === "unknown" ? "window-return-unknown" : "connect-stopped"), account: null };
}

export const restarted = (port: number): RestartAnswer => {
  const seen = { saved: "2026-11-23T09:02:00Z", process: "node" };
  if (port === 3000) return { verdict: "ok", text: say("restart-ok", { port: String(port), process: "node" }), ...seen, started: "2026-11-23T09:10:00Z" };
  if (port === 5173) return { verdict: "warning", text: say("restart-before", { port: String(port), process: "node" }), ...seen, started: "2026-11-23T08:10:00Z" };
  return { verdict: "undetermined", text: say("restart-nobody", { port: String(port) }), saved: null, started: null, process: null };
};

export function mail(wish: MailWish, report: boolean): MailDraft {
  const to = FACTS.mailboxes.find(({ code }) => code === wish.mailbox)?.address ?? "support@outstand.so";
  const subject = wish.kind === "managed" ? "Managed Keys for TikTok" : "client_key error when connecting TikTok";
  const said = wish.kind === "managed" ? "" : `\n- Redirect URI: ${wish.redirectUri ?? CALLBACK}\n- log_id: ${/log_?id=(\w+)/.exec(wish.symptom ?? "")?.[1] ?? "–"}`;
  const body = wish.lang === "ro" ? `Bună ziua,\n\nconectarea TikTok nu merge.${said}\n\nMulțumesc.` : `Hello,\n\nconnecting TikTok fails.${said}\n\nThank you.`;
  return { to, subject, body, mailto: `mailto:${to}?subject=${encodeURIComponent(subject)}`, shortened: false, report };
}
