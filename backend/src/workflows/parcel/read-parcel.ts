import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type {
  ParcelDetail,
  ParcelEventDto,
  ParcelHead,
  ParcelLineDto,
  ParcelProblemDto,
} from "../../contracts/parcel";
import { openSteps } from "../../domain/parcel/parcel-state";
import { type PostalAddress, shipToOf } from "../../domain/parcel/ship-to";
import { askHolds } from "./ask-holds";
import { PARCEL_HEADS } from "./parcel-heads";
import { ParcelRefusal } from "./parcel-refusal";

const LINES = `
  select l.order_line_id as "orderLineId", coalesce(li.product_title, li.title) as title,
         coalesce(li.variant_sku, '') as sku, l.quantity,
         coalesce(v.weight, pr.weight, 0)::float as "weightGrams"
    from parcel_line l
    join order_line_item li on li.id = l.order_line_id
    left join product_variant v on v.id = li.variant_id
    left join product pr on pr.id = li.product_id
   where l.parcel_id = ? order by title, l.order_line_id`;

const EVENTS = `
  select e.id, e.step, e.state, e.note, coalesce(u.email, m.name, e.actor_id, 'the shop') as by,
         to_char(e.occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from parcel_event e left join "user" u on u.id = e.actor_id left join account m on m.id = e.actor_id
   where e.parcel_id = ? order by e.seq`;

const PROBLEMS = `
  select x.id, x.kind, x.words, coalesce(w.name ->> 'en', x.workshop_id) as workshop, coalesce(m.name, x.reported_by) as by,
         to_char(x.reported_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "reportedAt",
         case when x.answered_at is not null then json_build_object(
           'words', x.answer, 'by', coalesce(u.email, x.answered_by),
           'at', to_char(x.answered_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end as answer
    from parcel_problem x
    left join workshop w on w.id = x.workshop_id
    left join account m on m.id = x.reported_by
    left join "user" u on u.id = x.answered_by
   where x.parcel_id = ? order by x.reported_at, x.id`;

const BESIDE = `
  select p.tracking_url as "trackingUrl", row_to_json(a) as address
    from parcel p join "order" o on o.id = p.order_id left join order_address a on a.id = o.shipping_address_id
   where p.id = ?`;

/** One parcel as it stands. The address is whole only while it is here. Throws `ParcelRefusal`. */
export async function readParcel(container: MedusaContainer, parcelId: string): Promise<ParcelDetail> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows: heads }: { rows: ParcelHead[] } = await sql.raw(`${PARCEL_HEADS} where p.id = ?`, [parcelId]);
  const [head] = heads;
  if (!head) throw new ParcelRefusal("parcel_not_found", "There is no such parcel.");
  const { rows: lines }: { rows: ParcelLineDto[] } = await sql.raw(LINES, [parcelId]);
  const { rows: events }: { rows: ParcelEventDto[] } = await sql.raw(EVENTS, [parcelId]);
  const { rows: problems }: { rows: ParcelProblemDto[] } = await sql.raw(PROBLEMS, [parcelId]);
  const { rows: beside }: { rows: { trackingUrl: string; address: PostalAddress | null }[] } = await sql.raw(
    BESIDE,
    [parcelId],
  );
  const isHere = head.state === "to_prepare" || head.state === "packed";
  return {
    ...head,
    lines,
    events,
    problems,
    trackingUrl: beside[0]?.trackingUrl ?? "",
    shipTo: shipToOf(beside[0]?.address ?? null, head.state),
    steps: openSteps(head.state),
    holds: isHere ? await askHolds(container, parcelId) : [],
  };
}
