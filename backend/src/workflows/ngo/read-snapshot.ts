import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { NgoFigures } from "../../contracts/ngo/figures";
import { AccessRefused } from "../../domain/access/access-refused";
import type { GrantedCenter } from "../../domain/ngo/figure-rows";
import { grantedCenters, type NgoReach, readerLocale, requireGrant } from "../../domain/ngo/ngo-scope";
import type { CenterClock } from "../../modules/attribution/summaries/center-clocks";
import { clocksOf, readCenterNames } from "../income/center-names";

/** One moment of the book, as one organisation may see it. Everything in an answer is read through it. */
export interface Snapshot {
  readonly sql: Knex;
  readonly reach: NgoReach;
  readonly asOf: NgoFigures["asOf"];
  /** All that are granted, those too that aren't asked for. */
  readonly centers: readonly GrantedCenter[];
  readonly clocks: readonly CenterClock[];
}

const AS_OF = `
  select to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as moment,
         coalesce((select max(seq) from ledger_entry), 0)::text as position`;

/** Reads whatever a task reads as of one moment: nothing that is booked meanwhile is in one number and not in the next. */
export async function inSnapshot<T>(
  container: MedusaContainer,
  reach: NgoReach,
  task: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return connection.transaction(
    async (sql) => {
      const { rows } = await sql.raw(AS_OF);
      const centers = await readGranted(sql, reach);
      return task({ sql, reach, asOf: rows[0], centers, clocks: clocksOf(centers) });
    },
    { isolationLevel: "repeatable read", readOnly: true },
  );
}

async function readGranted(sql: Knex, reach: NgoReach): Promise<GrantedCenter[]> {
  const granted = grantedCenters(reach);
  const detail = grantedCenters(reach, "detail");
  const names = granted.length === 0 ? [] : await readCenterNames(sql, {}, readerLocale(reach));
  return names
    .filter(({ id }) => granted.includes(id))
    .map((center) => ({ ...center, scope: detail.includes(center.id) ? "detail" : "totals" }));
}

/**
 * The centers that a query is about: those it names, or all that are granted.
 * @throws AccessRefused `not_found` for a center that isn't granted and for a workshop of none of these.
 */
export function askedCenters(
  { reach, centers }: Snapshot,
  {
    center,
    workshop,
  }: { readonly center?: readonly string[] | undefined; readonly workshop?: readonly string[] | undefined },
): readonly GrantedCenter[] {
  for (const id of center ?? []) requireGrant(reach, id, "totals");
  const asked = centers.filter(({ id }) => center === undefined || center.includes(id));
  const workshops = asked.flatMap(({ workshops: own }) => own.map(({ id }) => id));
  if (workshop?.some((id) => id !== "" && !workshops.includes(id))) throw new AccessRefused("not_found");
  return asked;
}
