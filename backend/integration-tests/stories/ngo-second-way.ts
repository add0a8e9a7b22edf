import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { FigureGroup } from "../../src/contracts/ngo/figures";

/** One entry of income with all that it may be counted by, read from the book itself. */
export interface Fact {
  readonly month: string;
  readonly center: string;
  readonly workshop: string;
  readonly craft: string;
  readonly destination: string;
  readonly sent: string;
  readonly recipient: string;
  readonly tone: string;
  readonly kind: string;
  readonly currencyCode: string;
  readonly amountMinor: string;
}

const FACTS = `
  select to_char(e.occurred_at at time zone c.time_zone, 'YYYY-MM') as month, e.center_id as center,
         coalesce(e.workshop_id, '') as workshop, coalesce(l.craft_type, '') as craft,
         coalesce(o.ship_to_country, '') as destination,
         case when o.ship_to_country is null then 'none' when o.ship_to_country = c.country then 'home' else 'abroad' end as sent,
         e.recipient,
         case when e.account = 'center_shipping' then 'post' when e.recipient like 'maker%' then 'makers'
              when e.recipient in ('artist') then 'makers' when e.recipient like '%materials' then 'materials'
              when e.recipient in ('house_programme', 'programme', 'coop_reserve', 'charity') then 'house' else 'fund' end as tone,
         e.kind, e.currency_code as "currencyCode", e.amount_minor::text as "amountMinor"
    from ledger_entry e join center c on c.id = e.center_id
    left join attribution_order o on o.order_id = e.order_id
    left join attribution_line l on l.id = e.attribution_line_id
   where e.account in ('workshop', 'center_shipping') and c.country in ('PE', 'LT')`;

/** What happened in a period, entry by entry. */
export async function factsOf(sql: Knex, { from, to }: { from: string; to: string }): Promise<Fact[]> {
  const { rows }: { rows: Fact[] } = await sql.raw(FACTS);
  return rows.filter(({ month }) => month >= from && month <= to);
}

export const SECOND_KEYS: Readonly<Record<FigureGroup, (fact: Fact) => string>> = {
  month: ({ month }) => month,
  quarter: ({ month }) =>
    `${month.slice(0, 4)}-Q${["01", "04", "07", "10"].filter((one) => one <= month.slice(5)).length}`,
  center: ({ center }) => center,
  workshop: ({ workshop }) => workshop,
  craft: ({ craft }) => craft,
  destination: ({ destination }) => destination,
  sent: ({ sent }) => sent,
  recipient: ({ recipient }) => recipient,
  tone: ({ tone }) => tone,
};

/** `key | currency | received | refunded | income | entries`. */
export function incomeIn(facts: readonly Fact[], keyOf: (fact: Fact) => string): string[] {
  const names = [...new Set(facts.map((fact) => `${keyOf(fact)} | ${fact.currencyCode}`))];
  return names
    .map((name) => {
      const own = facts.filter((fact) => `${keyOf(fact)} | ${fact.currencyCode}` === name);
      const sum = (...kinds: string[]) =>
        own.reduce((all, fact) => all + (kinds.includes(fact.kind) ? BigInt(fact.amountMinor) : 0n), 0n);
      return [name, sum("capture"), -sum("refund"), sum("capture", "refund", "fee"), own.length].join(" | ");
    })
    .sort();
}

/** Income, currency by currency. */
export function numbersOf(facts: readonly Fact[]): { currencyCode: string; amountMinor: string }[] {
  return [...new Set(facts.map(({ currencyCode }) => currencyCode))].sort().map((currencyCode) => ({
    currencyCode,
    amountMinor: String(
      facts
        .filter((fact) => fact.currencyCode === currencyCode && fact.kind !== "payout")
        .reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n),
    ),
  }));
}

/** Amounts as lines of text; nothing is no line. */
export const minorText = (amounts: readonly { currencyCode: string; amountMinor: string }[]): string[] =>
  amounts
    .filter(({ amountMinor }) => amountMinor !== "0")
    .map((one) => `${one.currencyCode} ${one.amountMinor}`);
