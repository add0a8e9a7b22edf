import { wasSent } from "../../modules/attribution/summaries/entry-facts";
import { type Condition, conditionsOf, oneOf } from "../../modules/attribution/summaries/one-of";
import type { SumFilter } from "../../modules/attribution/summaries/summed-rows";

/** The clock that an entry's month goes by, as it is counted in the sums. */
export const ZONE = "coalesce(k.time_zone, c.time_zone, 'UTC')";

/** Where its center is, in the same way. */
const COUNTRY = "coalesce(k.country, upper(c.country), '')";

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

/** No clock is more than a day away from UTC: the moments let an index find what the months then decide. */
export function entriesWhere(filter: SumFilter): Condition {
  const { accounts, centers, workshops, from, to, kinds, currencyCode, sent, of } = filter;
  return conditionsOf([
    oneOf("e.account", "accounts", accounts),
    oneOf("e.center_id", "centers", centers),
    oneOf(orNobody("e.workshop_id", workshops), "workshops", workshops),
    from && {
      where: `${MONTH} >= :from::date and e.occurred_at >= (:from::date - interval '1 day') at time zone 'utc'`,
      bindings: { from: `${from}-01` },
    },
    to && {
      where: `${MONTH} <= :to::date and e.occurred_at < (:to::date + interval '1 month 1 day') at time zone 'utc'`,
      bindings: { to: `${to}-01` },
    },
    oneOf("e.kind", "kinds", kinds),
    oneOf("e.currency_code", "currencyCode", currencyCode && [currencyCode]),
    sent !== undefined && { where: wasSent(COUNTRY, sent), bindings: {} },
    of && oneOf(orNobody(VALUES[of.dimension], of.values, of.except), "values", of.values, of.except),
  ]);
}

/** Nobody's is null here and '' in the sums; only the column itself has an index. */
const orNobody = (column: string, values: readonly string[] = [], except = false): string =>
  except || values.includes("") ? `coalesce(${column}, '')` : column;
