// Putting the bundle together, looking at it, saving it.
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BundleWish } from "../../src/bindings/BundleWish";
import type { Host } from "../../src/host";
import { layPaper } from "./paper";
import { field, found, hook, open, perhaps } from "./support";

beforeEach(() => void layPaper());
afterEach(() => vi.restoreAllMocks());

const go = async (query = "started=1&keys=1", change?: (host: Host) => Host) => {
  const app = await open(query, change);
  await fireEvent.click(hook("nav:bundle"));
  await found("bundle:show");
  return app;
};
const verified = async () => {
  await fireEvent.click(hook("nav:bridge"));
  await fireEvent.click(await found("verify"));
  await waitFor(() => expect(hook("chain").dataset.verdict).toBeTruthy());
  await fireEvent.click(hook("nav:bundle"));
  await found("bundle:show");
};
const show = async () => {
  await fireEvent.click(hook("bundle:show"));
  await found("bundle:save");
};
const wishes = (list: BundleWish[]) => (host: Host) => ({ ...host, previewBundle: (wish: BundleWish) => (list.push(wish), host.previewBundle(wish)) });
const away = async () => {
  await fireEvent.click(hook("nav:settings"));
  await waitFor(() => expect(document.title).toContain("Setări"));
  await fireEvent.click(hook("nav:bundle"));
};
const write = (text: string) => fireEvent.input(field("bundle:note"), { target: { value: text } });

test("it teaches what a bundle is, and without a run leads to one", async () => {
  const app = await go();
  expect(document.body.textContent).toContain("Dacă se găsește unul, Punte nu îl scrie.");
  expect(hook("bundle:run").textContent).toContain("Încă nu ai verificat");
  await fireEvent.click(hook("bundle:verify"));
  await waitFor(() => expect(app.run.phase).toBe("ended"));
  await fireEvent.click(hook("nav:bundle"));
  expect((await found("bundle:run")).textContent).toContain("Client key are un spațiu");
});

test("without a key there is nothing to verify yet: the bridge asks for it and no run begins", async () => {
  const app = await go("started=1");
  await fireEvent.click(hook("bundle:verify"));
  await found("api-key");
  expect(app.run.phase).toBe("idle");
});

test("what is asked for is what was put together: the customer, the history, the note, the language", async () => {
  const asked: BundleWish[] = [];
  await go("started=1&keys=1", wishes(asked));
  await waitFor(() => expect(field("bundle:with-history").checked).toBe(true));
  expect(hook("bundle:history").textContent).toContain("4 verificări");
  await fireEvent.click(hook("bundle:with-history"));
  await write("  De ieri nu mai merge.  ");
  await show();
  expect(asked).toEqual([{ lang: "ro", customer: "", withHistory: false, entries: [], pictures: [], note: "De ieri nu mai merge." }]);
});

test("each customer has a draft of their own, and the history that is asked for is theirs", async () => {
  const asked: string[] = [];
  const app = await go("started=1&keys=1", (host) => ({ ...host, pastRuns: (customer) => (asked.push(customer), host.pastRuns(customer)) }));
  await write("A mea.");
  app.set("guide", { ...app.settings.guide, current: "c1", customers: [...app.settings.guide.customers, { id: "c1", name: "Florăria" }] });
  await waitFor(() => expect(field("bundle:note").value).toBe(""));
  await waitFor(() => expect(asked.at(-1)).toBe("Florăria"));
  app.set("guide", { ...app.settings.guide, current: "own" });
  await waitFor(() => expect(field("bundle:note").value).toBe("A mea."));
});

test("a note that holds what looks like a key is refused at once, is not asked for, and keeps what was typed on the screen", async () => {
  const asked: BundleWish[] = [];
  await go("started=1&keys=1", wishes(asked));
  const text = "Cheia mea e ost_CHEIA_TA_API_INVENTATA, ajutor";
  await write(text);
  expect(document.getElementById("pack-note-fault")?.textContent).toContain("pare să fie o cheie");
  await fireEvent.click(hook("bundle:show"));
  expect(document.activeElement).toBe(await found("error-summary"));
  expect([asked, field("bundle:note").value]).toEqual([[], text]);
  await write("Cheia mea nu merge, ajutor");
  await show();
  expect([asked.length, asked[0]?.note]).toEqual([1, "Cheia mea nu merge, ajutor"]);
});

test("what a key was refused in is not kept with it when one looks elsewhere", async () => {
  await go();
  await write("Ajutor");
  await write("Ajutor ost_CHEIA_TA_API_INVENTATA");
  await away();
  await found("bundle:show");
  expect(field("bundle:note").value).toBe("Ajutor");
});

test("the preview shows every file whole, marks what was removed, and only then can it be saved", async () => {
  await go();
  await verified();
  expect(perhaps("bundle:save")).toBeNull();
  await show();
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Iată pachetul"));
  const files = screen.getAllByTestId("bundle:file");
  expect(files.map(({ dataset }) => dataset.kind)).toEqual(["page", "run", "history", "environment", "manifest"]);
  const run = files[1]!.querySelector("details")!;
  run.open = true;
  await fireEvent(run, new Event("toggle"));
  expect(files[1]!.querySelector("pre")?.textContent).toContain('"stored": "␠awpr…a1"');
  expect(hook("bundle:facts").textContent).toContain("3 valori secrete cunoscute au fost căutate");
  expect(hook("bundle:manifest").textContent).toContain("13:20");
  expect(hook("bundle:word").textContent).toContain("punte-vara-malul");
});

test("saved: where, how large, and what to do next", async () => {
  await go();
  await show();
  await fireEvent.click(hook("bundle:save"));
  const saved = await found("bundle:saved");
  expect(saved.textContent).toContain("/home/ana/Documente/punte-pachet-2026-11-30.zip");
  expect(saved.textContent).toMatch(/\d(?:,\d)?\s?kB/u);
  expect(saved.textContent).toContain("support@outstand.so");
  await waitFor(() => expect(document.activeElement?.id).toBe("pack-saved"));
  await fireEvent.click(hook("bundle:mail"));
  await found("step:1");
  expect(document.getElementById("guide-support")).toBeTruthy();
});

test("what a scenario made up is not to be sent anywhere", async () => {
  await go("practice=leading-space");
  await show();
  await fireEvent.click(hook("bundle:save"));
  expect((await found("bundle:saved")).textContent).toContain("nu e de trimis");
  expect(perhaps("bundle:mail")).toBeNull();
});

test("a dialog that was closed saves nothing and says nothing", async () => {
  await go("started=1&keys=1&fault=dialog");
  await show();
  await fireEvent.click(hook("bundle:save"));
  await waitFor(() => expect(hook("bundle:save").getAttribute("aria-disabled")).toBeNull());
  expect([perhaps("bundle:saved"), perhaps("trouble")]).toEqual([null, null]);
});

test("a writer that refuses says which file, and nothing that was composed is lost", async () => {
  await go("started=1&keys=1&fault=save-bundle");
  await write("De ieri.");
  await show();
  await fireEvent.click(hook("bundle:save"));
  expect((await found("trouble")).textContent).toContain("nota.txt");
  await fireEvent.click(hook("bundle:back"));
  await found("bundle:show");
  expect([field("bundle:note").value, perhaps("trouble")]).toEqual(["De ieri.", null]);
});

test("a bundle that cannot be put together says why beside its parts", async () => {
  await go("started=1&keys=1&fault=bundle");
  await fireEvent.click(hook("bundle:show"));
  expect((await found("trouble")).textContent).toContain("jurnale/randuri.log");
  expect(perhaps("bundle:save")).toBeNull();
});

test("a look at another screen takes nothing away, and a run in between is told", async () => {
  await go();
  await show();
  await away();
  await found("bundle:save");
  expect(document.body.textContent).not.toContain("Între timp ai verificat din nou");
  await fireEvent.click(hook("nav:bridge"));
  await fireEvent.click(await found("verify"));
  await waitFor(() => expect(hook("chain").dataset.verdict).toBeTruthy());
  await fireEvent.click(hook("nav:bundle"));
  await found("bundle:save");
  expect(document.body.textContent).toContain("Între timp ai verificat din nou");
});

test("of two customers only the bundle that was shown last can be saved", async () => {
  const app = await go();
  await show();
  app.set("guide", { ...app.settings.guide, current: "c1", customers: [...app.settings.guide.customers, { id: "c1", name: "Florăria" }] });
  await found("bundle:show");
  await show();
  app.set("guide", { ...app.settings.guide, current: "own" });
  await found("bundle:show");
  expect(perhaps("bundle:save")).toBeNull();
});

test("it is reached beside the cause, and from the guide's chapter about support", async () => {
  const app = await open("practice=leading-space");
  await fireEvent.click(hook("verify"));
  await waitFor(() => expect(hook("chain").dataset.verdict).toBeTruthy());
  await fireEvent.click(hook("send-support"));
  await found("bundle:show");
  await fireEvent.click(hook("nav:guide"));
  await found("step:1");
  await fireEvent.click(hook("to:support"));
  await fireEvent.click(await found("bundle:from-guide"));
  await found("bundle:show");
  expect(app.screen).toBe("bundle");
});
