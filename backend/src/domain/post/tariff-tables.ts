import type { RowProblem } from "../../contracts/csv-file";
import type { DeliveryDays } from "../shipping";
import type { TariffFile, TariffTable } from "./read-tariff-file";

/** One price of a table, read from a file. */
export interface TariffRow {
  readonly line: number;
  readonly service: string;
  readonly origin: string;
  readonly currencyCode: string;
  readonly zone: string;
  readonly upToGrams: number;
  readonly priceMinor: number;
  readonly days: DeliveryDays;
  readonly cm3PerKg: number | undefined;
}

const ZONES = ["1", "2", "3", "4"] as const;

/** Rows to tables. A table with a gap, with two prices for one step, or that falls as parcels grow, is none. */
export function tablesOf(rows: readonly TariffRow[]): TariffFile {
  const services = [...new Set(rows.map(({ service }) => service))];
  const read = services.map((service) => tableOf(rows.filter((row) => row.service === service)));
  const problems = read.flatMap((table) => table.problems).sort((a, b) => a.line - b.line);
  return { tables: problems.length > 0 ? [] : read.map(({ table }) => table), problems };
}

function tableOf(rows: readonly TariffRow[]): { table: TariffTable; problems: RowProblem[] } {
  const [first] = rows as readonly [TariffRow, ...TariffRow[]];
  const { service, origin, currencyCode, cm3PerKg } = first;
  const steps = [...new Set(rows.map(({ upToGrams }) => upToGrams))].sort((a, b) => a - b);
  const ofZone = (zone: string) => rows.filter((row) => row.zone === zone);
  const table: TariffTable = {
    service,
    origin,
    currency_code: currencyCode,
    steps_g: steps,
    zones: Object.fromEntries(
      ZONES.map((zone) => [
        zone,
        steps.flatMap((step) => ofZone(zone).find(({ upToGrams }) => upToGrams === step)?.priceMinor ?? []),
      ]),
    ),
    days: Object.fromEntries(ZONES.flatMap((zone) => ofZone(zone).map(({ days }) => [zone, days]))),
    ...(cm3PerKg === undefined ? {} : { cm3_per_kg: cm3PerKg }),
  };
  return {
    table,
    problems: [
      ...rows.flatMap((row) => differing(row, first)),
      ...ZONES.flatMap((zone) => zoneProblems(zone, ofZone(zone), { steps, first })),
    ],
  };
}

/** What a service has only one of. */
function differing(row: TariffRow, first: TariffRow): RowProblem[] {
  const named = { origin: "origin", currencyCode: "currency", cm3PerKg: "cm3_per_kg" } as const;
  return (Object.keys(named) as (keyof typeof named)[])
    .filter((name) => row[name] !== first[name])
    .map((name) => ({
      line: row.line,
      message: `${row.service} has another ${named[name]} on line ${first.line}: a service has one.`,
    }));
}

function zoneProblems(
  zone: string,
  rows: readonly TariffRow[],
  { steps, first }: { readonly steps: readonly number[]; readonly first: TariffRow },
): RowProblem[] {
  const line = rows[0]?.line ?? first.line;
  const missing = steps.filter((step) => !rows.some(({ upToGrams }) => upToGrams === step));
  const gaps = missing.map((step) => ({
    line,
    message: `Zone ${zone} of ${first.service} has no price up to ${step} g: each zone has a price for every step.`,
  }));
  const byWeight = [...rows].sort((a, b) => a.upToGrams - b.upToGrams);
  const others = byWeight.flatMap((row, index) => {
    const before = byWeight[index - 1];
    if (!before) return [];
    return [
      before.upToGrams === row.upToGrams
        ? `Zone ${zone} of ${row.service} has two prices up to ${row.upToGrams} g.`
        : undefined,
      before.priceMinor > row.priceMinor
        ? `Zone ${zone} of ${row.service} is cheaper up to ${row.upToGrams} g than up to ${before.upToGrams} g.`
        : undefined,
      before.days.min !== row.days.min || before.days.max !== row.days.max
        ? `Zone ${zone} of ${row.service} has other days on line ${before.line}: a zone has one span.`
        : undefined,
    ]
      .filter((message) => message !== undefined)
      .map((message) => ({ line: row.line, message }));
  });
  return [...gaps, ...others];
}
