import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import type { Host } from "../../src/host";
import { field, found, hook, open, perhaps } from "./support";

const ADDRESS = "https://www.outstand.so/app?error_type=client_key&code=COD0INVENTAT&state=STARE0INVENTATA";
const HIDDEN = "https://www.outstand.so/app?error_type=client_key&code=…&state=…";

const arrive = async (query = "started=1", change?: (host: Host) => Host) => {
  const app = await open(query, change);
  await fireEvent.click(hook("nav:explain"));
  await found("explain-input");
  return app;
};
const explain = async (text: string, query?: string) => {
  const app = await arrive(query);
  await fireEvent.input(hook("explain-input"), { target: { value: text } });
  await fireEvent.click(hook("explain"));
  return app;
};
const transfer = (data: Record<string, string>, files: File[] = []) => ({
  types: [...Object.keys(data), ...(files.length > 0 ? ["Files"] : [])],
  getData: (type: string) => data[type] ?? "",
  files,
});
const paste = (text: string) => fireEvent.paste(hook("explain-input"), { clipboardData: transfer({ "text/plain": text }) });
const drop = (data: Record<string, string>, files: File[] = []) =>
  fireEvent.drop(hook("explain-input"), { dataTransfer: transfer(data, files) });
const coded = async (code: string) => waitFor(() => expect(hook("explain-result").dataset.code).toBe(code));

test("a pasted message gives its cause with how sure that is; the focus goes there", async () => {
  await explain("A survenit o eroare. … client_key");
  const result = await found("explain-result");
  expect({ ...result.dataset }).toMatchObject({ code: "app_not_approved", certainty: "likely" });
  expect(screen.getAllByTestId("explain-result")).toHaveLength(1);
  expect(result.contains(document.activeElement)).toBe(true);
  expect(document.activeElement?.tagName).toBe("H2");
});

test("what is not recognised says so, where to look, and leads to the bridge", async () => {
  await explain("bună ziua");
  const result = await found("explain-result");
  expect([result.dataset.code, result.querySelector("h2")?.textContent]).toEqual(["", "Nu recunosc asta."]);
  for (const word of ["redirect_uri", "F12", "bara de adrese"]) expect(result.textContent).toContain(word);
  expect(perhaps("explain-verify")).not.toBeNull();
});

test("an error of another provider is named as theirs", async () => {
  await explain("Facebook: OAuthException");
  const result = await found("explain-result");
  expect([result.dataset.code, result.querySelector("h2")?.textContent]).toEqual(["", "Asta e o eroare de la Facebook, nu de la TikTok."]);
});

test("nothing pasted: the summary takes the focus and leads to the field", async () => {
  await explain("  ");
  const summary = await found("error-summary");
  expect(document.activeElement).toBe(summary);
  await fireEvent.click(summary.querySelector("button")!);
  expect(document.activeElement).toBe(field("explain-input"));
});

test("a paste is masked at once, said so, explained by itself, and keeps the focus in the field", async () => {
  const app = await arrive();
  hook("explain-input").focus();
  await paste(ADDRESS);
  await coded("app_not_approved");
  expect(field("explain-input").value).toBe(HIDDEN);
  expect(hook("explain-input-hidden").textContent).toContain("codul din adresă și valoarea „state”");
  expect(document.activeElement).toBe(hook("explain-input"));
  expect(hook("explain-said").textContent).toContain("Aplicația TikTok nu e încă aprobată.");
  expect([app.symptom, document.body.innerHTML.includes("0INVENTAT")]).toEqual(["", false]);
});

test("a paste goes where the cursor is, and the cursor stays behind it", async () => {
  await arrive();
  await fireEvent.input(hook("explain-input"), { target: { value: "prima\nultima" } });
  field("explain-input").focus();
  field("explain-input").setSelectionRange(6, 6);
  await paste("state=STARE0INVENTATA ");
  await waitFor(() => expect(field("explain-input").value).toBe("prima\nstate=… ultima"));
  expect(field("explain-input").selectionStart).toBe("prima\nstate=… ".length);
});

test("typing is masked when it pauses; the answer to the former text is gone at the first letter", async () => {
  await explain("client_key");
  await found("explain-result");
  vi.useFakeTimers();
  await fireEvent.input(hook("explain-input"), { target: { value: "x?code=COD0INVENTAT" } });
  expect(perhaps("explain-result")).toBeNull();
  expect(field("explain-input").value).toBe("x?code=COD0INVENTAT");
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(field("explain-input").value).toBe("x?code=…");
});

test("where masking fails nothing typed is lost, and nothing goes further", async () => {
  const refuse = () => Promise.reject({ code: "unforeseen", text: { id: "ui-unforeseen", args: {} } });
  const app = await arrive("started=1", (host) => ({ ...host, maskText: refuse, explain: refuse }));
  await paste("state=STARE0INVENTATA");
  await waitFor(() => expect(hook("explain-input-hidden").textContent).toContain("Nu am putut ascunde"));
  expect((await found("trouble")).dataset.code).toBe("unforeseen");
  expect([field("explain-input").value, app.symptom]).toEqual(["state=STARE0INVENTATA", ""]);
});

test("what is typed while an earlier text is still being masked stays", async () => {
  const waiting: (() => void)[] = [];
  await arrive("started=1", (host) => ({
    ...host,
    maskText: async (text) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return host.maskText(text);
    },
  }));
  await paste("state=STARE0INVENTATA");
  await fireEvent.input(hook("explain-input"), { target: { value: "state=STARE0INVENTATA și" } });
  vi.useFakeTimers();
  await waitFor(() => expect(waiting).toHaveLength(2));
  waiting[1]?.();
  await vi.runAllTimersAsync();
  waiting[0]?.();
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(field("explain-input").value).toBe("state=… și");
});

test("Ctrl+Enter explains", async () => {
  await arrive();
  await fireEvent.input(hook("explain-input"), { target: { value: "redirect_uri" } });
  await fireEvent.keyDown(hook("explain-input"), { key: "Enter", ctrlKey: true });
  expect((await found("explain-result")).dataset.code).toBe("redirect_uri_mismatch");
});

test("a text dropped anywhere is explained; the earlier one can be put back", async () => {
  await arrive();
  await fireEvent.input(hook("explain-input"), { target: { value: "redirect_uri" } });
  await drop({ "text/plain": "client_key" });
  await coded("app_not_approved");
  await fireEvent.click(await screen.findByText("Pune la loc textul dinainte"));
  await coded("redirect_uri_mismatch");
});

test("a piece of a page that is dropped becomes its text", async () => {
  await arrive();
  await drop({ "text/html": "<div>Nu te-ai putut conecta.</div><script>x</script><ul><li>client_key</li></ul>" });
  await coded("app_not_approved");
  expect(field("explain-input").value).toBe("Nu te-ai putut conecta.\nclient_key");
});

test.each([
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, ...new TextEncoder().encode("eroare: client_key ț")], "eroare: client_key ț"],
  ["UTF-16, little end first", [0xff, 0xfe, 0x63, 0, 0x6c, 0, 0x1b, 0x02], "clț"],
  ["UTF-16, big end first", [0xfe, 0xff, 0, 0x63, 0, 0x6c, 0x02, 0x1b], "clț"],
  ["windows-1250", [0x65, 0xe3, 0x20, 0xee, 0x6e, 0x0d, 0x0a, 0x78], "eă în\nx"],
])("a dropped file is read as %s", async (_, bytes, text) => {
  await arrive();
  await drop({}, [new File([new Uint8Array(bytes)], "jurnal.log")]);
  await waitFor(() => expect(field("explain-input").value).toBe(text));
});

test.each([
  ["image", new File(["x"], "poza.PNG"), "Scrie cuvântul de pe pagină"],
  ["large", new File([new Uint8Array(300 * 1024)], "tot.har"), "încap 256 KB"],
  ["binary", new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], "arhiva.log"), "nu e text"],
  ["empty", new File([" \n"], "gol.txt"), "gol"],
])("what cannot be taken is refused in words, and what was typed stays: %s", async (code, file, words) => {
  await arrive();
  await fireEvent.input(hook("explain-input"), { target: { value: "ce am scris" } });
  await drop({}, [file]);
  const refused = await found("explain-input-refused");
  expect([refused.dataset.code, field("explain-input").value]).toEqual([code, "ce am scris"]);
  expect(refused.textContent).toContain(words);
});

test("a chosen file is explained", async () => {
  await arrive();
  await fireEvent.change(hook("explain-file"), { target: { files: [new File(["error_type=redirect_uri"], "a.txt")] } });
  await coded("redirect_uri_mismatch");
});

test("a word picked from the examples is explained, and the focus goes to the answer", async () => {
  await arrive();
  const chip = screen.getByRole("button", { name: "Conectarea a fost anulată" });
  chip.focus();
  await fireEvent.click(chip);
  await coded("user_cancelled");
  expect(document.activeElement).toBe(hook("explain-result").querySelector("h2"));
});

test("the one question: each choice is told to the app and asked again with; the focus stays on it", async () => {
  const asked: [string, string | null][] = [];
  const app = await arrive("started=1", (host) => ({
    ...host,
    explain: (text, state, withRun) => {
      asked.push([text, state]);
      return host.explain(text, state, withRun);
    },
  }));
  await paste(ADDRESS);
  await coded("app_not_approved");
  const live = screen.getByRole("radio", { name: /^Live/u });
  live.focus();
  await fireEvent.click(live);
  await coded("client_key_whitespace");
  expect([document.activeElement, app.appState, asked]).toEqual([live, "live", [[ADDRESS, null], [ADDRESS, "live"]]]);
  expect(hook("explain-said").textContent).toMatch(/^Ai ales Live\. Client key/u);
  await fireEvent.click(screen.getByRole("radio", { name: /^Nu știu/u }));
  await coded("app_not_approved");
  expect([app.appState, field("explain-input").value]).toEqual([null, HIDDEN]);
  expect(hook("explain-question").textContent).toContain("developers.tiktok.com");
});

test("a state that was told before is seen beside the answer that it decided", async () => {
  const app = await arrive();
  app.tellAppState("live");
  await paste("client_key");
  await coded("client_key_whitespace");
  expect((screen.getByRole("radio", { name: /^Live/u }) as HTMLInputElement).checked).toBe(true);
});

test("what the last run found in order is excluded, with its date", async () => {
  const app = await open("practice=app-in-review&pace=0");
  await app.verify();
  await fireEvent.click(hook("nav:explain"));
  await found("explain-input");
  await paste("client_key");
  const excluded = await found("explain-excluded");
  expect(excluded.textContent).toContain("Am verificat deja, pe");
  expect(excluded.textContent).toContain(String(new Date().getFullYear()));
  await drop({ "text/plain": "redirect_uri" });
  await waitFor(() => expect(hook("explain-result").textContent).toContain("e acum în regulă"));
  expect(hook("explain-result").dataset.code).toBe("");
});

test("the whole answer can be copied as text, without what was hidden", async () => {
  let copied = "";
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async (text: string) => void (copied = text) } });
  await arrive();
  await paste(ADDRESS);
  await fireEvent.click(await screen.findByRole("button", { name: /^Copiază răspunsul/u }));
  await waitFor(() => expect(copied).toContain("Aplicația TikTok nu e încă aprobată. (cel mai probabil)"));
  expect(copied).toContain("1. ");
  expect(copied).toContain("error_type: client_key");
  expect(copied).not.toContain("0INVENTAT");
});

test("the masked text goes along to the bridge", async () => {
  const app = await explain(ADDRESS);
  await fireEvent.click(await found("explain-verify"));
  await found("verify");
  expect([app.symptom, field("symptom").value]).toEqual([HIDDEN, HIDDEN]);
});

test("with keys the bridge is checked at once", async () => {
  const app = await explain("client_key", "started=1&keys=1&pace=0");
  await fireEvent.click(await found("explain-verify"));
  await waitFor(() => expect(app.run.report).not.toBeNull());
});

test("a text that is handed over is explained at once; what was left here is found again", async () => {
  const app = await open("started=1");
  app.symptom = `redirect_uri&state=STARE0INVENTATA`;
  app.go("explain");
  await found("explain-result");
  await coded("redirect_uri_mismatch");
  expect(app.symptom).toBe("redirect_uri&state=…");
  await paste(" client_key");
  await fireEvent.click(hook("nav:bridge"));
  await found("verify");
  await fireEvent.click(hook("nav:explain"));
  await waitFor(() => expect(field("explain-input").value).toContain("redirect_uri&state=…"));
  await found("explain-result");
});

test("coming back finds the answer as it was; another scenario takes it away", async () => {
  const app = await arrive("practice=app-in-review&pace=0");
  await paste(ADDRESS);
  await coded("app_not_approved");
  await fireEvent.click(hook("nav:bridge"));
  await found("verify");
  await fireEvent.click(hook("nav:explain"));
  await coded("app_not_approved");
  expect(field("explain-input").value).toBe(HIDDEN);
  expect(perhaps("explain-question")).not.toBeNull();
  await app.practise("all-good");
  await waitFor(() => expect(perhaps("explain-result")).toBeNull());
});

test("what one customer saw is not there for the next", async () => {
  const app = await arrive();
  await paste("client_key");
  await coded("app_not_approved");
  await fireEvent.click(hook("nav:bridge"));
  await found("verify");
  app.set("guide", { ...app.settings.guide, current: "c1" });
  await fireEvent.click(hook("nav:explain"));
  expect((await found("explain-input") as HTMLTextAreaElement).value).toBe("");
});

test("on the bridge, too, what is pasted is masked before it is kept", async () => {
  const app = await open("");
  await fireEvent.click(hook("start:error"));
  const symptom = await found("symptom");
  await fireEvent.paste(symptom, { clipboardData: transfer({ "text/plain": ADDRESS }) });
  await waitFor(() => expect(app.symptom).toBe(HIDDEN));
  expect((symptom as HTMLTextAreaElement).value).toBe(HIDDEN);
});

test("on the bridge what is typed counts for the next run without a pause, masked", async () => {
  const app = await open("");
  await fireEvent.click(hook("start:error"));
  await fireEvent.input(await found("symptom"), { target: { value: "client_key state=STARE0INVENTATA" } });
  await waitFor(() => expect(app.symptom).toBe("client_key state=…"));
});
