// What jsdom lacks and the window uses: sizes that can be watched, and scrolling. A failure shows its reason, not the whole page.
import { configure } from "@testing-library/svelte";

class Watcher {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= Watcher as unknown as typeof ResizeObserver;
Element.prototype.scrollIntoView ??= () => undefined;
window.scrollTo = (() => undefined) as typeof window.scrollTo;
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? "") });
