// Every sentence that any screen but those with words of their own can say in this language.
const files = import.meta.glob<string>(["../../../locales/ro/*.ftl", "!**/{cli,mail}.ftl", "!**/{guide,guide-*,drawings,glossary,portal,bundle,bundle-*}.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

export default Object.values(files);
