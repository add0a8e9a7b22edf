import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type PayoutAsked, type PayoutProblem, payoutProblems } from "../../../domain/payout/payable";
import { lockPayable, type PayableStatement } from "./payable-statement";
import { PayoutRefused } from "./payout-refused";

/** What can be paid out against a statement, held until the caller's transaction ends. Throws {@link PayoutRefused}. */
export async function payableOf(sql: Knex, statementId: string): Promise<PayableStatement> {
  const payable = await lockPayable(sql, statementId);
  if (!payable)
    throw new PayoutRefused(
      "statement_not_payable",
      "Money is paid out against the newest closed statement. Open that one.",
    );
  return payable;
}

const SENTENCES: Record<PayoutProblem["code"], string> = {
  payout_above_balance: "More than is left can't be paid out.",
  payout_currency: "A payout has the currency of its statement.",
  payout_empty: "A payout names amounts above zero.",
  payout_unknown_recipient: "The statement owes nothing to this recipient.",
};

/** Throws {@link PayoutRefused} unless the balance allows it. */
export function refuseUnpayable(asked: PayoutAsked, payable: PayableStatement): void {
  const [problem] = payoutProblems(asked, payable);
  if (problem) throw new PayoutRefused(problem.code, SENTENCES[problem.code], problem);
}
