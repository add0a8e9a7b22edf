import { expect, it } from "vitest";
import { checkStatements } from "../../src/domain/statement/check-statements";
import type { TestShop } from "../shop";
import { source } from "../source";
import { findUntruths } from "../untruths";

const { Chance } = source<typeof import("../../src/demo-world/past-orders/chance")>(
  "demo-world/past-orders/chance",
);
const { attributeMissing } = source<typeof import("../../src/workflows/attribution/attribute-missing")>(
  "workflows/attribution/attribute-missing",
);
const { closeDueMonths } = source<typeof import("../../src/workflows/statement/close-due-months")>(
  "workflows/statement/close-due-months",
);
const { closeMonthOfCenter } = source<typeof import("../../src/workflows/statement/close-month-of-center")>(
  "workflows/statement/close-month-of-center",
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

const PIECES = ["PE-SJ-05", "PE-SJ-01", "PE-VF-02"] as const;
const MONTHS = ["2026-01", "2026-02", "2026-03"] as const;

/** What the house may say to one of several who want the same: a refusal that changed nothing. */
const REFUSALS = [
  "refund_exceeds_line",
  "refund_exceeds_payment",
  "request_differs",
  "month_not_closable",
  "You cannot capture more than the authorized amount",
  // Whoever waits too long for another refund of the same order.
  "Failed to acquire lock",
];

/** Eight who sell, capture, refund, book and close at once, and whatever they did to one another, the books are right. */
export function eightWriters(shop: () => TestShop): void {
  it(
    "eight writers at once leave books that are right to the last minor unit",
    async () => {
      const { sql, container } = shop();
      await shop().fillShelves(PIECES);
      const orders: string[] = [];
      for (const sku of PIECES) {
        orders.push(await shop().buy("PE", [sku, 2]));
        orders.push(await shop().authorise("PE", [sku, 1]));
      }
      const done: string[] = [];
      const writer = async (number: number) => {
        const chance = new Chance(SEED + number);
        for (let work = 0; work < WORKS_EACH; work += 1) {
          const [name, task] = chance.pick(worksOf(shop(), orders, chance)) ?? fail();
          try {
            await task();
            done.push(name);
          } catch (error) {
            const said = refusalOf(error);
            if (!said) throw new Error(`Seed ${SEED}, writer ${number}, ${name}`, { cause: error });
            done.push(`${name}: ${said}`);
          }
        }
      };
      await Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number)));

      expect((await attributeMissing(container)).failed).toEqual([]);
      await closeDueMonths(container);
      // Nobody is writing any more: what is young may be judged too.
      for (const table of ["capture", "refund", '"order"'])
        await sql.raw(`update ${table} set created_at = created_at - interval '1 hour'`);
      const checks = await runLedgerChecks(async (text) => (await sql.raw(text)).rows);
      expect(checks.flatMap(({ findings }) => findings)).toEqual([]);
      expect(await findUntruths(sql)).toEqual([]);
      await expectSealedChain(shop());
      await expectNothingLeftToWrite(shop(), orders);
      // A run in which nobody refunded, captured or closed anything would prove little.
      for (const name of ["sells", "captures", "refunds", "repeats a refund", "closes a month"])
        expect(done).toContain(name);
    },
    MOST_MS,
  );
}

const fail = (): never => {
  throw new Error("There is nothing to do.");
};

type Work = readonly [name: string, task: () => Promise<unknown>];

/** What a writer may do next, with orders that belong to all of them. */
function worksOf(shop: TestShop, orders: string[], chance: InstanceType<typeof Chance>): Work[] {
  const order = chance.pick(orders) ?? fail();
  const minor = String(1 + chance.below(2_000));
  const own = `own-${order}-${chance.below(1_000_000)}`;
  const month = chance.pick(MONTHS) ?? MONTHS[0];
  const moment = `${month}-${10 + chance.below(18)}T12:00:00Z`;
  const pieces = PIECES.slice(chance.below(3)).map((sku): [string, number] => [sku, 1 + chance.below(2)]);
  const at = chance.below(4);
  const refundALine = async (requestId: string) => {
    const { lines } = await shop.attribute(order);
    const line = lines[at % Math.max(lines.length, 1)] ?? fail();
    await shop.refund(order, requestId, [line.id, minor]);
  };
  return [
    ["sells", async () => orders.push(await shop.buyOn(moment, "PE", ...pieces))],
    ["sells", async () => orders.push(await shop.buyOn(moment, "PE", ...pieces))],
    ["authorises", async () => orders.push(await shop.authorise("PE", ...pieces))],
    ["captures", () => shop.captureAll(order)],
    ["captures", () => shop.captureAll(order)],
    ["refunds", () => refundALine(own)],
    [
      "repeats a refund",
      async () => {
        await Promise.allSettled([refundALine(own), refundALine(own)]);
        await refundALine(own);
      },
    ],
    ["gives goodwill", () => shop.giveGoodwill(order, `goodwill-${order}-${minor}`, minor)],
    ["books", () => shop.attribute(order)],
    ["books what is missing", () => attributeMissing(shop.container)],
    ["closes a month", () => closeAMonth(shop, month, at)],
  ];
}

async function closeAMonth({ sql, container }: TestShop, period: string, at: number): Promise<void> {
  const centers: { id: string }[] = await sql("center")
    .whereIn("handle", ["casa-segunda-oportunidad", "taller-costa-mujeres"])
    .orderBy("handle");
  const centerId = centers[at % centers.length]?.id ?? fail();
  await closeMonthOfCenter(container, { centerId, period, closedBy: "user_ana" });
}

function refusalOf(error: unknown): string | undefined {
  const { code, message } = error as { code?: string; message?: string };
  return REFUSALS.find((one) => one === code || message?.includes(one));
}

async function expectSealedChain({ sql, container }: TestShop): Promise<void> {
  const ids: { id: string }[] = await sql("statement").select("id");
  const statements = await Promise.all(
    ids.map(async ({ id }) => readStatementCsv((await exportStatement(container, id, "csv")).content)),
  );
  expect(statements.length).toBeGreaterThan(0);
  expect(checkStatements(statements).flatMap(({ findings, notes }) => [...findings, ...notes])).toEqual([]);
}

/** Every book is asked for again, all at once: nothing is written twice. */
async function expectNothingLeftToWrite(shop: TestShop, orders: readonly string[]): Promise<void> {
  const count = async () => (await shop.sql("ledger_transaction").count("* as count"))[0];
  const before = await count();
  await Promise.all([...orders, ...orders].map((orderId) => shop.attribute(orderId)));
  expect(await count()).toEqual(before);
}
