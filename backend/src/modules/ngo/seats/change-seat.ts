import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { NgoRole } from "../../../contracts/ngo/roles";
import { AccessRefused } from "../../../domain/access/access-refused";
import type { Seat } from "../../../domain/ngo/ngo-scope";
import { lockOrganisation } from "../in-organisation";

/** Throws for a change that may not be, seeing every open seat of the organisation. */
export type SeatRules = (ofOrganisation: readonly Seat[]) => void;

export interface SeatChange {
  readonly seatId: string;
  readonly organisationId: string;
  /** Null: the seat ends. */
  readonly to: { readonly role: NgoRole; readonly expiresOn: string | null } | null;
}

export interface ChangedSeat {
  readonly accountId: string;
  readonly old: Pick<Seat, "role" | "expiresOn">;
  /** The seat in its place; null where it ended. */
  readonly madeId: string | null;
}

interface SeatRow extends Seat {
  readonly accountId: string;
}

/** @throws AccessRefused `not_found` for a seat that isn't in this organisation (any more) */
export async function changeSeat(
  sql: Knex,
  { seatId, organisationId, to }: SeatChange,
  rules: SeatRules,
): Promise<ChangedSeat> {
  await lockOrganisation(sql, organisationId);
  const seats: SeatRow[] = await sql("ngo_seat")
    .where({ organisation_id: organisationId, ended_at: null })
    .orderBy("id")
    .select(
      "id",
      "account_id as accountId",
      "organisation_id as organisationId",
      "role",
      "expires_on as expiresOn",
    );
  const seat = seats.find(({ id }) => id === seatId);
  if (!seat) throw new AccessRefused("not_found");
  rules(seats);
  const now = new Date();
  await sql("ngo_seat").where({ id: seatId }).update({ ended_at: now, updated_at: now });
  const { accountId, role, expiresOn } = seat;
  const old = { role, expiresOn };
  if (to === null) return { accountId, old, madeId: null };
  const madeId = await insertSeat(sql, { accountId, organisationId, ...to });
  return { accountId, old, madeId };
}

export interface SeatWish {
  readonly accountId: string;
  readonly organisationId: string;
  readonly role: NgoRole;
  /** Last day, `YYYY-MM-DD` in UTC; null for one that ends only when somebody ends it. Never null for an auditor. */
  readonly expiresOn: string | null;
}

/** One whose last day has gone by makes way. @throws AccessRefused `member_already` for whoever has a seat there */
export async function addSeat(sql: Knex, wish: SeatWish, today: string): Promise<string> {
  const { accountId, organisationId } = wish;
  await lockOrganisation(sql, organisationId);
  const open = () =>
    sql("ngo_seat").where({ account_id: accountId, organisation_id: organisationId, ended_at: null });
  const now = new Date();
  await open().where("expires_on", "<", today).update({ ended_at: now, updated_at: now });
  if (await open().first("id")) throw new AccessRefused("member_already");
  return insertSeat(sql, wish);
}

async function insertSeat(
  sql: Knex,
  { accountId, organisationId, role, expiresOn }: SeatWish,
): Promise<string> {
  const id = generateEntityId(undefined, "seat");
  await sql("ngo_seat").insert({
    id,
    account_id: accountId,
    organisation_id: organisationId,
    role,
    expires_on: expiresOn,
  });
  return id;
}
