/** What the sums are kept by, beside center, account, month, workshop, kind, currency, and home or abroad. */
export const DIMENSIONS = ["recipient", "destination", "craft"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const SHARED = "center_id, account, month, workshop_id, kind, currency_code, sent";

/** Everything that tells one sum from another; nobody and nowhere are ''. */
export const SUM_KEY = `dimension, ${SHARED}, value`;

/** The key of a sum under a table's name, to be compared with another's. */
export const sumKeyOf = (table: string): string => `(${SUM_KEY.replace(/\w+/g, `${table}.$&`)})`;

/** The zone that a center's months are counted by; money of no center is counted by UTC. */
const ZONE = "coalesce(k.time_zone, 'UTC')";

/** Where a center is, in the same way. */
const COUNTRY = "coalesce(k.country, '')";

/** `home`, `abroad`, or '' for what was sent nowhere or by nobody whose country is known. */
export const sentOf = (country: string): string => `
  case when o.ship_to_country is null or ${country} = '' then ''
       when o.ship_to_country = ${country} then 'home' else 'abroad' end`;

/**
 * Pieces are sold as they are paid: a capture counts for as many of its line's pieces as its share of the line's net amount,
 * so that all captures of a line that is paid together count its quantity, in the months in which they were paid. What
 * moves to another line in an exchange takes its pieces along. A refund gives back money; whether the piece came back is
 * not the ledger's to know. Twelve decimals, since parts of a piece are no whole numbers and have to add up to one.
 */
const PIECES = `
  case when e.kind = 'capture' and l.kind = 'item' and e.account <> 'tax' and l.net_minor <> 0
       then round(l.quantity::numeric * e.amount_minor / l.net_minor, 12) else 0 end`;

/**
 * One row an entry with all that it is counted by. `zone` and `country` are SQL for what the entry's center goes by, `joins`
 * whatever they need besides the clock `k`.
 */
export function entryFacts({
  zone = ZONE,
  country = COUNTRY,
  joins = "",
}: {
  zone?: string;
  country?: string;
  joins?: string;
} = {}): string {
  return `
    select coalesce(e.center_id, '') as center_id, e.account,
           date_trunc('month', e.occurred_at at time zone ${zone})::date as month,
           coalesce(e.workshop_id, '') as workshop_id, e.kind, e.currency_code, e.amount_minor,
           coalesce(e.recipient, '') as recipient, coalesce(o.ship_to_country, '') as destination,
           coalesce(l.craft_type, '') as craft, ${sentOf(country)} as sent, ${PIECES} as pieces
      from ledger_entry e
      left join ledger_clock k on k.center_id = e.center_id ${joins}
      left join attribution_order o on o.order_id = e.order_id
      left join attribution_line l on l.id = e.attribution_line_id`;
}

/** Facts that agree in everything, as one: a step between, many times smaller than the book. */
export function alikeFacts(facts: string): string {
  const key = `${SHARED}, ${DIMENSIONS.join(", ")}`;
  return `
    select ${key}, sum(amount_minor) as amount_minor, sum(pieces) as pieces, count(*) as entries from (${facts}) f group by ${key}`;
}

/** The sums of such facts: each entry once in every dimension. */
export function sumsOf(alike: string): string {
  const sums = DIMENSIONS.map(
    (dimension) => `
      select '${dimension}' as dimension, ${SHARED}, ${dimension} as value, sum(amount_minor) as amount_minor,
             sum(pieces) as pieces, sum(entries)::bigint as entries
        from alike group by ${SHARED}, ${dimension}`,
  );
  return `with alike as (${alike}) ${sums.join(" union all ")}`;
}
