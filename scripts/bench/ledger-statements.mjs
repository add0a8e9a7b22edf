import { backendModule } from "../start/backend-module.mjs";
import { median } from "./measure.mjs";

/** The months of the load case, and the one that is closed again and again. */
const FIRST = "2023-11";
const LAST = "2026-10";
const TIMES = 5;

/** @typedef {import("./ledger-database.mjs").Connection} Connection */

class NotKept extends Error {}

/**
 * Closes the months of one center as the job does, one after another, and the last of them several times, each time
 * taken back.
 * @param {Connection} sql
 * @returns {Promise<{ statements: number, lines: number, median: number }>} `median` of all statements of the month
 */
export async function closeMonths(sql) {
  /** @type {{ closeMonth: (sql: unknown, center: unknown, month: object) => Promise<unknown[]> }} */
  const { closeMonth } = await backendModule("modules/attribution/statements/close-month.ts");
  /** @type {{ centersToClose: (sql: unknown) => Promise<unknown[]> }} */
  const { centersToClose } = await backendModule("workflows/statement/centers-to-close.ts");
  /** @type {{ nextMonth: (period: string) => string }} */
  const { nextMonth } = await backendModule("modules/attribution/statements/month-bounds.ts");
  const [center] = await centersToClose(sql);
  const close = (/** @type {Connection} */ transaction, /** @type {string} */ period) =>
    closeMonth(transaction, center, { period, closedBy: "bench" });
  for (let period = FIRST; period < LAST; period = nextMonth(period))
    await sql.transaction((transaction) => close(transaction, period));
  /** @type {number[]} */
  const times = [];
  let statements = 0;
  let lines = 0;
  for (let count = 0; count < TIMES; count += 1) {
    await sql
      .transaction(async (transaction) => {
        const since = performance.now();
        statements = (await close(transaction, LAST)).length;
        times.push(performance.now() - since);
        const { rows } = await transaction.raw(
          "select count(*)::int as lines from statement_line l join statement s on s.id = l.statement_id where s.period = ?",
          [LAST],
        );
        lines = rows[0].lines;
        throw new NotKept();
      })
      .catch((error) => {
        if (!(error instanceof NotKept)) throw error;
      });
  }
  return { statements, lines, median: median(times) };
}
