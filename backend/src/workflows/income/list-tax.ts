import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { TaxQuery, TaxReport } from "../../contracts/tax";
import { countryOfRecipient } from "../../domain/import-vat/vat-at-sale";
import { incomeOf } from "../../domain/income/income-report";
import { taxByCountry } from "../../domain/income/tax-by-country";
import { exponentOf } from "../../domain/money";
import { readSums } from "../../modules/attribution/summaries/read-sums";

interface CenterRow {
  readonly centerId: string;
  readonly timeZone: string;
  readonly country: string;
}

/** What was taken as tax and given back of it, country by country, from sums that hold at this moment. */
export async function listTax(sql: Knex, months: TaxQuery): Promise<TaxReport> {
  const { rows: centers }: { rows: CenterRow[] } = await sql.raw(
    `select id as "centerId", time_zone as "timeZone", country from center`,
  );
  const filter = { accounts: ["tax"], ...months };
  const [atHome, byRecipient] = await Promise.all([
    readSums(sql, {
      group: "center",
      filter: { ...filter, of: { dimension: "recipient", values: [""] } },
      clocks: centers,
    }),
    readSums(sql, { group: "recipient", filter, clocks: centers }),
  ]);
  const countryOf = new Map(centers.map(({ centerId, country }) => [centerId, country]));
  const imported = byRecipient
    .filter(({ key }) => key !== "")
    .map((sum) => ({ ...incomeOf(sum), key: countryOfRecipient(sum.key) }));
  const rows = [
    ...taxByCountry(atHome, countryOf).map((row) => ({ ...row, of: "origin" as const })),
    ...imported.map((row) => ({ ...row, of: "destination" as const })),
  ];
  return {
    rows: rows.map((row) => ({
      of: row.of,
      country: row.key,
      currencyCode: row.currencyCode,
      exponent: exponentOf(row.currencyCode),
      collectedMinor: String(row.receivedMinor),
      givenBackMinor: String(row.refundedMinor),
      dueMinor: String(row.incomeMinor),
      entries: row.entries,
    })),
  };
}
