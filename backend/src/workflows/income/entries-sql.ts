import type { SumFilter } from "../../modules/attribution/summaries/read-sums";

/** The clock that an entry's month goes by, as it is counted in the sums. */
export const ZONE = "coalesce(k.time_zone, c.time_zone, 'UTC')";

const MONTH = `date_trunc('month', e.occurred_at at time zone ${ZONE})::date`;

/** Where entries are read from, each with its order, line, center and transaction. */
export const ENTRIES = `
    from ledger_entry e
    join ledger_transaction t on t.id = e.transaction_id
    left join ledger_clock k on k.center_id = e.center_id
    left join center c on c.id = e.center_id
    left join workshop w on w.id = e.workshop_id
    left join attribution_order o on o.order_id = e.order_id
    left join attribution_line l on l.id = e.attribution_line_id`;

/** The opaque reference of an order; of what belongs to none, the row that it was made from. */
export const REFERENCE =
  "coalesce(o.display_ref, (select s.source_id from ledger_source s where s.id = t.ledger_source_id))";

const VALUES = { recipient: "e.recipient", destination: "o.ship_to_country", craft: "l.craft_type" } as const;

/** Conditions of a filter and the values they name. */
export interface Condition {
  readonly where: string;
  readonly bindings: Readonly<Record<string, string | readonly string[]>>;
}

/** No clock is more than a day away from UTC: the moments let an index find what the months then decide. */
export function entriesWhere(filter: SumFilter): Condition {
  const { accounts, centerId, workshopId, from, to, kinds, currencyCode, of } = filter;
  const all: [condition: string, name: string, value: string | readonly string[] | undefined][] = [
    ["e.account = any(:accounts)", "accounts", accounts],
    ["e.center_id = :centerId", "centerId", centerId],
    ["e.workshop_id = :workshopId", "workshopId", workshopId],
    [
      `${MONTH} >= :from::date and e.occurred_at >= (:from::date - interval '1 day') at time zone 'utc'`,
      "from",
      from && `${from}-01`,
    ],
    [
      `${MONTH} <= :to::date and e.occurred_at < (:to::date + interval '1 month 1 day') at time zone 'utc'`,
      "to",
      to && `${to}-01`,
    ],
    ["e.kind = any(:kinds)", "kinds", kinds],
    ["e.currency_code = :currencyCode", "currencyCode", currencyCode],
    [of ? `coalesce(${VALUES[of.dimension]}, '') = :value` : "true", "value", of?.value],
  ];
  const asked = all.flatMap(([condition, name, value]) =>
    value === undefined ? [] : [{ condition, binding: [name, value] as const }],
  );
  return {
    where: asked.map(({ condition }) => condition).join(" and "),
    bindings: Object.fromEntries(asked.map(({ binding }) => binding)),
  };
}
