import type { RowProblem } from "../../contracts/csv-file";
import { CURRENCIES } from "../../contracts/money";
import { isCalendarDay } from "../calendar-day";
import { type CsvRecord, type CsvRow, csvRecords } from "../csv/csv-records";
import { SDR } from "../customs/customs-form";
import { isRate } from "./convert-minor";
import { type DatedRate, rateKey, sameRate } from "./dated-rate";

const COLUMNS = ["date", "base", "quote", "rate", "source"] as const;
type RateRecord = CsvRecord<(typeof COLUMNS)[number]>;

/** The shop's own, and the unit of the postal limits. */
const RATED = [...CURRENCIES, SDR];
const LONGEST_SOURCE = 120;
const CONTROL = /\p{Cc}/u;

/** A rate and the line that it stands on. */
export interface FiledRate extends DatedRate {
  readonly line: number;
}

/** What a file says, each row judged by itself and beside the others; all that is wrong, in the order of the lines. */
export interface FxFile {
  readonly rates: readonly FiledRate[];
  readonly problems: readonly RowProblem[];
}

/** @param today The day in UTC: a rate of a later one can't be known yet. */
export function readFxFile(rows: readonly CsvRow[], today: string): FxFile {
  const { records, problems } = csvRecords(rows, COLUMNS);
  const rates: FiledRate[] = [];
  const found: RowProblem[] = [...problems];
  const lines = new Map<string, number>();
  for (const record of records) {
    const rate = rateOf(record);
    const messages = rowMessages(record, rate, today);
    const before = lines.get(rateKey(rate));
    if (messages.length === 0 && before !== undefined)
      messages.push(`${rate.base} to ${rate.quote} of ${rate.day} stands on line ${before} already.`);
    found.push(...messages.map((message) => ({ line: record.line, message })));
    if (messages.length > 0) continue;
    lines.set(rateKey(rate), record.line);
    rates.push(rate);
  }
  return { rates, problems: found.sort((a, b) => a.line - b.line) };
}

function rateOf({ line, values: { date, base, quote, rate, source } }: RateRecord): FiledRate {
  return { line, day: date, base: base.toUpperCase(), quote: quote.toUpperCase(), rate, source };
}

function rowMessages({ values }: RateRecord, rate: FiledRate, today: string): string[] {
  return [
    dateMessage(rate.day, today),
    currencyMessage("base", rate.base),
    currencyMessage("quote", rate.quote),
    rate.base !== "" && rate.base === rate.quote
      ? `Base and quote are both ${rate.base}; a rate is between two currencies.`
      : undefined,
    rateMessage(values.rate),
    sourceMessage(values.source),
  ].filter((message) => message !== undefined);
}

function dateMessage(day: string, today: string): string | undefined {
  if (day === "") return "The date is missing.";
  if (!isCalendarDay(day)) return `"${day}" is no date; write it like 2026-11-20.`;
  return day > today ? `${day} is in the future: nobody knows that rate yet.` : undefined;
}

function currencyMessage(column: "base" | "quote", code: string): string | undefined {
  if (code === "") return `The ${column} currency is missing.`;
  return RATED.some((known) => known === code)
    ? undefined
    : `"${code}" is no currency of this shop, which has ${CURRENCIES.join(", ")} and, for customs forms, ${SDR}.`;
}

function rateMessage(text: string): string | undefined {
  if (text === "") return "The rate is missing.";
  if (isRate(text)) return undefined;
  if (/^-/.test(text) || /^0*\.?0*$/.test(text)) return `The rate ${text} is not above zero.`;
  if (/^\d+,\d+$/.test(text)) return `Write the rate ${text} with a point: ${text.replace(",", ".")}.`;
  return `"${text}" is no rate: a decimal number like 3.71, with at most 12 digits after the point.`;
}

function sourceMessage(source: string): string | undefined {
  if (source === "") return "The source is missing: say who published the rate.";
  if (source.length > LONGEST_SOURCE) return `The source is longer than ${LONGEST_SOURCE} characters.`;
  return CONTROL.test(source) ? "The source has characters that nobody can read." : undefined;
}

/** What a file adds to the rates on file. A rate on file never changes, so another one for its day is a problem. */
export interface FxNews {
  readonly fresh: readonly DatedRate[];
  readonly known: number;
  readonly problems: readonly RowProblem[];
}

/** @param onFile Rates on file of the days that the file speaks of. */
export function newRates(rates: readonly FiledRate[], onFile: readonly DatedRate[]): FxNews {
  const stored = new Map(onFile.map((rate) => [rateKey(rate), rate]));
  const fresh: DatedRate[] = [];
  const problems: RowProblem[] = [];
  for (const { line, ...rate } of rates) {
    const before = stored.get(rateKey(rate));
    if (!before) fresh.push(rate);
    else if (!sameRate(before.rate, rate.rate)) {
      const message = `${rate.base} to ${rate.quote} of ${rate.day} is on file as ${before.rate} (${before.source}), not ${rate.rate}. A rate on file stays.`;
      problems.push({ line, message });
    }
  }
  return { fresh, known: rates.length - fresh.length - problems.length, problems };
}
