// Every sentence that any screen but those with words of their own can say in this language. The built window leaves out only what is named in full.
const files = import.meta.glob<string>(
  [
    "../../../locales/ro/*.ftl",
    "!../../../locales/ro/{cli,mail}.ftl",
    "!../../../locales/ro/{guide,guide-*,drawings,glossary,portal}.ftl",
    "!../../../locales/ro/{bundle,bundle-*}.ftl",
    "!../../../locales/ro/{logs,scan}.ftl",
  ],
  { query: "?raw", import: "default", eager: true },
);

export default Object.values(files);
