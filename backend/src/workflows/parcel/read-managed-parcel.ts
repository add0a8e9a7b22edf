import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Localised } from "../../contracts/locale";
import type { ManagedParcel, ManagedProblem, OtherWorkshop } from "../../contracts/manager/parcel";
import type { Hold } from "../../contracts/parcel";
import { isChecked } from "../../domain/parcel/packing-check";
import { isOwnLine, type PackingReach } from "../../domain/parcel/packing-reach";
import { parcelReference } from "../../domain/parcel/parcel-reference";
import { type PostalAddress, shipToOf } from "../../domain/parcel/ship-to";
import type { ShopWindow } from "../../shop-window/arrange-window";
import { shopWindow } from "../../shop-window/shop-window";
import { askHolds } from "./ask-holds";
import { leftOutRows, type ManagedLineRow, type ManagedRow, managedRow } from "./managed-rows";
import { ParcelRefusal } from "./parcel-refusal";
import { pieceToPack } from "./piece-to-pack";
import { presentManaged, sumOf } from "./present-managed";

const ADDRESS = `select a.* from "order" o join order_address a on a.id = o.shipping_address_id where o.id = ?`;

const PROBLEMS = `
  select id, kind, words, reported_at as "reportedAt", answer, answered_at as "answeredAt"
    from parcel_problem where parcel_id = :parcelId and (:wholeCenter or workshop_id = :workshopId)
   order by reported_at, id`;

const BESIDE = `
  select id, state from parcel
   where order_id = :orderId and center_id = :centerId and id <> :parcelId and state in ('to_prepare', 'packed')
   order by number`;

/** A parcel in somebody's reach. Throws `ParcelRefusal` for any other, in the same words as for one that doesn't exist. */
export async function parcelInReach(sql: Knex, reach: PackingReach, parcelId: string): Promise<ManagedRow> {
  const row = await managedRow(sql, reach, parcelId);
  if (!row) throw new ParcelRefusal("parcel_not_found", "There is no such parcel.");
  return row;
}

/** One parcel as those who pack it see it: its address until it has left, never its order. Throws `ParcelRefusal`. */
export async function readManagedParcel(
  container: MedusaContainer,
  reach: PackingReach,
  parcelId: string,
  now = new Date(),
): Promise<ManagedParcel> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const row = await parcelInReach(sql, reach, parcelId);
  const isHere = row.state === "to_prepare" || row.state === "packed";
  const [window, holds, address, problems, beside, leftOut] = await Promise.all([
    shopWindow(container),
    isHere ? askHolds(container, parcelId) : [],
    addressOf(sql, row),
    problemsOf(sql, reach, parcelId),
    besideOf(sql, reach, row),
    leftOutRows(sql, parcelId),
  ]);
  const own = row.lines.filter((line) => isOwnLine(line, reach));
  const others = row.lines.filter((line) => !isOwnLine(line, reach));
  const holdOf = ({ orderLineId }: ManagedLineRow): Hold | undefined =>
    holds.find((hold) => hold.orderLineId === orderLineId);
  return {
    ...presentManaged(row, reach, now),
    lines: own.map((line) => {
      const hold = holdOf(line);
      return {
        ...pieceToPack(window, line),
        line: line.orderLineId,
        weightGrams: line.weightGrams,
        packed: line.packed,
        missing: line.missing,
        reason: line.reason,
        hold: hold ? { kind: hold.kind, missingEvidence: hold.missingEvidence } : null,
      };
    }),
    leftOut: leftOut
      .filter((line) => isOwnLine(line, reach))
      .map((line) => ({ ...pieceToPack(window, line), reason: line.reason })),
    others: otherWorkshops(window, others),
    isHeldElsewhere: others.some((line) => holdOf(line) !== undefined),
    shipTo: shipToOf(address, row.state),
    trackingUrl: row.trackingUrl,
    problems,
    beside,
  };
}

/** Pieces of other workshops by workshop; those of one that nobody knows any more stand together without a name. */
function otherWorkshops(window: ShopWindow, lines: readonly ManagedLineRow[]): OtherWorkshop[] {
  const nameless: Localised = { en: "", es: "", vi: "", lt: "" };
  return [...new Set(lines.map(({ workshopId }) => workshopId))].map((id) => {
    const own = lines.filter(({ workshopId }) => workshopId === id);
    const workshop = window.workshopsById.get(id ?? "")?.name ?? nameless;
    return { workshop, pieces: sumOf(own), isChecked: own.every(isChecked) };
  });
}

async function addressOf(sql: Knex, { orderId }: ManagedRow): Promise<PostalAddress | null> {
  const { rows } = await sql.raw(ADDRESS, [orderId]);
  return rows[0] ?? null;
}

interface ProblemRow extends Pick<ManagedProblem, "id" | "kind" | "words"> {
  readonly reportedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

async function problemsOf(
  sql: Knex,
  { workshopId, wholeCenter }: PackingReach,
  parcelId: string,
): Promise<ManagedProblem[]> {
  const { rows }: { rows: ProblemRow[] } = await sql.raw(PROBLEMS, { parcelId, workshopId, wholeCenter });
  return rows.map(({ reportedAt, answer, answeredAt, ...said }) => ({
    ...said,
    reportedAt: reportedAt.toISOString(),
    answer: answer !== null && answeredAt ? { words: answer, at: answeredAt.toISOString() } : null,
  }));
}

async function besideOf(
  sql: Knex,
  reach: PackingReach,
  { id, orderId }: ManagedRow,
): Promise<ManagedParcel["beside"]> {
  const { rows } = await sql.raw(BESIDE, { orderId, centerId: reach.centerId, parcelId: id });
  const inReach = await Promise.all(
    (rows as Pick<ManagedRow, "id" | "state">[]).map(({ id: other }) => managedRow(sql, reach, other)),
  );
  return inReach.flatMap((row) =>
    row ? [{ id: row.id, reference: parcelReference(row.id), state: row.state }] : [],
  );
}
