import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { dayAfterMonth } from "../../../domain/calendar-day";
import { type Balance, totalOf } from "../../../domain/statement/statement";
import { PayoutRefused } from "./payout-refused";
import { type PayoutRow, partsOf } from "./payout-rows";
import { payableOf, refuseUnpayable } from "./refuse-unpayable";

export interface PayoutProposal {
  /** Chosen by the caller, kept over retries: one request is one payout. */
  readonly requestId: string;
  readonly statementId: string;
  readonly currencyCode: string;
  readonly parts: readonly Balance[];
  /** The bank's or treasury's own reference. */
  readonly reference: string;
  /** `YYYY-MM-DD` */
  readonly paidOn: string;
  readonly document: { readonly key: string; readonly name: string } | null;
  readonly note: string;
  readonly by: string;
}

/** Records that money went out, or will; it counts only once a second person has approved it. */
export async function proposePayout(sql: Knex, proposal: PayoutProposal): Promise<string> {
  const payable = await payableOf(sql, proposal.statementId);
  const earlier = await sql("payout").where("request_id", proposal.requestId).first();
  if (earlier) {
    if (await isSame(sql, earlier, proposal)) return earlier.id;
    throw new PayoutRefused("request_differs", "This request id was used for another payout.");
  }
  if (proposal.paidOn < dayAfterMonth(payable.period))
    throw new PayoutRefused(
      "payout_before_month_end",
      `What ${payable.period} closed with can't have been paid out before that month was over.`,
    );
  refuseUnpayable(proposal, payable);
  const id = generateEntityId("", "pout");
  await sql("payout").insert({
    id,
    request_id: proposal.requestId,
    statement_id: payable.statementId,
    center_id: payable.centerId,
    workshop_id: payable.workshopId,
    currency_code: payable.currencyCode,
    amount_minor: totalOf(proposal.parts).toString(),
    reference: proposal.reference,
    paid_on: proposal.paidOn,
    document_key: proposal.document?.key ?? null,
    document_name: proposal.document?.name ?? null,
    note: proposal.note,
    proposed_by: proposal.by,
  });
  await sql("payout_part").insert(
    proposal.parts.map(({ recipient, amountMinor }) => ({
      payout_id: id,
      recipient,
      amount_minor: amountMinor.toString(),
    })),
  );
  return id;
}

async function isSame(
  sql: Knex,
  { id, statement_id }: PayoutRow,
  proposal: PayoutProposal,
): Promise<boolean> {
  const text = (parts: readonly Balance[]) =>
    parts
      .map(({ recipient, amountMinor }) => `${recipient}=${amountMinor}`)
      .sort()
      .join();
  return statement_id === proposal.statementId && text(await partsOf(sql, id)) === text(proposal.parts);
}
