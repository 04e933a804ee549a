// What Punte does beside what is read in the guide: each tool by what the person does and sees.
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { CredentialsInput } from "../../src/bindings/CredentialsInput";
import type { MailWish } from "../../src/bindings/MailWish";
import type { Host } from "../../src/host";
import { field, found, hook, open, perhaps } from "./support";

afterEach(() => vi.unstubAllGlobals());

const at = async (section: string, query = "started=1", change?: (host: Host) => Host) => {
  const app = await open(query, change);
  await fireEvent.click(hook("nav:guide"));
  await found("step:1");
  await fireEvent.click(hook(`to:${section}`));
  return app;
};
const type = (name: string, value: string) => fireEvent.input(hook(name), { target: { value } });
const press = (name: string) => fireEvent.click(hook(name));
const SECRET = "SecretInventat0SecretInventat012";
const CALLBACK = "https://www.outstand.so/app/api/socials/tiktok/callback";

test("the pair is judged while it is typed, handed over once, and then nowhere in the window", async () => {
  const judged: CredentialsInput[] = [];
  const handed: CredentialsInput[] = [];
  const app = await at("1", "started=1", (host) => ({
    ...host,
    judgeTyped: (input) => (judged.push({ ...input }), host.judgeTyped(input)),
    saveCredentials: (input) => (handed.push({ ...input }), host.saveCredentials(input)),
  }));
  expect(perhaps("api-key")).toBeNull();
  await type("client-key", "aw1234567890abcdef");
  await waitFor(() => expect(document.getElementById("client-key-blanks")?.textContent).toContain("e o valoare de exemplu"));
  await type("client-key", " awpracticepuntea1");
  await type("client-secret", SECRET);
  await waitFor(() => expect(judged.at(-1)).toEqual({ apiKey: null, clientKey: " awpracticepuntea1", clientSecret: SECRET }));
  await waitFor(() => expect(document.getElementById("client-key-blanks")?.textContent).not.toContain("e o valoare de exemplu"));
  expect(document.getElementById("client-key-blanks")?.textContent).toContain("La început: spațiu.");
  await press("save-credentials");
  await waitFor(() => expect(hook("pair-panel").textContent).toContain("Cheile au fost reținute"));
  expect(handed).toHaveLength(1);
  expect(document.documentElement.outerHTML).not.toContain(SECRET);
  expect(JSON.stringify([app.settings, app.boot])).not.toContain(SECRET);
});

test("what stands in the portal is compared, and each difference is said", async () => {
  await at("2");
  await press("registered-read");
  expect(hook("compare").textContent).toContain("Lipește mai întâi");
  await type("registered", ` ${CALLBACK}/`);
  await press("registered-read");
  expect((await found("compared")).dataset.same).toBe("false");
  expect(hook("compared").textContent).toContain("bară");
  await type("registered", CALLBACK);
  await press("registered-read");
  await waitFor(() => expect(hook("compared").dataset.same).toBe("true"));
});

test("an address on one's own domain: refused with its reason, or taken, with what goes on the server, and checked with it", async () => {
  const asked: (string | null)[] = [];
  const app = await at("2", "started=1&keys=1", (host) => ({
    ...host,
    verify: (options, onEvent) => (asked.push(options.redirectUri), host.verify(options, onEvent)),
  }));
  await press("redirect-way:own");
  await type("own-address", "http://exemplu.ro/tiktok");
  await press("own-address-take");
  await waitFor(() => expect(document.activeElement).toBe(hook("own-address")));
  expect(document.getElementById("own-address-fault")?.textContent).toContain("https");
  expect(app.settings.redirectUri).toBeNull();
  await type("own-address", "https://exemplu.ro/tiktok");
  await press("own-address-take");
  await press((await found("server:nginx")).dataset.testid!);
  expect(screen.getByRole("region", { name: "nginx" }).textContent).toContain(CALLBACK);
  expect(hook("redirect").textContent).toContain("tiktok-callback.conf");
  expect(app.settings.redirectUri).toBe("https://exemplu.ro/tiktok");
  await fireEvent.click(within(hook("proxy-check")).getByRole("button", { name: "Verifică" }));
  await waitFor(() => expect(asked).toEqual(["https://exemplu.ro/tiktok"]));
  await press("redirect-way:outstand");
  expect(app.settings.redirectUri).toBeNull();
});

test("the portal's list of scopes: what is missing, not approved and gone, and the missing ones to copy", async () => {
  await at("3");
  await type("scope-list", "user.info.basic Approved\nuser.info.profile Approved\nvideo.publish In review\nvideo.list\nvideo.create Approved");
  await press("scope-list-read");
  expect((await found("scope:video.publish")).dataset.state).toBe("not_approved");
  expect([hook("scope:video.upload").dataset.state, hook("scope:video.create").dataset.state]).toEqual(["missing", "gone"]);
  expect(hook("scope-paste").textContent).toContain("4 permisiuni opresc cererea.");
  expect(screen.getByRole("button", { name: /Copiază ce lipsește/u }).textContent).toContain("user.info.stats,video.upload");
});

test("five forms of the command, with placeholders in place of keys; the one that is a file can be saved", async () => {
  await at("4");
  for (const shell of ["bash", "cmd", "powershell", "httpie", "postman"]) {
    await press((await found(`shell:${shell}`)).dataset.testid!);
    const command = hook("step:4").querySelector("pre")?.textContent;
    for (const placeholder of ["YOUR_OUTSTAND_API_KEY", "YOUR_TIKTOK_CLIENT_KEY", "YOUR_TIKTOK_CLIENT_SECRET"]) expect(command).toContain(placeholder);
  }
  await fireEvent.click(screen.getByRole("button", { name: /Salvează outstand-tiktok/u }));
  await screen.findByText("/home/ana/outstand-tiktok.postman_collection.json");
});

test("the real values are asked for each time, and copied without passing through the window", async () => {
  const asked: string[] = [];
  await at("4", "started=1&keys=1", (host) => ({ ...host, copyCommand: (code) => (asked.push(code), host.copyCommand(code)) }));
  for (const turn of [1, 2]) {
    await press((await found("real-values-ask")).dataset.testid!);
    await waitFor(() => expect(document.activeElement).toBe(hook("real-values-yes")));
    expect(hook("real-values").textContent).toMatch(/cheia API Outstand, Client key și Client secret.*După 30 de secunde/su);
    expect(asked).toHaveLength(turn - 1);
    await press("real-values-yes");
    await waitFor(() => expect(asked).toHaveLength(turn));
  }
  await found("real-values-ask");
  expect(hook("real-values").textContent).toContain("Am copiat comanda");
});

test("another command was not agreed to; without keys there is nothing to ask", async () => {
  await at("4", "started=1&keys=1");
  await press((await found("real-values-ask")).dataset.testid!);
  await press("shell:httpie");
  await waitFor(() => expect(perhaps("real-values-yes")).toBeNull());
});

test("connecting shows how often it asked, and says which account it is", async () => {
  const app = await at("5", "started=1&keys=1");
  await press("connect");
  expect((await found("connected")).dataset.outcome).toBe("connected");
  expect(hook("connected").textContent).toContain("@magazin.proba");
  expect(app.run.phase).toBe("idle");
});

test("waiting can be ended, and leaving the guide ends it too", async () => {
  let stops = 0;
  const app = await at("5", "started=1&keys=1&fault=waiting&pace=1", (host) => ({ ...host, stop: () => ((stops += 1), host.stop()) }));
  await press("connect");
  const stop = await found("connect-stop");
  await waitFor(() => expect(hook("connect-panel").textContent).toContain("Am întrebat Outstand o dată."));
  await fireEvent.click(stop);
  expect((await found("connected")).dataset.outcome).toBe("stopped");
  await press("connect");
  await found("connect-stop");
  app.go("bridge");
  await waitFor(() => expect(stops).toBe(2));
});

test("the address one came back to is read, and what was refused goes on to the explainer, masked", async () => {
  const app = await at("5");
  await type("return-address", "https://exemplu.ro/cb?error=access_denied&state=abcdef12345");
  await press("return-address-read");
  expect((await found("connected")).dataset.outcome).toBe("refused");
  await fireEvent.click(screen.getByRole("button", { name: "Explică ce ai văzut" }));
  await found("explain-input");
  expect(app.symptom).toContain("error=access_denied");
  expect(app.symptom).not.toContain("abcdef12345");
});

test("the final check: seen by Punte or confirmed by the person, each with its moment, and a sentence for all", async () => {
  const app = await at("final", "practice=all-good");
  expect(hook("final-summary").textContent).toContain("Mai sunt 8 rânduri de confirmat.");
  await app.verify();
  await waitFor(() => expect(hook("line:final-key").dataset.standing).toBe("seen"));
  expect(hook("line:final-key").textContent).toMatch(/Văzut de Punte: \d+ \S+ \d{4}, \d\d:\d\d/u);
  for (const tick of ["final-redirect", "final-scopes", "final-secret", "final-env"]) await press(`tick:${tick}`);
  expect(hook("line:final-secret").textContent).toContain("Confirmat de tine pe");
  await press("app-state:in-review");
  expect(hook("line:final-live").dataset.standing).toBe("broken");
  expect(hook("final-summary").textContent).toContain("Un rând nu ține.");
  await press("app-state:live");
  await type("port", "99999");
  await press("restarted");
  expect(document.getElementById("port-fault")?.textContent).toContain("65535");
  await type("port", "3000");
  await press("restarted");
  await waitFor(() => expect(hook("final-summary").dataset.state).toBe("ok"));
  expect(hook("final-summary").textContent).toContain("văzute de Punte: 3; confirmate de tine: 5");
});

test("a line that the run disproves is broken, ticked or not", async () => {
  const app = await at("final", "started=1&keys=1");
  await press("tick:final-key");
  await app.verify();
  await waitFor(() => expect(hook("line:final-key").dataset.standing).toBe("broken"));
  expect(hook("line:final-key").textContent).toContain("Cheia salvată la Outstand");
});

test("a server that started before the file was saved; one of which nothing can be known", async () => {
  await at("final");
  for (const [port, verdict] of [["5173", "warning"], ["8080", "undetermined"]]) {
    await type("port", port!);
    await press("restarted");
    await waitFor(() => expect(hook("restarted-answer").dataset.verdict).toBe(verdict));
  }
});

test("what was found in a log goes on to the explainer", async () => {
  await at("logs");
  await type("found-line", "TikTok error_type=client_key");
  await press("found-line-read");
  await found("explain-input");
  expect(field("explain-input").value).toContain("error_type=client_key");
});

test("a mail of invented values has nobody to go to", async () => {
  await at("support", "practice=leading-space");
  const draft = await found("draft:support");
  expect(screen.queryByRole("button", { name: /Deschide în programul de e-mail/u })).toBeNull();
  expect(draft.parentElement?.textContent).toContain("Exersezi");
});

test("the mail is shown whole, in the language and to the mailbox chosen, and leaves as one wants", async () => {
  const wishes: MailWish[] = [];
  const opened: string[] = [];
  const app = await at("support", "started=1&keys=1", (host) => ({
    ...host,
    draftMail: (wish) => (wishes.push({ ...wish }), host.draftMail(wish)),
    open: async (address) => void opened.push(address),
  }));
  expect((await found("draft:support")).dataset.to).toBe("support@outstand.so");
  expect(hook("draft:support").textContent).toContain("Hello,");
  await press("support-lang:ro");
  await press("support-mailbox:contact");
  await waitFor(() => expect(hook("draft:support").textContent).toContain("Bună ziua,"));
  expect(hook("draft:support").dataset.to).toBe("contact@outstand.so");
  app.symptom = "client_key log_id=2026112309";
  await waitFor(() => expect(hook("draft:support").textContent).toContain("2026112309"));
  expect(wishes.at(-1)).toMatchObject({ kind: "support", lang: "ro", mailbox: "contact", symptom: "client_key log_id=2026112309" });
  await fireEvent.click(screen.getByRole("button", { name: /Deschide în programul de e-mail/u }));
  expect(opened[0]).toMatch(/^mailto:contact@outstand\.so\?subject=/u);
  await press("save-mail:support");
  await screen.findByText("/home/ana/punte-outstand.eml");
});

test("Managed Keys have a mail of their own, which says nothing of the error", async () => {
  const wishes: MailWish[] = [];
  const app = await at("managed", "started=1", (host) => ({ ...host, draftMail: (wish) => (wishes.push({ ...wish }), host.draftMail(wish)) }));
  app.symptom = "client_key";
  await found("draft:managed");
  expect(wishes.every(({ kind, symptom }) => kind === "managed" && symptom === null)).toBe(true);
});

test("every link of the facts stands among the resources with its standing, and opens outside", async () => {
  const opened: string[] = [];
  const app = await at("resources", "started=1", (host) => ({ ...host, open: async (address) => void opened.push(address) }));
  for (const { code, address, official } of app.boot.facts.links) {
    const link = await found(`link:${code}`);
    expect(link.textContent).toContain(official ? "oficial" : "din ghid");
    await fireEvent.click(link.querySelector("button.link")!);
    expect(opened.at(-1)).toBe(address);
  }
});
