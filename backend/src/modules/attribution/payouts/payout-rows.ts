import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Balance } from "../../../domain/statement/statement";
import { PayoutRefused } from "./payout-refused";

export interface PayoutRow {
  id: string;
  statement_id: string;
  status: "proposed" | "approved" | "rejected" | "reversed";
  proposed_by: string;
  currency_code: string;
  amount_minor: string;
  paid_on: string;
}

export async function lockPayout(sql: Knex, id: string, status: PayoutRow["status"]): Promise<PayoutRow> {
  const payout: PayoutRow | undefined = await sql("payout").where("id", id).forUpdate().first();
  if (!payout) throw new PayoutRefused("payout_not_found", "There is no such payout.");
  if (payout.status !== status)
    throw new PayoutRefused("payout_settled", `This payout is ${payout.status} already.`);
  return payout;
}

export async function partsOf(sql: Knex, payoutId: string): Promise<Balance[]> {
  const rows: { recipient: string; amount_minor: string }[] = await sql("payout_part")
    .where("payout_id", payoutId)
    .orderBy("recipient")
    .select("recipient", sql.raw("amount_minor::text as amount_minor"));
  return rows.map(({ recipient, amount_minor }) => ({ recipient, amountMinor: BigInt(amount_minor) }));
}
