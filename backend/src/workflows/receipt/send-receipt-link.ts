import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { INotificationModuleService, Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { receiptSecret } from "../../config/receipt-secret";
import { receiptLink } from "../../config/storefront-links";
import type { Locale } from "../../contracts/locale";
import { DEFAULT_COUNTRY } from "../../contracts/markets";
import { signReceiptToken } from "../../domain/receipt-token";
import { receiptLinkMail } from "../../emails/receipt-link-mail";
import { headByNumber } from "./receipt-rows";

interface LinkRequest {
  readonly email: string;
  readonly displayId: number;
  readonly locale: Locale;
}

/** Mails the receipt's link when the number and the address belong to one order, and says nothing otherwise. */
export async function sendReceiptLink(
  container: MedusaContainer,
  { email, displayId, locale }: LinkRequest,
): Promise<void> {
  try {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const head = await headByNumber(sql, displayId, email);
    if (!head) return;
    const country = head.address?.country_code ?? DEFAULT_COUNTRY;
    const link = receiptLink({ locale, country }, signReceiptToken(head.orderId, receiptSecret()));
    await container.resolve<INotificationModuleService>(Modules.NOTIFICATION).createNotifications({
      to: head.email,
      channel: "email",
      template: "receipt-link",
      content: receiptLinkMail(locale, displayId, link),
    });
  } catch (error) {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .error("A receipt link was not mailed", error as Error);
  }
}
