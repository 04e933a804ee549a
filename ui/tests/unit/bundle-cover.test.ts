// Covering a screenshot: what is handed over is black where it was covered, and the uncovered picture is gone.
import { createEvent, fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Host } from "../../src/host";
import type { Area } from "../../src/screens/bundle/cover/areas";
import { layPaper, pointAt, tellingPoint, unfolded } from "./paper";
import { field, found, hook, open, perhaps } from "./support";

let sheets: HTMLCanvasElement[];
let handed: ArrayBuffer[];
beforeEach(() => {
  sheets = layPaper();
  handed = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const picture = (name = "400x200.png") => new File(["x"], name, { type: "image/png" });
const go = async (query = "started=1", change: (host: Host) => Host = (host) => host) => {
  const app = await open(query, (host) => change({ ...host, takePicture: (png) => (handed.push(png), host.takePicture(png)) }));
  await fireEvent.click(hook("nav:bundle"));
  await found("bundle:show");
  return app;
};
const bring = async (...files: File[]) => {
  await fireEvent.change(hook("bundle:picture-file"), { target: { files } });
  await found("cover-add");
};
const take = async () => {
  await fireEvent.click(hook("cover-sure"));
  await fireEvent.click(hook("cover-take"));
  await screen.findAllByTestId("bundle:picture");
};
const key = (name: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement!, { key: name, ...more });
const pointer = (type: string, x: number, y: number, on = hook("cover-canvas")) => {
  const event = createEvent(type, on, { bubbles: true, button: 0 });
  Object.defineProperties(event, { clientX: { value: x }, clientY: { value: y }, pointerId: { value: 1 }, button: { value: 0 } });
  return fireEvent(on, event);
};
const inside = ({ x, y, width, height }: Area, left: number, top: number) => left >= x && left < x + width && top >= y && top < y + height;

/** Black inside the areas, the picture's own points everywhere else. */
function expectCovered(bytes: ArrayBuffer, areas: readonly Area[]) {
  const sheet = unfolded(bytes);
  const wrong: string[] = [];
  for (let y = 0; y < sheet.height; y += 1)
    for (let x = 0; x < sheet.width; x += 1) {
      const should = areas.some((area) => inside(area, x, y)) ? [0, 0, 0] : tellingPoint(x, y);
      if (String(pointAt(sheet, x, y)) !== String(should)) wrong.push(`${x},${y}`);
    }
  expect(wrong).toEqual([]);
}

test("the warning stands before the picture is chosen and while it is covered", async () => {
  await go();
  expect(hook("bundle:heed").textContent).toContain("code=");
  await bring(picture());
  expect(hook("bundle:heed").textContent).toContain("Credentials");
});

test("drawn with the pointer: black under the area, untouched beside it", async () => {
  await go();
  await bring(picture());
  await pointer("pointerdown", 10.5, 20.5);
  await pointer("pointermove", 60, 50);
  await pointer("pointermove", 110.2, 79.1);
  await pointer("pointerup", 110.2, 79.1);
  await take();
  expect(handed).toHaveLength(1);
  expectCovered(handed[0]!, [{ x: 10, y: 20, width: 101, height: 60 }]);
});

test("gripped with the pointer: moved as a whole, pulled at a corner", async () => {
  await go();
  await bring(picture());
  await fireEvent.click(hook("cover-add"));
  const area = hook("area:0");
  await pointer("pointerdown", 200, 100, area);
  await pointer("pointermove", 150, 60);
  await pointer("pointerup", 150, 60);
  const corner = hook("area:0").querySelector<HTMLElement>("[data-corner=se]")!;
  await pointer("pointerdown", 217, 69, corner);
  await pointer("pointermove", 240, 90);
  await pointer("pointerup", 240, 90);
  await take();
  expectCovered(handed[0]!, [{ x: 84, y: 52, width: 156, height: 38 }]);
});

test("a mere press draws nothing", async () => {
  await go();
  await bring(picture());
  await pointer("pointerdown", 50, 50);
  await pointer("pointerup", 50, 50);
  expect(perhaps("area:0")).toBeNull();
});

test("by keys alone: added, moved, sized, told where it is, and handed over", async () => {
  await go();
  await bring(picture());
  await fireEvent.click(hook("cover-add"));
  await waitFor(() => expect(document.activeElement).toBe(hook("area:0")));
  await key("ArrowLeft");
  await key("ArrowUp", { ctrlKey: true });
  await key("ArrowRight", { shiftKey: true });
  expect(hook("cover-said").textContent).toBe("Zona 1: începe la 33 % din stânga și 46 % de sus, e lată de 34 % și înaltă de 9 %.");
  await take();
  expectCovered(handed[0]!, [{ x: 130, y: 91, width: 137, height: 17 }]);
});

test("by keys alone: deleted, brought back, and the focus is never lost", async () => {
  await go();
  await bring(picture());
  await fireEvent.click(hook("cover-add"));
  await fireEvent.click(hook("cover-add"));
  await waitFor(() => expect(document.activeElement).toBe(hook("area:1")));
  await key("Delete");
  await waitFor(() => expect(document.activeElement).toBe(hook("area:0")));
  await key("Backspace");
  await waitFor(() => expect(document.activeElement).toBe(hook("cover-add")));
  expect(perhaps("area:0")).toBeNull();
  await fireEvent.keyDown(window, { key: "z", ctrlKey: true });
  await fireEvent.click(hook("cover-undo"));
  expect(screen.getAllByRole("button", { name: /^Zona \d$/u })).toHaveLength(2);
});

test("nothing is handed over before the person says that everything is covered, and a change asks again", async () => {
  await go();
  await bring(picture());
  await fireEvent.click(hook("cover-take"));
  expect(document.activeElement).toBe(await found("error-summary"));
  await fireEvent.click(hook("cover-sure"));
  await fireEvent.click(hook("cover-add"));
  expect(field("cover-sure").checked).toBe(false);
  await fireEvent.click(hook("cover-take"));
  expect(handed).toEqual([]);
  await take();
  expect(handed).toHaveLength(1);
});

test("when it is handed over no canvas holds the uncovered picture any more", async () => {
  await go();
  await bring(picture());
  await fireEvent.click(hook("cover-add"));
  await take();
  const large = sheets.filter((canvas) => !document.contains(canvas)).map(({ width, height }) => width * height);
  expect(large.length).toBeGreaterThan(1);
  expect(large.filter((points) => points > 0)).toEqual([]);
});

test("given up: nothing was handed over, and the picture is gone", async () => {
  await go();
  await bring(picture());
  await fireEvent.click(hook("cover-leave"));
  await found("bundle:show");
  expect([handed, perhaps("bundle:picture"), sheets.filter((canvas) => !document.contains(canvas) && canvas.width > 0)]).toEqual([[], null, []]);
});

test("a picture that Rust refuses stays to be covered, with its areas", async () => {
  await go("started=1&fault=picture");
  await bring(picture());
  await fireEvent.click(hook("cover-add"));
  await fireEvent.click(hook("cover-sure"));
  await fireEvent.click(hook("cover-take"));
  await found("trouble");
  expect(perhaps("area:0")).toBeTruthy();
});

test("a large picture is handed over smaller", async () => {
  await go();
  await bring(picture("3000x30.png"));
  await take();
  const { width, height } = unfolded(handed[0]!);
  expect([width, height]).toEqual([2560, 26]);
});

test("several pictures are covered one after the other, and go in by their numbers", async () => {
  const asked: number[][] = [];
  await go("started=1", (host) => ({ ...host, previewBundle: (wish) => (asked.push(wish.pictures), host.previewBundle(wish)) }));
  await bring(picture("100x50.png"), picture("60x40.png"));
  await fireEvent.click(hook("cover-sure"));
  await fireEvent.click(hook("cover-take"));
  await waitFor(() => expect(field("cover-sure").checked).toBe(false));
  await take();
  expect(screen.getAllByTestId("bundle:picture")).toHaveLength(2);
  await fireEvent.click(screen.getByRole("button", { name: "Scoate-o: Captura 1" }));
  await fireEvent.click(hook("bundle:show"));
  await found("bundle:save");
  expect(asked).toEqual([[2]]);
});

test("a picture comes by paste, too; text that is pasted stays the field's", async () => {
  await go();
  const paste = (files: File[], on: Element) => {
    const event = createEvent.paste(on);
    Object.defineProperty(event, "clipboardData", { value: { files, getData: () => "text" } });
    return fireEvent(on, event);
  };
  expect(await paste([], hook("bundle:note")), "not prevented").toBe(true);
  expect(await paste([picture()], document.body)).toBe(false);
  await found("cover-add");
});

test("a picture comes by drop, too; what is none is left", async () => {
  await go();
  const drop = (file: File) => {
    const event = createEvent.drop(window);
    Object.defineProperty(event, "dataTransfer", { value: { files: [file], types: ["Files"] } });
    return fireEvent(window, event);
  };
  await drop(new File(["x"], "server.log"));
  expect(perhaps("cover-add")).toBeNull();
  await drop(picture());
  await found("cover-add");
});

test.each([
  ["unreadable", new File(["x"], "poza\u202e.png", { type: "image/png" })],
  ["large", Object.defineProperty(new File(["x"], "mare.png", { type: "image/png" }), "size", { value: 41 * 1024 * 1024 })],
])("a picture that cannot be taken is refused as %s, by its name", async (kind, file) => {
  await go();
  await fireEvent.change(hook("bundle:picture-file"), { target: { files: [file] } });
  const refused = await found("bundle:picture-refused");
  expect([refused.dataset.code, refused.textContent?.includes("\u202e")]).toEqual([kind, false]);
});

test("a look at another screen leaves the picture as it is being covered", async () => {
  await go();
  await bring(picture());
  await fireEvent.click(hook("cover-add"));
  await fireEvent.click(hook("nav:settings"));
  await waitFor(() => expect(document.title).toContain("Setări"));
  await fireEvent.click(hook("nav:bundle"));
  await found("area:0");
  await take();
  expectCovered(handed[0]!, [{ x: 134, y: 92, width: 133, height: 17 }]);
});
