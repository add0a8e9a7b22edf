import { writeLoadLedger } from "../../seed/load/write-load-ledger.mjs";
import { backendModule } from "../start/backend-module.mjs";
import { withDatabase } from "../start/database.mjs";
import { connectToLedger, createLedgerDatabase } from "./ledger-database.mjs";

/** What the ledger's tables lack of an officer's overview. */
const BESIDE = ["trade", "parcel"];
/** Units for a dollar, on each month's last day. */
const RATES = { PEN: "3.71", VND: "26250", EUR: "0.861", ZAR: "17.32", GBP: "0.752" };

/** @typedef {import("./ledger-database.mjs").Connection} Connection */

/**
 * A ledger with its sums counted, with rates, and a parcel for every order.
 * @param {string} serverUrl @param {number} orders
 */
export async function createNgoDatabase(serverUrl, orders) {
  const database = await createLedgerDatabase(serverUrl, `ngo_${orders}`, BESIDE);
  await withDatabase(database.url, (client) => writeLoadLedger(client, orders));
  const sql = connectToLedger(database.url);
  try {
    /** @type {{ recountSummaries: (sql: unknown) => Promise<unknown> }} */
    const { recountSummaries } = await backendModule("workflows/income/fold-summaries.ts");
    await recountSummaries(sql);
    await writeRates(sql);
    await writeParcels(sql);
  } finally {
    await sql.destroy();
  }
  return database;
}

/** @param {Connection} sql */
export async function writeRates(sql) {
  for (const [quote, rate] of Object.entries(RATES))
    await sql.raw(
      `insert into fx_rate (id, base, quote, rate, as_of, source)
       select 'fxr_' || :quote || m, 'USD', :quote, :rate, m + interval '27 days', 'bench'
         from generate_series('2020-01-01'::timestamptz, '2026-12-01', interval '1 month') m`,
      { quote, rate },
    );
}

/** Each order's piece was handed over two days after it was paid. @param {Connection} sql */
export async function writeParcels(sql) {
  await sql.raw(
    `insert into parcel (id, order_id, center_id, number, state, state_since)
     select replace(l.id, 'aln', 'par'), l.order_id, l.center_id, 1, 'handed_over', s.occurred_at
       from attribution_line l join ledger_source s on s.order_id = l.order_id and s.source_type = 'capture'
      where l.kind = 'item'`,
  );
  await sql.raw(
    `insert into parcel_event (id, parcel_id, step, state, occurred_at)
     select replace(id, 'par', 'pev'), id, 'hand_over', state, state_since + interval '2 days' from parcel`,
  );
  /** @type {{ foldParcels: (sql: unknown) => Promise<number> }} */
  const { foldParcels } = await backendModule("workflows/ngo/fold-parcels.ts");
  await foldParcels(sql);
  await sql.raw("vacuum (analyze) parcel, parcel_event, parcel_sum, parcel_uncounted");
}
