import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type FeeNews, type NewFee, newFees, type SaidBy } from "../../domain/fees/new-fees";
import type { FiledFee } from "../../domain/fees/read-fee-file";
import { insertFees, readFees } from "../../modules/attribution/fees/stored-fees";
import { attributeOrders } from "./attribute-orders";
import { feePayments } from "./fee-payments";

/** What was written; nothing, where there is a problem with a single one. */
export interface FeesRecorded extends FeeNews {
  /** Orders whose book could not be brought up to date at once. */
  readonly behind: readonly string[];
}

/**
 * Records fees, all that are new or none, and brings the books of their orders up to them. The one way for whoever brings them:
 * a reference of a provider that is known adds nothing.
 */
export async function recordFees(
  container: MedusaContainer,
  fees: readonly FiledFee[],
  { by, saidBy }: { readonly by: string; readonly saidBy: SaidBy },
): Promise<FeesRecorded> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const news = await connection.transaction(async (sql) => {
    // One list at a time: a reference that another is just recording must be seen.
    await sql.raw("select pg_advisory_xact_lock(hashtext('provider_fee'))");
    const weighed = await weighFees(sql, fees, saidBy);
    if (weighed.problems.length === 0) await insertFees(sql, weighed.fresh, by);
    return weighed;
  });
  const behind = news.problems.length === 0 ? await attributeOrders(container, ordersOf(news.fresh)) : [];
  return { ...news, behind };
}

const ordersOf = (fees: readonly NewFee[]): ReadonlySet<string> =>
  new Set(fees.map(({ orderId }) => orderId));

/** What fees would add, and all that is wrong with them. Writes nothing. */
export async function weighFees(sql: Knex, fees: readonly FiledFee[], saidBy: SaidBy): Promise<FeeNews> {
  const payments = await feePayments(
    sql,
    fees.map(({ paymentId }) => paymentId),
  );
  const onFile = await readFees(
    sql,
    fees.map(({ reference }) => reference),
  );
  return newFees(fees, payments, onFile, saidBy);
}
