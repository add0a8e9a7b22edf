import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { EntryDraft } from "../../../domain/ledger";
import { reverseEntries } from "../../../domain/ledger-posting";
import { payoutAccount } from "../../../domain/payout/payout-account";
import { type Balance, totalOf } from "../../../domain/statement/statement";
import { centerOfHolder } from "../../../domain/statement/the-shop";
import { insertSource, insertTransaction, readEntries } from "../book/transactions";
import type { PayableStatement } from "./payable-statement";
import { PayoutRefused } from "./payout-refused";
import { lockPayout, partsOf } from "./payout-rows";
import { payableOf, refuseUnpayable } from "./refuse-unpayable";

/** Approves a payout and books it. Only somebody else than who proposed it may. */
export async function approvePayout(sql: Knex, id: string, by: string): Promise<void> {
  const payout = await lockPayout(sql, id, "proposed");
  if (payout.proposed_by === by)
    throw new PayoutRefused(
      "payout_second_person",
      "A payout is approved by somebody else than who recorded it.",
    );
  const payable = await payableOf(sql, payout.statement_id, id);
  const parts = await partsOf(sql, id);
  refuseUnpayable({ currencyCode: payout.currency_code, parts }, payable);
  await sql("payout").where("id", id).update({ status: "approved", decided_by: by, decided_at: new Date() });
  const occurredAt = new Date();
  const { currencyCode } = payable;
  const sourceId = await insertSource(sql, {
    type: "payout",
    id,
    orderId: null,
    paymentId: null,
    providerId: null,
    currencyCode,
    amountMinor: totalOf(parts),
    occurredAt,
  });
  await insertTransaction(sql, {
    sourceId,
    kind: "payout",
    entryKind: "payout",
    orderId: null,
    currencyCode,
    occurredAt,
    key: id,
    entries: payoutEntries(payable, parts),
  });
}

/** Turns a proposal down; nothing was booked. */
export async function rejectPayout(sql: Knex, id: string, by: string, reason: string): Promise<void> {
  const payout = await lockPayout(sql, id, "proposed");
  if (payout.proposed_by === by)
    throw new PayoutRefused(
      "payout_second_person",
      "A payout is turned down by somebody else than who recorded it.",
    );
  await sql("payout")
    .where("id", id)
    .update({ status: "rejected", decided_by: by, decided_at: new Date(), reason });
}

/** Takes an approved payout back by an entry of its own: the money came back, or never left. */
export async function reversePayout(sql: Knex, id: string, by: string, reason: string): Promise<void> {
  const payout = await lockPayout(sql, id, "approved");
  const source = await sql("ledger_source").where({ source_type: "payout", source_id: id }).first();
  await sql("payout")
    .where("id", id)
    .update({ status: "reversed", reversed_by: by, reversed_at: new Date(), reason });
  await insertTransaction(sql, {
    sourceId: source.id,
    kind: "reversal",
    entryKind: "payout",
    orderId: null,
    currencyCode: payout.currency_code,
    occurredAt: new Date(),
    key: id,
    entries: reverseEntries(await readEntries(sql, source.id)),
  });
}

function payoutEntries(payable: PayableStatement, parts: readonly Balance[]): EntryDraft[] {
  const { workshopId } = payable;
  const centerId = centerOfHolder(payable.centerId);
  const taken = parts.map(
    ({ recipient, amountMinor }): EntryDraft => ({
      lineId: null,
      workshopId,
      centerId,
      account: payoutAccount(workshopId, recipient),
      recipient,
      amountMinor: -amountMinor,
    }),
  );
  const paid: EntryDraft = {
    lineId: null,
    workshopId: null,
    centerId: null,
    account: "clearing",
    recipient: null,
    amountMinor: totalOf(parts),
  };
  return [paid, ...taken];
}
