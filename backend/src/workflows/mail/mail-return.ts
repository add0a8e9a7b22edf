import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { receiptSecret } from "../../config/receipt-secret";
import { receiptLink } from "../../config/storefront-links";
import { DEFAULT_COUNTRY } from "../../contracts/markets";
import type { ReturnState } from "../../contracts/parcel-words";
import { signReceiptToken } from "../../domain/receipt-token";
import { returnMail } from "../../emails/return-mail";
import { shopWindow } from "../../shop-window/shop-window";
import { interfaceLocale } from "../basket/medusa-locale";
import { receiptHead } from "../receipt/receipt-rows";
import { type TitledLine, titleIn } from "../receipt/title-in";
import { saidOnFailure } from "./said-on-failure";
import { sendOnce } from "./send-once";

export const RETURN_TEMPLATE = "return";

const REQUEST = `
  select r.order_id as "orderId", r.state, r.quantity, r.reason = 'held' as "isHeld", r.decision_note as note, r.amount_minor::text as "amountMinor",
         coalesce(li.product_title, li.title) as title, li.product_id as "productId"
    from return_request r join order_line_item li on li.id = r.order_line_id where r.id = ?`;

interface RequestRow extends TitledLine {
  readonly orderId: string;
  readonly state: ReturnState;
  readonly quantity: number;
  readonly isHeld: boolean;
  readonly note: string;
  readonly amountMinor: string | null;
}

/** Tells a shopper how their request to return stands, once for each state. A mail that fails is tried again by the job. */
export async function mailReturn(container: MedusaContainer, requestId: string): Promise<void> {
  await saidOnFailure(container, `Return request ${requestId}`, () => tell(container, requestId));
}

async function tell(container: MedusaContainer, requestId: string): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: RequestRow[] } = await sql.raw(REQUEST, [requestId]);
  const [request] = rows;
  const head = request && (await receiptHead(sql, request.orderId));
  if (!head) return;
  const { state, quantity, isHeld, note, amountMinor, orderId } = request;
  const locale = interfaceLocale(head.locale);
  const country = head.address?.country_code ?? DEFAULT_COUNTRY;
  const window = await shopWindow(container);
  await sendOnce(container, {
    to: head.email,
    template: `${RETURN_TEMPLATE}-${state}`,
    about: { type: "return_request", id: requestId },
    write: () =>
      returnMail(locale, state, {
        displayId: head.displayId,
        firstName: head.address?.first_name ?? null,
        title: titleIn(window, locale, request),
        quantity,
        isHeld,
        note,
        amountMinor: BigInt(amountMinor ?? 0),
        currencyCode: head.currencyCode,
        country,
        receiptUrl: receiptLink({ locale, country }, signReceiptToken(orderId, receiptSecret())),
      }),
  });
}
