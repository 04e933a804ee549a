// Every sentence that any screen but those with words of their own can say in this language. The built window leaves out only what is named in full.
const files = import.meta.glob<string>(
  [
    "../../../locales/en/*.ftl",
    "!../../../locales/en/{cli,mail}.ftl",
    "!../../../locales/en/{guide,guide-*,drawings,glossary,portal}.ftl",
    "!../../../locales/en/{bundle,bundle-*}.ftl",
    "!../../../locales/en/{logs,scan}.ftl",
  ],
  { query: "?raw", import: "default", eager: true },
);

export default Object.values(files);
