import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";
import { EXPONENTS } from "./minor-units";

/** The parts of a transaction are rounded together, so each may be off by less than one minor unit. */
export const reportedAtTheirRate: LedgerCheck = {
  id: "reported_at_their_rate",
  title: "What is told in a center's own currency is the entry at the rate beside it, in that currency.",
  sql: `
    select e.id as entry, e.order_id, r.amount_minor::text as told, r.currency_code as currency, r.rate,
           c.currency_code as home
      from ledger_reporting r
      join ledger_entry e on e.id = r.entry_id
      join center c on c.id = e.center_id
      join ${EXPONENTS("f")} on f.code = upper(e.currency_code)
      join ${EXPONENTS("t")} on t.code = upper(r.currency_code)
     where r.currency_code <> c.currency_code
        or abs(r.amount_minor - e.amount_minor * r.rate::numeric * power(10::numeric, t.exponent - f.exponent)) >= 1
     limit ${MOST_FINDINGS}`,
  finding: ({ entry, order_id, told, currency, rate, home }) =>
    currency === home
      ? `Order ${order_id}, entry ${entry}: ${told} minor units of ${currency} are not what rate ${rate} makes of it.`
      : `Order ${order_id}, entry ${entry}: told in ${currency}, its center counts in ${home}.`,
};
