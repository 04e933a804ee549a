import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { found, hook, open, perhaps } from "./support";

const go = async (query = "started=1") => {
  const app = await open(query);
  await fireEvent.click(hook("nav:guide"));
  await found("step:1");
  return app;
};
const unfold = (step: number) => fireEvent.click(hook(`step:${step}`).querySelector("[aria-expanded=false]")!);

test("five steps and a final check, each saying how it stands", async () => {
  await go();
  for (const step of [1, 2, 3, 4, 5]) expect(hook(`step:${step}`).dataset.status).toBe("todo");
  expect(hook("step-final").textContent).toContain("Verificarea finală");
  expect(screen.getAllByTestId("step:1")).toHaveLength(1);
});

test("today's label comes first in bold, the guide's in brackets", async () => {
  await go();
  const labels = [...hook("step:1").querySelectorAll("strong")].map((label) => label.textContent);
  expect(labels).toContain("Credentials");
  expect(hook("step:1").textContent).toContain("(în ghid: „Basic Information” sau „Keys”)");
});

test("a tick is kept, and found again at the next start", async () => {
  const app = await go();
  await fireEvent.click(hook("tick:1-app"));
  await fireEvent.click(hook("tick:1-copied"));
  await waitFor(() => expect(hook("step:1").dataset.status).toBe("done"));
  expect(hook("guide-progress").textContent).toBe("1 pas făcut din 5");
  expect(await app.host.readSettings()).toMatchObject({ ticks: ["1-app", "1-copied"], screen: "guide" });
});

test("what is copied is exactly the value, and that it was copied is said in words", async () => {
  const written: string[] = [];
  vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText: async (text: string) => void written.push(text) } });
  await go();
  await unfold(2);
  const button = screen.getByRole("button", { name: /Copiază\s*: Redirect URI al lui Outstand/u });
  await fireEvent.click(button);
  await waitFor(() => expect(button.parentElement?.textContent).toContain("Copiat"));
  expect(written).toEqual(["https://www.outstand.so/app/api/socials/tiktok/callback"]);
  await unfold(3);
  await fireEvent.click(screen.getByRole("button", { name: /Copiază toate șase/u }));
  await waitFor(() => expect(written[1]?.split(",")).toHaveLength(6));
  vi.unstubAllGlobals();
});

test("commands for three shells, with placeholders in place of keys", async () => {
  await go();
  await unfold(4);
  for (const shell of ["macOS sau Linux (bash)", "Windows, PowerShell cu curl.exe", "Windows, Invoke-RestMethod"]) {
    await fireEvent.click(screen.getByRole("radio", { name: shell }));
    const command = screen.getByRole("region", { name: shell }).textContent;
    for (const placeholder of ["YOUR_OUTSTAND_API_KEY", "YOUR_TIKTOK_CLIENT_KEY", "YOUR_TIKTOK_CLIENT_SECRET"]) expect(command).toContain(placeholder);
  }
});

test("a step's own checks are run from it and told in it", async () => {
  await go("started=1&keys=1");
  await unfold(4);
  const verify = [...hook("step:4").querySelectorAll("button")].find((button) => button.textContent?.trim() === "Verifică")!;
  await fireEvent.click(verify);
  await waitFor(() => expect(hook("step:4").dataset.status).toBe("broken"));
  expect(hook("step:4").textContent).toMatch(/Cheia salvată la Outstand\s*ruptă/u);
  expect(hook("step:1").dataset.status).toBe("done");
});

test("configuring from the guide opens its panel on the bridge, or the keys where there are none", async () => {
  await go("started=1&keys=1");
  await unfold(4);
  await fireEvent.click(hook("configure"));
  await found("configure-panel");
  expect(document.activeElement?.id).toBe("configure-title");
});

test("without keys the way to configuring begins with them", async () => {
  await go();
  await unfold(4);
  await fireEvent.click(hook("configure"));
  await found("api-key");
  expect(perhaps("configure-panel")).toBeNull();
});
