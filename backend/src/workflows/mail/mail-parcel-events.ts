import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { receiptSecret } from "../../config/receipt-secret";
import { receiptLink } from "../../config/storefront-links";
import type { Localised } from "../../contracts/locale";
import { DEFAULT_COUNTRY } from "../../contracts/markets";
import { signReceiptToken } from "../../domain/receipt-token";
import { PARCEL_NEWS, type ParcelNews, parcelMail } from "../../emails/parcel-mail";
import { shopWindow } from "../../shop-window/shop-window";
import { interfaceLocale } from "../basket/medusa-locale";
import { receiptHead } from "../receipt/receipt-rows";
import { type TitledLine, titleIn } from "../receipt/title-in";
import { saidOnFailure } from "./said-on-failure";
import { sendOnce } from "./send-once";

export const PARCEL_TEMPLATE = "parcel";

/** An event that nobody was told of for so long is no news any more. */
export const NEWS_DAYS = 3;

/** A shopper is told what somebody here did; what Medusa was told past the parcels, such as the demo's past, is no news. */
const NEWS = `
  select e.id, e.step, p.order_id as "orderId", c.name as center, p.tracking_number as "trackingNumber",
         p.tracking_url as "trackingUrl",
         (select json_agg(json_build_object('title', coalesce(li.product_title, li.title),
                                           'productId', li.product_id, 'quantity', l.quantity) order by li.id)
            from parcel_line l join order_line_item li on li.id = l.order_line_id where l.parcel_id = p.id) as lines
    from parcel_event e
    join parcel p on p.id = e.parcel_id
    join center c on c.id = p.center_id
   where e.step = any(:news) and e.occurred_at > now() - make_interval(days => ${NEWS_DAYS})
     and (:parcelId::text is null or p.id = :parcelId)
     and exists (select 1 from parcel_event h where h.parcel_id = p.id and h.step = 'hand_over' and h.actor_id is not null)
     and not exists (select 1 from notification n
                      where n.idempotency_key = '${PARCEL_TEMPLATE}-' || e.step || ':' || e.id and n.status = 'success')
   order by e.seq`;

interface NewsRow {
  readonly id: string;
  readonly step: ParcelNews;
  readonly orderId: string;
  readonly center: Localised;
  readonly trackingNumber: string;
  readonly trackingUrl: string;
  readonly lines: readonly (TitledLine & { readonly quantity: number })[];
}

/** Mails what happened to a parcel, or to any parcel, and wasn't told yet. A mail that fails is tried again by the job. */
export async function mailParcelEvents(container: MedusaContainer, parcelId: string | null): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: NewsRow[] } = await sql.raw(NEWS, { news: [...PARCEL_NEWS], parcelId });
  for (const row of rows)
    await saidOnFailure(container, `News of parcel event ${row.id}`, () => tell(container, sql, row));
}

async function tell(container: MedusaContainer, sql: Knex, { id, step, orderId, ...facts }: NewsRow) {
  const head = await receiptHead(sql, orderId);
  if (!head) return;
  const locale = interfaceLocale(head.locale);
  const country = head.address?.country_code ?? DEFAULT_COUNTRY;
  const window = await shopWindow(container);
  await sendOnce(container, {
    to: head.email,
    template: `${PARCEL_TEMPLATE}-${step}`,
    about: { type: "parcel_event", id },
    write: () =>
      parcelMail(locale, step, {
        ...facts,
        lines: facts.lines.map((line) => ({ ...line, title: titleIn(window, locale, line) })),
        displayId: head.displayId,
        firstName: head.address?.first_name ?? null,
        center: facts.center[locale],
        receiptUrl: receiptLink({ locale, country }, signReceiptToken(orderId, receiptSecret())),
      }),
  });
}
