// What the fake can play: for each scenario what differs from a whole bridge, and the causes that Rust would rank. All values are made up.
import type { Cause } from "../../bindings/Cause";
import type { EvidenceLine } from "../../bindings/EvidenceLine";
import type { Fix } from "../../bindings/Fix";
import type { Report } from "../../bindings/Report";
import type { Text } from "../../bindings/Text";
import { say, type Turn } from "./chain";

export interface Script {
  verdict: Report["verdict"];
  turns: Record<string, Turn>;
  causes: Cause[];
}

const PORTAL = "https://developers.tiktok.com/apps";
const OUTSTAND = "https://www.outstand.so/app";
const CALLBACK = "https://www.outstand.so/app/api/socials/tiktok/callback";

const line = (name: string, value: string): EvidenceLine => ({ name, value });
const fix = (id: string, more: Partial<Fix> = {}): Fix => ({ text: say(id), url: null, copy: null, action: null, ...more });
const verify = fix("fix-verify", { action: "verify" });
const turn = (verdict: string, text: Text, evidence: EvidenceLine[] = []): Turn => ({ verdict, text, evidence });
const cause = (code: string, family: string, certainty: string, evidence: Text[], fixes: Fix[]): Cause => ({
  code,
  family,
  certainty,
  evidence,
  fix: fixes,
});
const excluded = (code: string, family: string, evidence: string): Cause => cause(code, family, "excluded", [say(evidence)], []);

const RULED_OUT = [
  excluded("client_secret_wrong", "client_secret", "check-tiktok-credentials-ok"),
  excluded("redirect_uri_mismatch", "redirect_uri", "check-authorize-redirect-uri-ok"),
  excluded("api_key_invalid", "api_key", "check-outstand-api-key-ok"),
];
const blank = say("check-outstand-client-key-blank", { difference: say("tiktok-diff-start-space", { count: 1, marks: "␠" }) });
const other = say("check-outstand-client-key-differs", { difference: say("check-outstand-client-key-other") });
const slash = say("tiktok-diff-slash-more", { count: 1 });
const wrongPair = say("check-tiktok-credentials-wrong");
const missing = say("check-outstand-network-missing");
const several = say("check-outstand-network-several", { count: 2 });

export const SCRIPTS: Record<string, Script> = {
  "all-good": { verdict: "ok", turns: {}, causes: [] },
  "leading-space": {
    verdict: "problem",
    turns: {
      "outstand.client_key": turn("fail", blank, [line("stored", "␠awpr…a1"), line("given", "awpr…a1")]),
    },
    causes: [
      cause("client_key_whitespace", "client_key", "proven", [blank], [
        fix("fix-correct", { action: "configure" }),
        fix("fix-correct-by-hand", { url: OUTSTAND }),
      ]),
      ...RULED_OUT,
    ],
  },
  "other-key-stored": {
    verdict: "problem",
    turns: { "outstand.client_key": turn("fail", other, [line("stored", "awve…9x"), line("given", "awpr…a1")]) },
    causes: [cause("client_key_mismatch", "client_key", "proven", [other], [fix("fix-correct", { action: "configure" }), fix("fix-correct-by-hand", { url: OUTSTAND })])],
  },
  "not-configured": {
    verdict: "problem",
    turns: { "outstand.network": turn("fail", missing, [line("rows", "0")]) },
    causes: [
      cause("network_not_configured", "outstand", "proven", [missing], [
        fix("fix-configure", { action: "configure" }),
        fix("fix-configure-by-hand", { url: OUTSTAND }),
        fix("fix-see-guide", { action: "guide:4" }),
      ]),
    ],
  },
  "two-rows": {
    verdict: "problem",
    turns: { "outstand.network": turn("fail", several, [line("rows", "awpr…a1, awve…9x")]) },
    causes: [cause("duplicate_networks", "outstand", "proven", [several], [fix("fix-remove-row", { url: OUTSTAND }), verify])],
  },
  "redirect-slash": {
    verdict: "problem",
    turns: {
      "authorize.redirect_uri": turn("fail", slash, [line("found", `${CALLBACK}/`), line("expected", CALLBACK)]),
    },
    causes: [cause("redirect_uri_mismatch", "redirect_uri", "proven", [slash], [fix("fix-redirect-exact", { url: PORTAL, copy: CALLBACK }), verify])],
  },
  "wrong-secret": {
    verdict: "problem",
    turns: { "tiktok.credentials": turn("fail", wrongPair, [line("error", "invalid_client")]) },
    causes: [
      cause("client_secret_wrong", "client_secret", "likely", [wrongPair], [
        fix("fix-copy-secret-again", { url: PORTAL }),
        fix("fix-edit", { action: "edit_credentials" }),
        fix("fix-correct", { action: "configure" }),
      ]),
      cause("client_key_wrong", "client_key", "possible", [wrongPair], [fix("fix-copy-key-again", { url: PORTAL })]),
    ],
  },
  "app-in-review": {
    verdict: "ok",
    turns: {},
    causes: [
      cause("app_not_approved", "not_approved", "possible", [say("check-tiktok-authorize-accepted")], [
        fix("fix-send-for-review", { url: PORTAL }),
      ]),
    ],
  },
  "no-account": {
    verdict: "warning",
    turns: { "account.connected": turn("warning", say("check-account-connected-none"), [line("accounts", "0")]) },
    causes: [cause("account_not_connected", "account", "proven", [say("check-account-connected-none")], [fix("fix-connect-account", { action: "guide:5" }), verify])],
  },
  "login-needed": {
    verdict: "undetermined",
    turns: {
      "outstand.auth_url": turn("undetermined", say("check-outstand-auth-url-sign-in"), [
        line("auth_url", "https://www.outstand.so/app/api/socials/tiktok/org_exemplu"),
      ]),
    },
    causes: [],
  },
  "outstand-down": {
    verdict: "undetermined",
    turns: {
      "net.outstand": turn("undetermined", say("outstand-server-error", { status: 503 }), [line("status", "503")]),
      "account.connected": turn("undetermined", say("outstand-server-error", { status: 503 })),
    },
    causes: [
      cause("outstand_unavailable", "outstand", "proven", [say("outstand-server-error", { status: 503 })], [
        fix("fix-wait", { action: "verify" }),
        fix("fix-write-outstand", { url: "mailto:support@outstand.so" }),
      ]),
    ],
  },
};

/** The same app, once its state has been told. */
export const IN_REVIEW_TOLD: Script = {
  verdict: "problem",
  turns: { "tiktok.authorize": turn("fail", say("check-tiktok-authorize-not-approved")) },
  causes: [
    cause("app_not_approved", "not_approved", "likely", [say("check-tiktok-authorize-not-approved")], [
      fix("fix-send-for-review", { url: PORTAL }),
      fix("fix-sandbox-meanwhile", { action: "guide:1" }),
    ]),
    ...RULED_OUT,
  ],
};

/** No key at all was given. */
export const NO_KEY: Script = {
  verdict: "problem",
  turns: { "input.api_key": turn("fail", say("inputs-api-key-missing")) },
  causes: [
    cause("api_key_missing", "api_key", "proven", [say("inputs-api-key-missing")], [
      fix("fix-get-api-key", { url: OUTSTAND }),
      fix("fix-edit", { action: "edit_credentials" }),
      fix("fix-env-line", { copy: "OUTSTAND_API_KEY=ost_CHEIA_TA_API" }),
    ]),
  ],
};
