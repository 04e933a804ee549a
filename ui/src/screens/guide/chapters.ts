// The guide as it is read: for each section its sentences, drawings and tools, in order. The window and the printed page are both made of this.
import type { DrawingName } from "../../drawings/names";
import type { Section } from "../../state/guide";

/** What can be used beside what is read. On paper only the values remain of them. */
export type ToolName =
  | "error-page"
  | "seen"
  | "open-portal"
  | "keys"
  | "redirect"
  | "compare"
  | "scopes"
  | "scope-paste"
  | "open-dashboard"
  | "configure"
  | "commands"
  | "connect"
  | "return-address"
  | "final"
  | "hand-over"
  | "bundle"
  | "mail-support"
  | "mail-managed"
  | "callback"
  | "resources";

export type Block =
  | { kind: "say"; id: string }
  | { kind: "head"; id: string }
  /** Numbered, beside the drawing of where. */
  | { kind: "steps"; ids: readonly string[]; drawing: DrawingName; tool?: ToolName }
  | { kind: "list"; ids: readonly string[]; sign?: "ok" | "warning" }
  /** Where the guide and today's facts differ, or what is easily overlooked. */
  | { kind: "note"; id: string; important: boolean }
  | { kind: "drawing"; name: DrawingName }
  | { kind: "tool"; name: ToolName };

const say = (id: string): Block => ({ kind: "say", id });
const head = (id: string): Block => ({ kind: "head", id });
const steps = (drawing: DrawingName, ids: readonly string[], tool?: ToolName): Block => ({ kind: "steps", ids, drawing, tool });
const list = (ids: readonly string[], sign?: "ok" | "warning"): Block => ({ kind: "list", ids, sign });
const note = (id: string): Block => ({ kind: "note", id, important: false });
const heed = (id: string): Block => ({ kind: "note", id, important: true });
const drawing = (name: DrawingName): Block => ({ kind: "drawing", name });
const tool = (name: ToolName): Block => ({ kind: "tool", name });

export const CHAPTERS: Record<Section, readonly Block[]> = {
  why: [
    say("guide-why-when"),
    tool("error-page"),
    tool("seen"),
    head("guide-why-byok-title"),
    say("guide-why-byok"),
    drawing("byok"),
    note("guide-why-note-managed"),
  ],
  "1": [
    steps("credentials", ["guide-1-open", "guide-1-choose", "guide-1-credentials", "guide-1-copy"], "open-portal"),
    note("guide-1-note-labels"),
    heed("guide-1-note-pair"),
    note("guide-1-note-portals"),
    tool("keys"),
  ],
  "2": [
    heed("guide-2-note-first"),
    steps("redirect-uri", ["guide-2-open", "guide-2-scroll", "guide-2-add", "guide-2-save"], "open-portal"),
    tool("redirect"),
    heed("guide-2-note-exact"),
    note("guide-2-note-labels"),
    tool("compare"),
  ],
  "3": [
    say("guide-3-why"),
    steps("scopes", ["guide-3-open", "guide-3-all", "guide-3-approved"], "open-portal"),
    tool("scopes"),
    heed("guide-3-note-one"),
    note("guide-3-note-labels"),
    tool("scope-paste"),
  ],
  "4": [
    say("guide-4-ways"),
    heed("guide-4-note-blank"),
    head("guide-4-dashboard-title"),
    steps("outstand-dashboard", ["guide-4-open", "guide-4-settings", "guide-4-find", "guide-4-fill", "guide-4-save"], "open-dashboard"),
    note("guide-4-note-dashboard"),
    head("guide-4-punte-title"),
    say("guide-4-punte-text"),
    tool("configure"),
    head("guide-4-api-title"),
    say("guide-4-api-text"),
    tool("commands"),
    note("guide-4-note-managed"),
  ],
  "5": [
    say("guide-5-after"),
    head("guide-5-outstand-title"),
    steps("outstand-configured", ["guide-5-settings", "guide-5-outstand"], "open-dashboard"),
    note("guide-5-note-status"),
    head("guide-5-test-title"),
    steps("connect", ["guide-5-app", "guide-5-connect", "guide-5-works"]),
    head("guide-5-punte-title"),
    say("guide-5-punte-text"),
    tool("connect"),
    tool("return-address"),
  ],
  final: [say("guide-final-text"), tool("final")],
  logs: [
    say("guide-logs-text"),
    head("guide-logs-browser-title"),
    steps("browser-console", ["guide-logs-tools", "guide-logs-console", "guide-logs-try", "guide-logs-errors"]),
    head("guide-logs-network-title"),
    steps("network-tab", ["guide-logs-network", "guide-logs-address"]),
    head("guide-logs-server-title"),
    steps("server-log", ["guide-logs-terminal", "guide-logs-search", "guide-logs-outstand"]),
    head("guide-logs-look-title"),
    list(["guide-logs-look-key", "guide-logs-look-type", "guide-logs-look-status", "guide-logs-look-id"]),
    tool("hand-over"),
  ],
  support: [
    say("guide-support-text"),
    list(["guide-support-error", "guide-support-done", "guide-support-pictures"]),
    tool("bundle"),
    note("guide-support-note"),
    tool("mail-support"),
  ],
  managed: [
    say("guide-managed-text"),
    head("guide-managed-good"),
    list(["guide-managed-good-works", "guide-managed-good-keys", "guide-managed-good-all"], "ok"),
    head("guide-managed-bad"),
    list(["guide-managed-bad-cost", "guide-managed-bad-time"], "warning"),
    heed("guide-managed-note"),
    tool("mail-managed"),
  ],
  note: [
    list(["guide-note-byok", "guide-note-redirect"]),
    tool("callback"),
    list(["guide-note-scopes", "guide-note-published"]),
    note("guide-final-note-live"),
  ],
  resources: [say("guide-resources-text"), tool("resources")],
};
