// The words that the glossary explains: each with its code, and the step of the guide where one meets it. Their texts stand in glossary.ftl.

export interface Entry {
  code: string;
  /** The step of the guide to read on; absent where no step is about it. */
  step: number | null;
}

export const GLOSSARY = [
  { code: "byok", step: 4 },
  { code: "oauth", step: 5 },
  { code: "client-key", step: 1 },
  { code: "client-secret", step: 1 },
  { code: "redirect-uri", step: 2 },
  { code: "scope", step: 3 },
  { code: "sandbox", step: 1 },
  { code: "callback", step: 2 },
  { code: "token", step: 5 },
  { code: "api-key", step: 4 },
  { code: "authorize-url", step: 5 },
  { code: "proxy", step: 2 },
  { code: "managed-keys", step: null },
  { code: "app-review", step: 6 },
  { code: "target-user", step: 6 },
  { code: "env-file", step: 6 },
  { code: "log-id", step: null },
  { code: "pkce", step: null },
  { code: "tenant", step: null },
  { code: "dashboard", step: 4 },
] as const satisfies readonly Entry[];

export type TermCode = (typeof GLOSSARY)[number]["code"];

export const isTerm = (code: string): code is TermCode => GLOSSARY.some((entry) => entry.code === code);

/** Where an entry stands on the glossary's page. */
export const anchorOf = (code: TermCode): string => `word-${code}`;
