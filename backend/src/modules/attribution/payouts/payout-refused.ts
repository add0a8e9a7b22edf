import type { PayoutProblem } from "../../../domain/payout/payable";

/** A step of a payout that can't be taken; `code` is stable. */
export class PayoutRefused extends Error {
  override readonly name = "PayoutRefused";
  constructor(
    readonly code:
      | PayoutProblem["code"]
      | "payout_before_month_end"
      | "payout_not_found"
      | "statement_not_found"
      | "statement_not_payable"
      | "payout_second_person"
      | "payout_settled"
      | "request_differs",
    message: string,
    readonly problem?: PayoutProblem,
  ) {
    super(message);
  }
}
