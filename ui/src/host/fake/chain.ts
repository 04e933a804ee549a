// The chain as the fake knows it: the same checks in the same order, each with the sentence it says when it is whole.
import type { Check } from "../../bindings/Check";
import type { CheckInfo } from "../../bindings/CheckInfo";
import type { Text } from "../../bindings/Text";

export const say = (id: string, args: Text["args"] = {}): Text => ({ id, args });

const FIRST = "application_to_outstand";
const SECOND = "outstand_to_tiktok";

const CHAIN: [code: string, span: string, dependsOn: string[], whole: Text][] = [
  ["env.file", FIRST, [], say("check-skipped-not-needed")],
  ["input.api_key", FIRST, [], say("check-input-api-key-ok")],
  ["input.client_key", FIRST, [], say("check-input-client-key-ok")],
  ["input.client_secret", FIRST, [], say("check-input-client-secret-ok")],
  ["net.outstand", FIRST, ["input.api_key"], say("check-net-outstand-ok")],
  ["outstand.api_key", FIRST, ["net.outstand"], say("check-outstand-api-key-ok")],
  ["outstand.subscription", FIRST, ["outstand.api_key"], say("check-outstand-subscription-ok")],
  ["outstand.network", FIRST, ["outstand.subscription"], say("check-outstand-network-ok")],
  ["outstand.client_key", FIRST, ["outstand.network"], say("check-outstand-client-key-same")],
  ["outstand.auth_url", FIRST, ["outstand.network"], say("check-outstand-auth-url-ok", { hops: 1 })],
  ["authorize.request", SECOND, ["outstand.auth_url"], say("check-authorize-request-ok")],
  ["authorize.client_key", SECOND, ["authorize.request", "outstand.client_key"], say("check-authorize-client-key-ok")],
  ["authorize.redirect_uri", SECOND, ["outstand.auth_url"], say("check-authorize-redirect-uri-ok")],
  ["authorize.scope", SECOND, ["outstand.auth_url"], say("check-authorize-scope-ok")],
  ["net.tiktok", SECOND, [], say("check-net-tiktok-ok")],
  ["tiktok.credentials", SECOND, ["input.client_key", "input.client_secret", "net.tiktok"], say("check-tiktok-credentials-ok")],
  [
    "tiktok.authorize",
    SECOND,
    ["authorize.client_key", "authorize.redirect_uri", "authorize.scope"],
    say("check-tiktok-authorize-accepted"),
  ],
  ["proxy.callback", SECOND, [], say("check-skipped-not-needed")],
  ["account.connected", SECOND, ["outstand.subscription"], say("check-account-connected-ok", { count: 1 })],
  ["account.active", SECOND, ["account.connected"], say("check-account-active-ok", { count: 1 })],
];

export const CHECKS: CheckInfo[] = CHAIN.map(([code, span, dependsOn]) => ({ code, span, dependsOn }));

/** What a scenario says of a check otherwise than that it is whole. */
export type Turn = Pick<Check, "verdict" | "text"> & Partial<Pick<Check, "evidence" | "because">>;

const UNUSED: Record<string, string> = { "env.file": "not_needed", "proxy.callback": "not_needed" };

/** Every check as it ends: as the scenario has it, skipped where something it waits for did not hold, whole otherwise. */
export function play(turns: Record<string, Turn>): Check[] {
  const ended: Check[] = [];
  const holds = (code: string) => ["ok", "warning"].includes(ended.find((check) => check.code === code)?.verdict ?? "ok");
  CHAIN.forEach(([code, , dependsOn, whole], at) => {
    const base = { code, because: null, evidence: [], elapsedMs: 12 + ((at * 37) % 90) };
    const turn = turns[code];
    const fallen = dependsOn.find((other) => !holds(other));
    const unused = UNUSED[code];
    if (fallen) {
      const root = ended.find((check) => check.code === fallen);
      const because = root?.verdict === "skipped" && root.because ? root.because : fallen;
      const check = say(`check-${because.replace(/[._]/g, "-")}-name`);
      ended.push({ ...base, verdict: "skipped", because, text: say("check-skipped-because", { check }), elapsedMs: 0 });
    } else if (turn) ended.push({ ...base, ...turn });
    else if (unused) ended.push({ ...base, verdict: "skipped", because: unused, text: whole, elapsedMs: 0 });
    else ended.push({ ...base, verdict: "ok", text: whole });
  });
  return ended;
}

/** What is left when the person stops: what has ended, and the rest not run. */
export const stoppedAfter = (checks: readonly Check[], ended: ReadonlySet<string>): Check[] =>
  checks.map((check) =>
    ended.has(check.code)
      ? check
      : { ...check, verdict: "skipped", because: "stopped", text: say("check-skipped-stopped"), evidence: [], elapsedMs: 0 },
  );
