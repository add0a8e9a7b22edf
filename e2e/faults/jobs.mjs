/**
 * `medusa exec` runs this inside the built backend: the shop's own jobs, one message one job, in a process that nobody
 * kills. The clock runs them in the shop; here a test does, so that it needn't wait for the hour.
 */
import { createRequire } from "node:module";
import { resolve } from "node:path";

const built = createRequire(resolve(process.cwd(), "package.json"));
const source = (path) => built(resolve(process.cwd(), "src", path));

export default async function jobs({ container }) {
  const tasks = {
    run: (name) => source(`jobs/${name}.js`).default(container),
    /** A sale of the past: only the demo's own way may date a payment. */
    payPastCart: ({ cartId, paidAt }) =>
      source("demo-world/past-orders/place-past-order.js").payPastCart(container, cartId, new Date(paidAt)),
    checkBooks: () =>
      source("workflows/attribution/checks/run-ledger-checks.js").runLedgerChecks(
        async (text) => (await container.resolve("__pg_connection__").raw(text)).rows,
      ),
  };
  const parentIsGone = new Promise((done) => process.once("disconnect", done));
  process.on("message", async ({ id, task, input }) => {
    try {
      const result = await tasks[task](input);
      process.send({ id, result: result ?? null });
    } catch (error) {
      process.send({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  process.send({ id: "ready" });
  await parentIsGone;
}
