// Every sentence that any screen but the guide can say in this language.
const files = import.meta.glob<string>(["../../../locales/en/*.ftl", "!**/cli.ftl", "!**/guide.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

export default Object.values(files);
