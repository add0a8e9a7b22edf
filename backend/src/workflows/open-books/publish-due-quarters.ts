import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { utcDay } from "../../domain/calendar-day";
import { monthsOfQuarter, quarterOf } from "../../domain/ngo/figures";
import { newInQuarter } from "../../domain/small-numbers/freeze";
import type { OpenCell } from "../../domain/small-numbers/open-cell";
import { lastOpenQuarter, quartersFrom } from "../../domain/small-numbers/open-quarter-days";
import { closingBooks } from "../../modules/attribution/statements/books-open";
import { OPEN_BOOKS_MODULE } from "../../modules/open-books";
import type { FrozenQuarter, OpenBooksModuleService } from "../../modules/open-books/service";
import { requestRevalidation } from "../../shop-window/revalidation";
import { readCenterClocks } from "../income/center-clocks";
import { earnedUntil, openFactors } from "./earned-until";
import { readCells } from "./read-cells";

/** The first month in which each center has money. */
const STARTS = `
  select center_id as "centerId", to_char(min(month), 'YYYY-MM') as month from ledger_summary
   where center_id <> '' group by 1 order by 1`;

interface Start {
  readonly centerId: string;
  readonly month: string;
}

/**
 * Freezes every quarter that ended a month ago and is not frozen yet, of every center, whether it agrees to publish it or not: so it
 * is the same whenever somebody agrees. Oldest first, since each leaves out what is in those before. Returns how many cells were
 * frozen: none while sales of the past are being brought in.
 */
export async function publishDueQuarters(
  container: MedusaContainer,
  today = utcDay(new Date()),
): Promise<number> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const frozen =
    (await closingBooks(connection, () => freezeDue(container, connection, lastOpenQuarter(today)))) ?? 0;
  if (frozen > 0) requestRevalidation(container, ["transparency"]);
  return frozen;
}

async function freezeDue(container: MedusaContainer, connection: Knex, last: string): Promise<number> {
  const books = container.resolve<OpenBooksModuleService>(OPEN_BOOKS_MODULE);
  const { rows: starts }: { rows: Start[] } = await connection.raw(STARTS);
  const [first] = starts.map(({ month }) => month).sort();
  if (first === undefined) return 0;
  const known = await readCells(connection);
  let written = 0;
  for (const quarter of quartersFrom(quarterOf(first), last)) {
    const due = starts.filter(
      ({ centerId, month }) =>
        quarterOf(month) <= quarter &&
        !known.some((cell) => cell.centerId === centerId && cell.quarter === quarter),
    );
    if (due.length > 0)
      written += await books.freezeQuarters(await cellsOf(connection, { due, quarter, first }));
  }
  return written;
}

/** What is new in a quarter of some centers, all as of one moment. */
function cellsOf(
  connection: Knex,
  {
    due,
    quarter,
    first,
  }: { readonly due: readonly Start[]; readonly quarter: string; readonly first: string },
): Promise<FrozenQuarter[]> {
  return connection.transaction(
    async (sql) => {
      const { to } = monthsOfQuarter(quarter);
      const clocks = await readCenterClocks(sql);
      const factors = await openFactors(sql, first, to);
      const { rows } = await sql.raw("select coalesce(max(seq), 0)::text as position from ledger_entry");
      const before: readonly OpenCell[] = (await readCells(sql)).filter((cell) => cell.quarter < quarter);
      const cells: FrozenQuarter[] = [];
      for (const { centerId } of due) {
        const now = await earnedUntil(sql, { centerId, to, clocks, factors });
        const own = before.filter((cell) => cell.centerId === centerId);
        cells.push({ ...newInQuarter(now, own), centerId, quarter, position: rows[0].position });
      }
      return cells;
    },
    { isolationLevel: "repeatable read", readOnly: true },
  );
}
