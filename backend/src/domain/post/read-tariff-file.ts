import type { RowProblem } from "../../contracts/csv-file";
import { CURRENCIES } from "../../contracts/money";
import { amountMessage, minorOf } from "../csv/amount-field";
import { type CsvRecord, type CsvRow, csvRecords } from "../csv/csv-records";
import type { PostTariff } from "../shipping";
import { type TariffRow, tablesOf } from "./tariff-tables";

const COLUMNS = [
  "service",
  "origin",
  "currency",
  "zone",
  "up_to_g",
  "price",
  "min_days",
  "max_days",
  "cm3_per_kg",
] as const;
type Values = CsvRecord<(typeof COLUMNS)[number]>["values"];

/** A table of prices without the suspensions, which are kept apart: a new table doesn't lift them. */
export type TariffTable = Omit<PostTariff, "suspensions">;

/** Whole tables, one of each service; all that is wrong, in the order of the lines. */
export interface TariffFile {
  readonly tables: readonly TariffTable[];
  readonly problems: readonly RowProblem[];
}

const SERVICE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const HEAVIEST_G = 50_000;
const LONGEST_DAYS = 180;

/** @param origins Countries that a center of the shop sends from. */
export function readTariffFile(rows: readonly CsvRow[], origins: ReadonlySet<string>): TariffFile {
  const { records, problems } = csvRecords(rows, COLUMNS);
  const found: RowProblem[] = [...problems];
  const read: TariffRow[] = [];
  for (const { line, values } of records) {
    const messages = rowMessages(values, origins);
    found.push(...messages.map((message) => ({ line, message })));
    if (messages.length === 0) read.push(rowOf(line, values));
  }
  // A table with a row that can't be read would seem to have a gap there.
  if (found.length > 0) return { tables: [], problems: found.sort((a, b) => a.line - b.line) };
  return tablesOf(read);
}

function rowOf(line: number, values: Values): TariffRow {
  const currencyCode = values.currency.toUpperCase();
  return {
    line,
    service: values.service,
    origin: values.origin.toUpperCase(),
    currencyCode,
    zone: values.zone,
    upToGrams: Number(values.up_to_g),
    priceMinor: Number(minorOf(values.price, currencyCode)?.minor ?? 0n),
    days: { min: Number(values.min_days), max: Number(values.max_days) },
    cm3PerKg: values.cm3_per_kg === "" ? undefined : Number(values.cm3_per_kg),
  };
}

function rowMessages(values: Values, origins: ReadonlySet<string>): string[] {
  const currency = values.currency.toUpperCase();
  return [
    SERVICE.test(values.service) && values.service.length <= 40
      ? undefined
      : `"${values.service}" is no name of a service: small letters, digits and hyphens, like pe-post.`,
    origins.has(values.origin.toUpperCase())
      ? undefined
      : `No center of this shop sends from "${values.origin}".`,
    CURRENCIES.some((known) => known === currency)
      ? undefined
      : `"${values.currency}" is no currency of this shop, which has ${CURRENCIES.join(", ")}.`,
    /^[1-4]$/.test(values.zone)
      ? undefined
      : `"${values.zone}" is no zone: 1 at home, 2 to neighbours, 3 on the continent, 4 elsewhere.`,
    wholeMessage("up_to_g", values.up_to_g, 1, HEAVIEST_G),
    amountMessage("price", values.price, currency),
    wholeMessage("min_days", values.min_days, 1, LONGEST_DAYS),
    wholeMessage("max_days", values.max_days, 1, LONGEST_DAYS),
    Number(values.min_days) > Number(values.max_days) ? "min_days is more than max_days." : undefined,
    values.cm3_per_kg === "" ? undefined : wholeMessage("cm3_per_kg", values.cm3_per_kg, 1_000, 20_000),
  ].filter((message) => message !== undefined);
}

function wholeMessage(column: string, text: string, least: number, most: number): string | undefined {
  const value = Number(text);
  return /^\d{1,6}$/.test(text) && value >= least && value <= most
    ? undefined
    : `${column} is a whole number from ${least} to ${most}, not "${text}".`;
}
