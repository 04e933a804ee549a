// How large a file is, in words.
import type { Lang } from "../../words/words";

const STEPS = [
  { least: 1_000_000_000, unit: "gigabyte" },
  { least: 1_000_000, unit: "megabyte" },
  { least: 1_000, unit: "kilobyte" },
  { least: 0, unit: "byte" },
] as const;
const FACTORS = { gigabyte: 1_000_000_000, megabyte: 1_000_000, kilobyte: 1_000, byte: 1 };

/** «84 kB», «1,4 MB». */
export function sizeOf(lang: Lang, bytes: number): string {
  const unit = STEPS.find(({ least }) => bytes >= least)?.unit ?? "byte";
  const value = bytes / FACTORS[unit];
  const digits = value < 10 && unit !== "byte" ? 1 : 0;
  return new Intl.NumberFormat(lang, { style: "unit", unit, maximumFractionDigits: digits }).format(value);
}
