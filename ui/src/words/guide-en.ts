// What only the guide and the glossary say in this language: it comes with them, not with the first screen.
const files = import.meta.glob<string>("../../../locales/en/{guide,guide-*,glossary,portal}.ftl", { query: "?raw", import: "default", eager: true });

export default Object.values(files);
