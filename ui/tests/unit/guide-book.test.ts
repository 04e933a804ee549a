import { expect, test } from "vitest";
import * as book from "../../src/state/guide-book";
import { holdsSecret, withoutBeginning } from "../../src/state/guide-secrets";
import { settingsFrom } from "../../src/state/settings";

const DAY = "2026-11-23T09:00:00.000Z";
const LATER = "2026-11-24T09:00:00.000Z";

test("a tick is kept with its day; set again it keeps the first, taken away it is gone", () => {
  const ticked = book.withTick(book.withTick(book.emptyBook(), "1-app", DAY), "1-app", LATER);
  expect(book.recordOf(ticked).ticks).toEqual({ "1-app": DAY });
  expect(book.recordOf(book.withTick(ticked, "1-app", null)).ticks).toEqual({});
});

test("each customer has ticks and notes of their own", () => {
  const own = book.withNote(book.withTick(book.emptyBook(), "1-app", DAY), "1", "sunat la suport");
  const other = book.adding(own, "Florăria Ana");
  expect([other.current, book.recordOf(other)]).toEqual(["c1", book.NOTHING]);
  const back = book.choosing(book.withTick(other, "2-added", DAY), book.OWN);
  expect(book.recordOf(back)).toEqual({ ticks: { "1-app": DAY }, notes: { "1": "sunat la suport" } });
  expect(book.choosing(back, "nobody").current).toBe(book.OWN);
});

test("a removed customer is gone with everything; the last one stays", () => {
  const two = book.withTick(book.adding(book.emptyBook(), "Florăria Ana"), "1-app", DAY);
  const one = book.removing(two, "c1");
  expect([one.current, one.customers.length, one.records]).toEqual([book.OWN, 1, {}]);
  expect(book.removing(one, book.OWN)).toBe(one);
});

test("what was taken out comes back where it stood; what was done meanwhile stays", () => {
  const three = book.withTick(book.choosing(book.adding(book.adding(book.emptyBook(), "A"), "B"), "c1"), "1-app", DAY);
  const [customer, record] = [three.customers[1]!, book.recordOf(three, "c1")];
  const meanwhile = book.withTick(book.choosing(book.removing(three, "c1"), "c2"), "2-added", LATER);
  const back = book.restoring(meanwhile, customer, record, 1);
  expect(back).toEqual({ current: "c1", customers: three.customers, records: { c1: record, c2: { ticks: { "2-added": LATER }, notes: {} } } });
  expect(book.restoring(back, customer, record, 1)).toBe(back);
});

test("a number is not given twice while its customer is there", () => {
  const three = book.adding(book.adding(book.emptyBook(), "A"), "B");
  expect(book.adding(book.removing(three, "c1"), "C").customers.map(({ id }) => id)).toEqual([book.OWN, "c2", "c3"]);
});

test("an emptied note is no note", () => {
  const noted = book.withNote(book.emptyBook(), "3", "de întrebat");
  expect(book.isUntouched(book.recordOf(book.withNote(noted, "3", "  ")))).toBe(true);
});

test("ticks of the time before days and customers are taken over, without a day", () => {
  expect(settingsFrom({ ticks: ["1-app", 7] }).guide).toEqual({
    current: book.OWN,
    customers: [{ id: book.OWN, name: "" }],
    records: { [book.OWN]: { ticks: { "1-app": "" }, notes: {} } },
  });
});

test("what was stored is read back as it was; the old ticks do not come again", () => {
  const whole = book.withTick(book.adding(book.emptyBook(), "Florăria Ana"), "1-app", DAY);
  expect(settingsFrom({ guide: JSON.parse(JSON.stringify(whole)), ticks: ["2-added"] }).guide).toEqual(whole);
});

test.each([[null], [7], ["own"], [[]], [{ customers: "all" }], [{ customers: [{ id: "" }, { name: "A" }, null] }]])("%j is no book", (stored) => {
  expect(book.bookFrom(stored, [])).toEqual(book.emptyBook());
});

test("of a damaged book what fits is kept", () => {
  const stored = {
    current: "gone",
    customers: [{ id: "own", name: "", colour: "red" }, { id: "own", name: "twice" }, { id: 3, name: "x" }],
    records: { own: { ticks: { "1-app": DAY, "1-copied": 7, "2-added": "yesterday" }, notes: { "1": "bun", "2": null } }, nobody: {} },
  };
  expect(book.bookFrom(stored, [])).toEqual({
    current: "own",
    customers: [{ id: "own", name: "" }],
    records: { own: { ticks: { "1-app": DAY }, notes: { "1": "bun" } } },
  });
});

const key = `ost_${"aB3d".repeat(16)}`;
const secret = "aB3dE6gH".repeat(4);

test.each([key, `cheia: ${key}.`, secret, `secret=${secret}`, `sk_live_${"a1".repeat(12)}`, `act.${"x9".repeat(12)}`, `ost_\u200b${"aB3d".repeat(16)}`])(
  "a note never holds %s",
  (text) => expect(holdsSecret(text)).toBe(true),
);

test.each([
  "",
  "Sunat la suport pe 23 noiembrie, revin mâine.",
  "ost_… e cheia API",
  "ost_CHEIA_TA_API",
  "client key: awpracticepuntea1",
  "log_id 20260624061152930AB7B4A1B7D2F0C3E5",
  "https://www.outstand.so/app/api/socials/tiktok/callback",
  "user.info.basic,user.info.profile,user.info.stats",
])("%j is a note", (text) => expect(holdsSecret(text)).toBe(false));

test("what was kept of a key while it was typed goes, and what stood around it stays", () => {
  const key = `ost_${"Inventat".repeat(2)}`;
  for (const [kept, rest] of [
    [`cheia e ${key.slice(0, -1)}`, "cheia e "],
    [`${key.slice(0, 6)} e cheia`, " e cheia"],
    ["cheia o are Ana\n", "cheia o are Ana\n"],
    ["", ""],
  ] as const) {
    expect(withoutBeginning(kept, `${kept} ${key}`)).toBe(rest);
  }
});
