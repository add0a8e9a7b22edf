import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { IncomeFigures } from "../../contracts/income";
import type { Localised } from "../../contracts/locale";
import type { WorkshopIncome, WorkshopIncomeQuery } from "../../contracts/manager/income";
import { incomeOnWire } from "../../domain/income/income-on-wire";
import { arrangeIncome, incomeOf, type SignedSums, totalsOf } from "../../domain/income/income-report";
import { exponentOf } from "../../domain/money";
import { readSums } from "../../modules/attribution/summaries/read-sums";
import type { SumFilter } from "../../modules/attribution/summaries/summed-rows";
import { readProducts, readTranslations } from "../catalogue/read-products";
import { INCOME_ACCOUNTS } from "./entry-filter";
import { inCenterCurrency } from "./in-center-currency";
import { sumEntries, type TitledSums } from "./sum-entries";

const MONTHS_SHOWN = 12;

interface Clock {
  readonly centerId: string;
  readonly timeZone: string;
  readonly country: string;
  readonly currencyCode: string;
  /** The day it is there. */
  readonly today: string;
}

/** Months of the ledger go by the clock that they were counted by; a center that sold nothing yet has its own. */
const CLOCK = `
  select c.id as "centerId", c.currency_code as "currencyCode", z.zone as "timeZone",
         upper(c.country) as country,
         to_char(now() at time zone z.zone, 'YYYY-MM-DD') as today
    from workshop w join center c on c.id = w.center_id
    left join ledger_clock k on k.center_id = c.id
    cross join lateral (select coalesce(k.time_zone, c.time_zone) as zone) z
   where w.id = ?`;

/** What one workshop earned, from the sums and entries that operators' *Income* reads, all of one moment. */
export async function workshopIncome(
  container: MedusaContainer,
  workshopId: string,
  { month: asked }: WorkshopIncomeQuery,
): Promise<WorkshopIncome> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const read = await connection.transaction(
    async (sql) => {
      const clock: Clock = (await sql.raw(CLOCK, [workshopId])).rows[0];
      const month = asked ?? clock.today.slice(0, 7);
      const all: SumFilter = {
        accounts: INCOME_ACCOUNTS,
        centers: [clock.centerId],
        workshops: [workshopId],
      };
      const ofMonth: SumFilter = { ...all, from: month, to: month };
      const clocks = [clock];
      return {
        clock,
        month,
        recipients: await readSums(sql, { group: "recipient", filter: ofMonth, clocks }),
        months: await readSums(sql, { group: "month", filter: all, clocks }),
        ever: await readSums(sql, { group: "recipient", filter: all, clocks }),
        pieces: await sumEntries(sql, { group: "piece", filter: ofMonth }),
        today: await sumEntries(sql, {
          group: "day",
          filter: { ...all, from: clock.today.slice(0, 7), to: clock.today.slice(0, 7) },
          day: clock.today,
        }),
        together: await inCenterCurrency(sql, ofMonth, clock.currencyCode),
      };
    },
    { isolationLevel: "repeatable read", readOnly: true },
  );
  const { clock, month, together } = read;
  const own = { currencyCode: clock.currencyCode, exponent: exponentOf(clock.currencyCode) };
  return {
    month,
    today: clock.today,
    timeZone: clock.timeZone,
    currencyCode: clock.currencyCode,
    ofToday: totalsOf(read.today).map(incomeOnWire),
    ofMonth: totalsOf(read.recipients).map(incomeOnWire),
    together:
      together.converted === 0
        ? null
        : { ...own, amountMinor: String(together.amountMinor), withoutRate: together.withoutRate },
    recipients: arrange(read.recipients).map(({ key, ...figures }) => ({ recipient: key, ...figures })),
    pieces: await namePieces(container, read.pieces),
    months: newestMonths(read.months),
    owed: read.ever.map(incomeOf).flatMap(({ key, currencyCode, incomeMinor, paidOutMinor }) => {
      const amountMinor = incomeMinor - paidOutMinor;
      const amount = { currencyCode, exponent: exponentOf(currencyCode), amountMinor: String(amountMinor) };
      return amountMinor === 0n ? [] : [{ recipient: key, ...amount }];
    }),
  };
}

const arrange = (sums: readonly SignedSums[]): (IncomeFigures & { readonly key: string })[] =>
  arrangeIncome(sums, "size").map((income) => ({ key: income.key, ...incomeOnWire(income) }));

function newestMonths(sums: readonly SignedSums[]): WorkshopIncome["months"] {
  const newest = [...new Set(sums.map(({ key }) => key))].sort().slice(-MONTHS_SHOWN);
  return arrangeIncome(
    sums.filter(({ key }) => newest.includes(key)),
    "month",
  ).map((income) => ({ month: income.key, ...incomeOnWire(income) }));
}

/** Pieces by the names they have now; one that is gone keeps the name it was sold under. */
async function namePieces(
  container: MedusaContainer,
  sums: readonly TitledSums[],
): Promise<WorkshopIncome["pieces"]> {
  const products = await readProducts(
    container,
    sums.flatMap(({ key }) => key || []),
  );
  const texts = await readTranslations(container, products);
  const soldAs = new Map(sums.map(({ key, title }) => [key, title]));
  return arrange(sums).map(({ key, ...figures }) => ({
    ...figures,
    productId: key || null,
    title: texts.get(key)?.title ?? everywhere(soldAs.get(key) ?? null),
  }));
}

const everywhere = (title: string | null): Localised | null =>
  title === null ? null : { en: title, es: title, vi: title, lt: title };
