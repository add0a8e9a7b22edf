import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OrderParcels, ParcelHead, ParcelList, ParcelListQuery } from "../../contracts/parcel";
import { PARCEL_STATES, type ParcelState } from "../../contracts/parcel-words";
import { OPEN_PROBLEMS, PARCEL_HEADS } from "./parcel-heads";

/** What somebody still has to do something about comes first, oldest first; then what is over, newest first. */
const LIST = `
  ${PARCEL_HEADS}
   where (:state::text is null or p.state = :state) and (:centerId::text is null or p.center_id = :centerId)
     and (:problem::text is null or ${OPEN_PROBLEMS} > 0)
   order by p.state not in ('to_prepare', 'packed', 'handed_over'),
            case when p.state in ('to_prepare', 'packed', 'handed_over') then w.since end,
            w.since desc, p.id
   limit :limit offset :offset`;

const COUNTS = `
  select p.state, count(*)::int as count, count(*) filter (where ${OPEN_PROBLEMS} > 0)::int as "withProblem" from parcel p
   where (:centerId::text is null or p.center_id = :centerId) group by p.state`;

interface CountRow {
  readonly state: ParcelState;
  readonly count: number;
  readonly withProblem: number;
}

/** Parcels of all centers or one, with how many there are in each state. */
export async function listParcels(
  container: MedusaContainer,
  { state, center_id, problem, limit, offset }: ParcelListQuery,
): Promise<ParcelList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const centerId = center_id ?? null;
  const { rows }: { rows: CountRow[] } = await sql.raw(COUNTS, { centerId });
  const byState = (of: "count" | "withProblem") => {
    const found = new Map(rows.map((row) => [row.state, row[of]]));
    return Object.fromEntries(PARCEL_STATES.map((name) => [name, found.get(name) ?? 0])) as Record<
      ParcelState,
      number
    >;
  };
  const sumOf = (numbers: Readonly<Record<ParcelState, number>>) =>
    Object.values(numbers).reduce((sum, one) => sum + one, 0);
  const [counts, problems] = [byState("count"), byState("withProblem")];
  const { rows: parcels }: { rows: ParcelHead[] } = await sql.raw(LIST, {
    state: state ?? null,
    centerId,
    problem: problem ?? null,
    limit,
    offset,
  });
  const { rows: centers } = await sql.raw(
    `select id, name ->> 'en' as name from center where deleted_at is null order by 2`,
  );
  const listed = problem ? problems : counts;
  return {
    parcels,
    count: state ? listed[state] : sumOf(listed),
    counts,
    withProblem: sumOf(problems),
    centers,
  };
}

/** The parcels of one order, by center and number. */
export async function listOrderParcels(container: MedusaContainer, orderId: string): Promise<OrderParcels> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows: parcels }: { rows: ParcelHead[] } = await sql.raw(
    `${PARCEL_HEADS} where p.order_id = ? order by c.handle, p.number`,
    [orderId],
  );
  const sale = await sql("fair_sale").where("order_id", orderId).first("id");
  return { parcels, isFairSale: sale !== undefined };
}
