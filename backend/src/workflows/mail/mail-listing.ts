import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { portalScreenLink } from "../../config/storefront-links";
import type { Locale, Localised } from "../../contracts/locale";
import type { ListingReason } from "../../contracts/manager/listing";
import { LISTING_NEWS, type ListingNews, listingMail } from "../../emails/listing-mail";
import { NEWS_DAYS } from "./mail-parcel-events";
import { saidOnFailure } from "./said-on-failure";
import { sendOnce } from "./send-once";

const LISTING_TEMPLATE = "listing";

/** Decisions that their manager wasn't told yet. An approval that failed was none; who has no address looks into the portal. */
const NEWS = `
  select e.id, e.step, e.reasons, e.listing_id as "listingId", r.content ->> 'title' as title, w.name as workshop,
         m.name, m.email, m.locale
    from listing_event e
    join listing l on l.id = e.listing_id
    join listing_revision r on r.listing_id = e.listing_id and r.revision = e.revision
    join workshop w on w.id = l.workshop_id
    join account m on m.id = l.submitted_by
   where e.step = any(:news) and e.occurred_at > now() - make_interval(days => ${NEWS_DAYS})
     and (:eventId::text is null or e.id = :eventId) and m.email is not null
     and not exists (select 1 from listing_event u where u.listing_id = e.listing_id and u.revision = e.revision
                                                     and u.step = 'undone' and u.seq > e.seq)
     and not exists (select 1 from notification n
                      where n.idempotency_key = '${LISTING_TEMPLATE}-' || e.step || ':' || e.id and n.status = 'success')
   order by e.seq`;

interface NewsRow {
  readonly id: string;
  readonly step: ListingNews;
  readonly reasons: readonly ListingReason[];
  readonly listingId: string;
  readonly title: string;
  readonly workshop: Localised;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/** Tells the manager who handed a listing in what was decided; of any that wasn't told without an event. A mail that fails is tried again by the job. */
export async function mailListing(container: MedusaContainer, eventId: string | null): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: NewsRow[] } = await sql.raw(NEWS, { news: [...LISTING_NEWS], eventId });
  for (const row of rows)
    await saidOnFailure(container, `Listing event ${row.id}`, () => tell(container, row));
}

async function tell(container: MedusaContainer, row: NewsRow): Promise<void> {
  const { id, step, locale, listingId, workshop, ...facts } = row;
  await sendOnce(container, {
    to: row.email,
    template: `${LISTING_TEMPLATE}-${step}`,
    about: { type: "listing_event", id },
    write: () =>
      listingMail(locale, step, {
        ...facts,
        workshop: workshop[locale],
        portalUrl: portalScreenLink(locale, `/pieces/${listingId}`),
      }),
  });
}
