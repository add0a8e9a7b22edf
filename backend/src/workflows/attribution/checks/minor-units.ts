import { currencyExponents } from "../../../domain/money";

const VALUES = currencyExponents()
  .map(([code, exponent]) => `('${code}', ${exponent})`)
  .join(", ");

/** Table of exponents for SQL: `join ${EXPONENTS("x")} on x.code = upper(currency_code)`. */
export const EXPONENTS = (name: string) => `(values ${VALUES}) as ${name}(code, exponent)`;

/** Captures or refunds of the payment module, in minor units, by order. */
export function paymentRows(table: "capture" | "refund"): string {
  return `
    select pc.order_id, m.id, m.created_at,
           round(coalesce((m.raw_amount ->> 'value')::numeric, m.amount) * power(10::numeric, x.exponent)) as minor
      from order_payment_collection pc
      join payment p on p.payment_collection_id = pc.payment_collection_id and p.deleted_at is null
      join ${table} m on m.payment_id = p.id and m.deleted_at is null
      join ${EXPONENTS("x")} on x.code = upper(p.currency_code)
     where pc.deleted_at is null`;
}
