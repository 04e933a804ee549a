// What the guide remembers for each customer: what was ticked and when, and what was noted. Pure; no secret is ever in it.

export interface Customer {
  id: string;
  /** Empty: the person's own company, which the words name. */
  name: string;
}

export interface GuideRecord {
  /** When each tick was set, ISO 8601, UTC; empty where the day was not kept. */
  ticks: Record<string, string>;
  /** What was written, by section. */
  notes: Record<string, string>;
}

export interface GuideBook {
  current: string;
  customers: Customer[];
  records: Record<string, GuideRecord>;
}

export const OWN = "own";
export const NOTHING: GuideRecord = { ticks: {}, notes: {} };
export const emptyBook = (): GuideBook => ({ current: OWN, customers: [{ id: OWN, name: "" }], records: {} });

export const recordOf = (book: GuideBook, id = book.current): GuideRecord => book.records[id] ?? NOTHING;
export const customerOf = (book: GuideBook): Customer => book.customers.find(({ id }) => id === book.current) ?? { id: OWN, name: "" };
export const isUntouched = (record: GuideRecord): boolean => Object.keys(record.ticks).length + Object.keys(record.notes).length === 0;

const changed = (book: GuideBook, change: (record: GuideRecord) => GuideRecord): GuideBook => ({
  ...book,
  records: { ...book.records, [book.current]: change(recordOf(book)) },
});

function put(all: Record<string, string>, name: string, value: string | null): Record<string, string> {
  const { [name]: _, ...others } = all;
  return value === null ? others : { ...others, [name]: value };
}

/** Set at `at`, or taken away where that is `null`; a tick that stands keeps its day. */
export const withTick = (book: GuideBook, tick: string, at: string | null): GuideBook =>
  changed(book, (record) => ({ ...record, ticks: put(record.ticks, tick, at === null ? null : (record.ticks[tick] ?? at)) }));

export const withNote = (book: GuideBook, section: string, text: string): GuideBook =>
  changed(book, (record) => ({ ...record, notes: put(record.notes, section, text.trim() === "" ? null : text) }));

export const choosing = (book: GuideBook, id: string): GuideBook =>
  book.customers.some((customer) => customer.id === id) ? { ...book, current: id } : book;

/** The new one is the current one. */
export function adding(book: GuideBook, name: string): GuideBook {
  const highest = Math.max(0, ...book.customers.map(({ id }) => Number(/^c(\d+)$/.exec(id)?.[1] ?? 0)));
  const id = `c${highest + 1}`;
  return { ...book, current: id, customers: [...book.customers, { id, name }] };
}

export const renaming = (book: GuideBook, id: string, name: string): GuideBook => ({
  ...book,
  customers: book.customers.map((customer) => (customer.id === id ? { id, name } : customer)),
});

/** One at least always stays; the nearest becomes the current one. */
export function removing(book: GuideBook, id: string): GuideBook {
  const at = book.customers.findIndex((customer) => customer.id === id);
  const customers = book.customers.filter((customer) => customer.id !== id);
  const near = customers[Math.max(0, at - 1)];
  if (at === -1 || !near) return book;
  const { [id]: _, ...records } = book.records;
  return { current: book.current === id ? near.id : book.current, customers, records };
}

/** Puts back one that was taken out, where it stood, with what belonged to it; it is the current one. */
export function restoring(book: GuideBook, customer: Customer, record: GuideRecord, at: number): GuideBook {
  if (book.customers.some(({ id }) => id === customer.id)) return book;
  const customers = [...book.customers.slice(0, at), customer, ...book.customers.slice(at)];
  return { current: customer.id, customers, records: { ...book.records, [customer.id]: record } };
}

type Unknown = Record<string, unknown>;
const asObject = (value: unknown): Unknown => (typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Unknown) : {});
const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(asObject(value)).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
const isDay = (value: string): boolean => value === "" || !Number.isNaN(Date.parse(value));
const isNamed = (value: unknown): value is Customer => {
  const { id, name } = asObject(value);
  return typeof id === "string" && id !== "" && typeof name === "string";
};

/** What was stored, as far as it fits; `ticks` is how it was kept before there were customers and days. */
export function bookFrom(stored: unknown, ticks: readonly string[]): GuideBook {
  const { current, customers, records } = asObject(stored);
  const seen = new Set<string>();
  const known = (Array.isArray(customers) ? customers : [])
    .filter(isNamed)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map(({ id, name }) => ({ id, name }));
  const [first] = known;
  if (!first) return { ...emptyBook(), records: ticks.length > 0 ? { [OWN]: { ticks: undated(ticks), notes: {} } } : {} };
  const kept = Object.entries(asObject(records)).filter(([id]) => seen.has(id));
  return {
    current: known.find(({ id }) => id === current)?.id ?? first.id,
    customers: known,
    records: Object.fromEntries(kept.map(([id, record]) => [id, recordFrom(record)])),
  };
}

const undated = (ticks: readonly string[]) => Object.fromEntries(ticks.map((tick) => [tick, ""]));

function recordFrom(stored: unknown): GuideRecord {
  const { ticks, notes } = asObject(stored);
  return { ticks: Object.fromEntries(Object.entries(texts(ticks)).filter(([, day]) => isDay(day))), notes: texts(notes) };
}
