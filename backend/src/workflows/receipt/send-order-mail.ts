import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { receiptSecret } from "../../config/receipt-secret";
import { receiptLink } from "../../config/storefront-links";
import { DEFAULT_COUNTRY } from "../../contracts/markets";
import { signReceiptToken } from "../../domain/receipt-token";
import { orderMail } from "../../emails/order-mail";
import { interfaceLocale } from "../basket/medusa-locale";
import { sendOnce } from "../mail/send-once";
import { readReceipt } from "./read-receipt";
import { receiptHead } from "./receipt-rows";

export const ORDER_TEMPLATE = "order-placed";

const ONE_DAY_MS = 24 * 60 * 60 * 1000;

/** Confirms an order by mail, in the language it was placed in; a second call for one order mails nothing. */
export async function sendOrderMail(container: MedusaContainer, orderId: string): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const head = await receiptHead(sql, orderId);
  const locale = interfaceLocale(head?.locale);
  const receipt = head && (await readReceipt(container, orderId, locale));
  // The demo's past orders are paid in the past: nobody waits for their mail.
  if (!head || !receipt || Date.now() - Date.parse(receipt.placedAt) > ONE_DAY_MS) return;
  const country = head.address?.country_code ?? DEFAULT_COUNTRY;
  const facts = {
    displayId: head.displayId,
    firstName: head.address?.first_name ?? null,
    lines: receipt.parcels.flatMap(({ lines }) =>
      lines.map(({ title, quantity, total }) => ({ title, quantity, totalMinor: BigInt(total.amountMinor) })),
    ),
    donations: receipt.donations.map(({ fund, amount }) => ({
      fund: fund.name,
      amountMinor: BigInt(amount.amountMinor),
    })),
    shippingMinor: BigInt(receipt.totals.shipping.amountMinor),
    totalMinor: BigInt(receipt.totals.total.amountMinor),
    currencyCode: head.currencyCode,
    country,
    receiptUrl: receiptLink({ locale, country }, signReceiptToken(orderId, receiptSecret())),
  };
  await sendOnce(container, {
    to: head.email,
    template: ORDER_TEMPLATE,
    about: { type: "order", id: orderId },
    write: () => orderMail(locale, facts),
  });
}
