import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { homeLink } from "../../config/storefront-links";
import { DEFAULT_COUNTRY } from "../../contracts/markets";
import { type ReturnCause, returnedPaymentMail } from "../../emails/returned-payment-mail";
import { interfaceLocale } from "../basket/medusa-locale";
import { saidOnFailure } from "./said-on-failure";
import { sendOnce } from "./send-once";

export const RETURNED_PAYMENT_TEMPLATE = "payment-returned";

const RETURN = `
  select c.email, c.locale, a.first_name as "firstName", a.country_code as country, r.reason, r.way,
         r.amount_minor as "amountMinor", r.currency_code as "currencyCode"
    from returned_payment r
    join cart c on c.id = r.basket_id
    left join cart_address a on a.id = c.shipping_address_id
   where r.intent_id = ? and r.returned_at is not null and c.email is not null`;

interface ReturnRow {
  readonly email: string;
  readonly locale: string | null;
  readonly firstName: string | null;
  readonly country: string | null;
  readonly reason: string;
  readonly way: "release" | "refund";
  readonly amountMinor: string;
  readonly currencyCode: string;
}

const CAUSES: Readonly<Record<string, ReturnCause>> = {
  out_of_stock: "gone",
  not_for_sale: "gone",
  basket_completed: "twice",
};

/** Tells a shopper, once, that their payment went back because no order could be made. A mail that fails is tried again by the job. */
export async function mailReturnedPayment(container: MedusaContainer, intentId: string): Promise<void> {
  await saidOnFailure(container, `Returned payment ${intentId}`, () => tell(container, intentId));
}

async function tell(container: MedusaContainer, intentId: string): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: ReturnRow[] } = await sql.raw(RETURN, [intentId]);
  const [row] = rows;
  if (!row) return;
  const { email, firstName, reason, way, amountMinor, currencyCode } = row;
  const locale = interfaceLocale(row.locale);
  const country = row.country ?? DEFAULT_COUNTRY;
  await sendOnce(container, {
    to: email,
    template: RETURNED_PAYMENT_TEMPLATE,
    about: { type: "returned_payment", id: intentId },
    write: () =>
      returnedPaymentMail(locale, {
        firstName,
        cause: CAUSES[reason] ?? "changed",
        way,
        amountMinor: BigInt(amountMinor),
        currencyCode,
        country,
        shopUrl: homeLink({ locale, country }),
      }),
  });
}
