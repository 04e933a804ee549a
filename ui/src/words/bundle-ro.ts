// What only the bundle for support says in this language: it comes with its screen.
const files = import.meta.glob<string>("../../../locales/ro/bundle*.ftl", { query: "?raw", import: "default", eager: true });

export default Object.values(files);
