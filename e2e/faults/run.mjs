import pg from "pg";
import { openDice } from "./dice.mjs";
import { CAPTURES_LATER } from "./operations/capture-payment.mjs";
import { measure, OPERATIONS, planPoints, runPoint } from "./points.mjs";
import { must } from "./shoppers.mjs";
import { countShelves, findUntruths } from "./truths.mjs";

/**
 * Hits a shop at `points` places of its operations and looks after each whether everything is as it must be. `fault` is
 * the shop (scripts/faults/fault-shop.mjs); `tell` hears of each point.
 */
export async function runFaults(fault, { seed, points, tell }) {
  const dice = openDice(seed);
  const shop = { url: fault.url, publishableKey: fault.publishableKey };
  const db = new pg.Client({ connectionString: fault.databaseUrl });
  // Whoever stops the run ends the database too.
  db.on("error", () => {});
  await db.connect();
  try {
    const operator = await openForOperators(shop, fault.operator);
    const task = fault.jobs;
    const job = (name) => task("run", name);
    const shelves = await countShelves(db);
    const world = { fault, db, shop, operator, dice, task, job, shelves, known: new Set() };
    await letCaptureLater(operator);
    const took = new Map();
    // The second time is the measure: the first one of a process pays for everything.
    for (const round of ["first", "second"])
      for (const operation of OPERATIONS)
        took.set(operation, await measure(world, operation, `${round}-${operation.name}`));
    const results = [];
    for (const point of planPoints(points, dice)) {
      const result = await runPoint(world, point, took.get(point.operation));
      results.push(result);
      tell(result);
    }
    // The hour strikes: every month that has ended is closed, whatever became of its operator.
    await world.job("close-months");
    const findings = await findUntruths(db, world.shelves);
    for (const { title, findings: found } of await task("checkBooks"))
      findings.push(...found.map((sentence) => `${title} ${sentence}`));
    return { took: [...took].map(([{ name }, one]) => ({ name, ...one })), results, findings };
  } finally {
    await db.end();
  }
}

async function openForOperators(shop, { email, password }) {
  const { token } = await must(shop, "/auth/user/emailpass", { email, password });
  return { url: shop.url, token };
}

/** Beside the test payment, which captures at once, one that is captured by hand. */
async function letCaptureLater(operator) {
  const { regions } = await must(operator, "/admin/regions?fields=id,*countries,*payment_providers");
  const home = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === "pe"));
  const providers = new Set([...home.payment_providers.map(({ id }) => id), CAPTURES_LATER]);
  await must(operator, `/admin/regions/${home.id}`, { payment_providers: [...providers] });
}
