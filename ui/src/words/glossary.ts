// The words that the glossary explains: each with its code, and the section of the guide where one meets it. Their texts stand in glossary.ftl.
import type { Section } from "../state/guide";

export interface Entry {
  code: string;
  /** Where to read on; absent where no section is about it. */
  section: Section | null;
}

export const GLOSSARY = [
  { code: "byok", section: "why" },
  { code: "oauth", section: "5" },
  { code: "client-key", section: "1" },
  { code: "client-secret", section: "1" },
  { code: "redirect-uri", section: "2" },
  { code: "scope", section: "3" },
  { code: "sandbox", section: "1" },
  { code: "callback", section: "2" },
  { code: "token", section: "5" },
  { code: "api-key", section: "4" },
  { code: "authorize-url", section: "5" },
  { code: "proxy", section: "2" },
  { code: "managed-keys", section: "managed" },
  { code: "app-review", section: "final" },
  { code: "target-user", section: "final" },
  { code: "env-file", section: "final" },
  { code: "log-id", section: "logs" },
  { code: "pkce", section: null },
  { code: "tenant", section: null },
  { code: "dashboard", section: "4" },
] as const satisfies readonly Entry[];

export type TermCode = (typeof GLOSSARY)[number]["code"];

export const isTerm = (code: string): code is TermCode => GLOSSARY.some((entry) => entry.code === code);

/** Where an entry stands on the glossary's page. */
export const anchorOf = (code: TermCode): string => `word-${code}`;
