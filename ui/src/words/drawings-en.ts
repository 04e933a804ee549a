// What the drawings say in this language: it comes with the screens that draw.
const files = import.meta.glob<string>("../../../locales/en/drawings.ftl", { query: "?raw", import: "default", eager: true });

export default Object.values(files);
