import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { FiledFee } from "../../../domain/fees/read-fee-file";
import { type FeeMove, feeGivenBack, keptFees, type StandingFee } from "../../../domain/psp/kept-fees";
import { markFeesSettled } from "../../../modules/psp/mirror/balance-rows";
import { STRIPE_PROVIDER } from "../../attribution/movements";
import { recordFees } from "../../fees/record-fees";
import { takeBackFee } from "../../fees/take-back-fee";

/** Who records what Stripe says. */
const BY = "stripe";
const AT_ONCE = 500;

/**
 * Movements whose fee is not settled, of payments whose capture is noted: before that nobody could say which lines bear it. What
 * belongs to no order waits for an operator.
 */
const WAITING = `
  select t.id, p.id as "paymentId", t.currency_code as "currencyCode", t.fee_minor::text as "feeMinor",
         t.occurred_at as "occurredAt"
    from psp_balance_transaction t
    join psp_intent i on i.id = t.intent_id
    join payment p on p.payment_session_id = i.session_id and p.deleted_at is null
   where t.fee_minor <> 0 and t.fee_settled_at is null
     and exists (select 1 from order_payment_collection x join "order" o on o.id = x.order_id and o.deleted_at is null
                  where x.payment_collection_id = p.payment_collection_id and x.deleted_at is null)
     and exists (select 1 from capture c where c.payment_id = p.id and c.deleted_at is null)
   order by t.occurred_at, t.id limit ${AT_ONCE}`;

/** Of money that went back because it could become no order: no line was sold that could bear it. */
const OF_NO_ORDER = `
  select t.id from psp_balance_transaction t
    join returned_payment r on r.intent_id = t.intent_id and r.returned_at is not null
   where t.fee_minor <> 0 and t.fee_settled_at is null limit ${AT_ONCE}`;

/** Books what Stripe kept, and takes back what it gave back. */
export async function settleFees(container: MedusaContainer): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: (Omit<FeeMove, "feeMinor"> & { feeMinor: string })[] } = await sql.raw(WAITING);
  const moves = rows.map((row) => ({ ...row, feeMinor: BigInt(row.feeMinor) }));
  await markFeesSettled(sql, await book(container, keptFees(moves)), "booked");
  for (const move of moves.filter(({ feeMinor }) => feeMinor < 0n)) await giveBack(container, sql, move);
  const { rows: lost }: { rows: { id: string }[] } = await sql.raw(OF_NO_ORDER);
  await markFeesSettled(
    sql,
    lost.map(({ id }) => id),
    "of_no_order",
  );
}

/** Books all that can be booked; answers with the references that stand. What can't goes to the log, and is found as a difference. */
async function book(container: MedusaContainer, fees: readonly FiledFee[]): Promise<string[]> {
  if (fees.length === 0) return [];
  const { problems } = await recordFees(container, fees, { by: BY, saidBy: "provider" });
  const faulty = new Set(problems.map(({ line }) => line));
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const { message } of problems) logger.error(`A fee of Stripe's is not booked. ${message}`);
  const right = fees.filter(({ line }) => !faulty.has(line));
  if (faulty.size > 0 && right.length > 0) return book(container, right);
  return right.map(({ reference }) => reference);
}

async function giveBack(container: MedusaContainer, sql: Knex, move: FeeMove): Promise<void> {
  const { rows }: { rows: (Omit<StandingFee, "amountMinor"> & { amountMinor: string })[] } = await sql.raw(
    `select id, payment_id as "paymentId", currency_code as "currencyCode", amount_minor::text as "amountMinor"
       from provider_fee where payment_id = ? and provider_id = ? and reversed_at is null order by occurred_at desc`,
    [move.paymentId, STRIPE_PROVIDER],
  );
  const standing = rows.map((row) => ({ ...row, amountMinor: BigInt(row.amountMinor) }));
  const fee = feeGivenBack(move, standing);
  if (!fee) return;
  await takeBackFee(container, { id: fee.id, by: BY, reason: `Stripe gave it back: ${move.id}.` });
  await markFeesSettled(sql, [move.id], "given_back");
}
