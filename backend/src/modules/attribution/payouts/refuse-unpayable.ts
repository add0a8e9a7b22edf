import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { fromMinor } from "../../../domain/money";
import { type PayoutAsked, type PayoutProblem, payoutProblems } from "../../../domain/payout/payable";
import { lockPayable, type PayableStatement } from "./payable-statement";
import { PayoutRefused } from "./payout-refused";

/**
 * What can be paid out against a statement, held until the caller's transaction ends. Throws {@link PayoutRefused}.
 *
 * @param deciding The proposed payout that is being decided.
 */
export async function payableOf(
  sql: Knex,
  statementId: string,
  deciding?: string,
): Promise<PayableStatement> {
  const payable = await lockPayable(sql, statementId, deciding);
  if (payable) return payable;
  if (!(await sql("statement").where("id", statementId).first("id")))
    throw new PayoutRefused("statement_not_found", "There is no such statement.");
  throw new PayoutRefused(
    "statement_not_payable",
    "Money is paid out against the newest closed statement. Open that one.",
  );
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
  if (problem) throw new PayoutRefused(problem.code, sentenceOf(problem, payable.currencyCode), problem);
}

function sentenceOf({ code, recipient, availableMinor }: PayoutProblem, currencyCode: string): string {
  if (code !== "payout_above_balance" || availableMinor === undefined) return SENTENCES[code];
  return `Only ${currencyCode} ${fromMinor(availableMinor, currencyCode)} is left for ${recipient?.replaceAll("_", " ")}, payouts that wait for approval taken off.`;
}
