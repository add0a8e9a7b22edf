import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { THE_SHOP } from "../../domain/statement/the-shop";
import { ATTRIBUTION_MODULE } from "../../modules/attribution";
import type { AttributionModuleService } from "../../modules/attribution/service";
import { closingBooks } from "../../modules/attribution/statements/books-open";
import { nextMonth } from "../../modules/attribution/statements/month-bounds";
import { attributeMissing } from "../attribution/attribute-missing";
import { centersToClose } from "./centers-to-close";

/** What came in the last minutes of a month has this long to reach the book. */
const GRACE = "6 hours";

/** First month that is not closed yet and last one that has ended, by center and for the shop's own funds. */
const DUE = `
  with holder as (
    select id, time_zone from center union all select '${THE_SHOP.id}', '${THE_SHOP.timeZone}')
  select c.id as "centerId",
         coalesce(
           (select to_char((max(s.period) || '-01')::date + interval '1 month', 'YYYY-MM') from statement s where s.center_id = c.id),
           (select to_char(min(u.occurred_at) at time zone c.time_zone, 'YYYY-MM') from ledger_unstated u
             where u.center_id = c.id)) as first,
         to_char((now() - interval '${GRACE}') at time zone c.time_zone - interval '1 month', 'YYYY-MM') as last
    from holder c`;

/**
 * Closes every month that has ended and is not closed, center by center, in order. Returns how many statements came of
 * it: none while another process closes, or while sales of the past are being brought in.
 */
export async function closeDueMonths(container: MedusaContainer): Promise<number> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return (await closingBooks(connection, () => closeDue(container, connection))) ?? 0;
}

async function closeDue(container: MedusaContainer, sql: Knex): Promise<number> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const { rows }: { rows: { centerId: string; first: string | null; last: string }[] } = await sql.raw(DUE);
  const due = rows.filter(({ first, last }) => first !== null && first <= last);
  if (due.length === 0) return 0;
  const { failed } = await attributeMissing(container);
  if (failed.length > 0) {
    logger.error(
      `No month is closed while ${failed.length} orders are behind: ${failed.slice(0, 5).join(", ")}`,
    );
    return 0;
  }
  const books = container.resolve<AttributionModuleService>(ATTRIBUTION_MODULE);
  const centers = new Map((await centersToClose(sql)).map((center) => [center.id, center]));
  let written = 0;
  for (const { centerId, first, last } of due) {
    const center = centers.get(centerId);
    if (!center || first === null) continue;
    for (let period = first; period <= last; period = nextMonth(period))
      written += (await books.closeMonth(center, { period, closedBy: "month-end" })).length;
  }
  if (written > 0) logger.info(`${written} statements closed`);
  return written;
}
