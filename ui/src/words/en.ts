// Every sentence that any screen but the guide and the glossary can say in this language.
const files = import.meta.glob<string>(["../../../locales/en/*.ftl", "!**/cli.ftl", "!**/{guide,guide-*,drawings,glossary}.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

export default Object.values(files);
