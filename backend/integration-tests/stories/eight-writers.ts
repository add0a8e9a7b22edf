import { expect, it } from "vitest";
import { checkStatements } from "../../src/domain/statement/check-statements";
import { type Api, Operator } from "../operator";
import type { TestShop } from "../shop";
import { source } from "../source";
import { findUntruths } from "../untruths";
import { type Bench, dealWorks, PIECES, WORKS } from "../writers-work";

const { Chance } = source<typeof import("../../src/demo-world/past-orders/chance")>(
  "demo-world/past-orders/chance",
);
const { attributeMissing } = source<typeof import("../../src/workflows/attribution/attribute-missing")>(
  "workflows/attribution/attribute-missing",
);
const { closeDueMonths } = source<typeof import("../../src/workflows/statement/close-due-months")>(
  "workflows/statement/close-due-months",
);
const { runLedgerChecks } = source<typeof import("../../src/workflows/attribution/checks/run-ledger-checks")>(
  "workflows/attribution/checks/run-ledger-checks",
);
const { exportStatement } = source<typeof import("../../src/workflows/statement/export-statement")>(
  "workflows/statement/export-statement",
);
const { readStatementCsv } = source<typeof import("../../src/documents/statement/statement-csv")>(
  "documents/statement/statement-csv",
);

const WRITERS = 8;
const WORKS_EACH = 6;
const MOST_MS = 400_000;
/** Another one may be given to see other accidents; it is printed with what went wrong. */
const SEED = Number(process.env.WRITERS_SEED ?? 20261126);

/** What the house may say to one of several who want the same: a refusal that changed nothing. */
const REFUSALS = [
  "refund_exceeds_line",
  "refund_exceeds_payment",
  "request_differs",
  "month_not_closable",
  "You cannot capture more than the authorized amount",
  // An edit of an order that is only authorised gives the authorisation up.
  "has been canceled",
  "order_change_open",
  // It froze the lines anew: whoever looked before names lines that are no more.
  "line_not_of_order",
  // Whoever waits too long for another refund of the same order.
  "Failed to acquire lock",
];
/** What a route refuses, it refuses with a status below 500. */
const REFUSED_BY_ROUTE = /answered 4\d\d/;

/**
 * Eight who sell, capture, refund, edit, take back, book and close at once, and whatever they did to one another, the
 * books are right.
 */
export function eightWriters(shop: () => TestShop, api: Api): void {
  it(
    "eight writers at once leave books that are right to the last minor unit",
    async () => {
      const { sql, container } = shop();
      await shop().fillShelves(PIECES);
      const operator = await Operator.signIn(shop(), api);
      const orders: Bench["orders"] = [];
      for (const sku of PIECES) {
        orders.push({ id: await shop().buy("PE", [sku, 2]), sku, paid: true });
        orders.push({ id: await shop().authorise("PE", [sku, 1]), sku, paid: false });
      }
      const done: string[] = [];
      const writer = async (hand: readonly (keyof typeof WORKS)[], number: number) => {
        const bench = { shop: shop(), operator, orders, chance: new Chance(SEED + number) };
        for (const name of hand) {
          try {
            await WORKS[name](bench);
            done.push(name);
          } catch (error) {
            const said = refusalOf(error);
            if (!said) throw new Error(`Seed ${SEED}, writer ${number}, ${name}`, { cause: error });
            done.push(`${name}: ${said}`);
          }
        }
      };
      await Promise.all(dealWorks(new Chance(SEED), WRITERS, WORKS_EACH).map(writer));

      expect((await attributeMissing(container)).failed).toEqual([]);
      await closeDueMonths(container);
      // Nobody is writing any more: what is young may be judged too.
      for (const table of ["capture", "refund", '"order"'])
        await sql.raw(`update ${table} set created_at = created_at - interval '1 hour'`);
      const checks = await runLedgerChecks(async (text) => (await sql.raw(text)).rows);
      expect(checks.flatMap(({ findings }) => findings)).toEqual([]);
      expect(await findUntruths(sql)).toEqual([]);
      await expectSealedChain(shop());
      await expectNothingLeftToWrite(
        shop(),
        orders.map(({ id }) => id),
      );
      // A run in which somebody was refused all that he tried would prove little.
      for (const name of Object.keys(WORKS)) expect(done).toContain(name);
    },
    MOST_MS,
  );
}

function refusalOf(error: unknown): string | undefined {
  const { code, message = "" } = error as { code?: string; message?: string };
  if (REFUSED_BY_ROUTE.test(message)) return message;
  return REFUSALS.find((one) => one === code || message.includes(one));
}

async function expectSealedChain({ sql, container }: TestShop): Promise<void> {
  const ids: { id: string }[] = await sql("statement").select("id");
  const statements = await Promise.all(
    ids.map(async ({ id }) => readStatementCsv((await exportStatement(container, id, "csv")).content)),
  );
  expect(statements.length).toBeGreaterThan(0);
  expect(
    checkStatements(statements).every(
      ({ findings, beforeMissing }) => findings.length === 0 && !beforeMissing,
    ),
  ).toBe(true);
}

/** Every book is asked for again, all at once: nothing is written twice. */
async function expectNothingLeftToWrite(shop: TestShop, orders: readonly string[]): Promise<void> {
  const count = async () => (await shop.sql("ledger_transaction").count("* as count"))[0];
  const before = await count();
  await Promise.all([...orders, ...orders].map((orderId) => shop.attribute(orderId)));
  expect(await count()).toEqual(before);
}
