// The fake's answers for the guide: enough to draw every state of it. Judging for real is Rust's.
import type { Connected } from "../../bindings/Connected";
import type { FieldNote } from "../../bindings/FieldNote";
import type { MailDraft } from "../../bindings/MailDraft";
import type { MailWish } from "../../bindings/MailWish";
import type { RedirectComparison } from "../../bindings/RedirectComparison";
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
    { code: "tiktok-oauth", address: "https://developers.tiktok.com/doc/oauth-overview", official: false },
    { code: "dashboard-guide", address: "https://app.outstand.so", official: false },
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

export const typed = (input: { apiKey: string | null; clientKey: string | null; clientSecret: string | null }) => ({
  apiKey: blankNotes("api_key", input.apiKey),
  clientKey: blankNotes("client_key", input.clientKey),
  clientSecret: blankNotes("client_secret", input.clientSecret),
});

export function compared(registered: string, expected: string | null): RedirectComparison {
  const sent = expected ?? CALLBACK;
  const differences = registered.trim() === `${sent}/` ? [say("tiktok-diff-slash-extra")] : [];
  return { same: registered === sent, registered, expected: sent, differences, rules: [] };
}

export function readScopes(text: string): ScopeReading {
  const rows = FACTS.scopes.map(({ scope }) => ({ scope, state: text.includes(scope) ? "present" : "missing", text: null }));
  const gone = text.includes("video.create") ? [{ scope: "video.create", state: "gone", text: null }] : [];
  const missing = rows.filter(({ state }) => state === "missing").map(({ scope }) => scope);
  return { rows: [...rows, ...gone], missing: missing.join(",") };
}

export const COMMANDS = [
  { code: "bash", text: "curl -X POST https://api.outstand.so/v1/social-networks …", file: null },
  { code: "cmd", text: "curl.exe -X POST https://api.outstand.so/v1/social-networks …", file: null },
  { code: "powershell", text: "Invoke-RestMethod -Method Post …", file: null },
  { code: "httpie", text: "http POST https://api.outstand.so/v1/social-networks …", file: null },
  { code: "postman", text: '{ "info": {} }', file: "punte-outstand.postman_collection.json" },
];

export const snippetsFor = (address: string) => ({
  address,
  snippets: ["nextjs", "express", "nginx", "caddy", "cloudflare", "php", "netlify", "vercel"].map((code) => ({
    code,
    file: `${code}.txt`,
    text: `302 ${CALLBACK}`,
  })),
});

export const connectedAs = (outcome: string): Connected => ({
  outcome,
  text: say("window-stopped"),
  account: outcome === "connected" ? { nickname: "Magazinul de probă", username: "magazin.proba", id: "acc-1" } : null,
});

export function mail(wish: MailWish, report: boolean): MailDraft {
  const to = FACTS.mailboxes.find(({ code }) => code === wish.mailbox)?.address ?? "support@outstand.so";
  const subject = "client_key error when connecting TikTok";
  const body = wish.lang === "ro" ? "Bună ziua,\n…" : "Hello,\n…";
  return { to, subject, body, mailto: `mailto:${to}?subject=${encodeURIComponent(subject)}`, shortened: false, report };
}
