import { MedusaError } from "@medusajs/framework/utils";
import { PayoutRefused } from "../../modules/attribution/payouts/payout-refused";
import { MonthNotClosable } from "../../modules/attribution/statements/close-month";

const NOT_FOUND: readonly string[] = [
  "center_not_found",
  "workshop_not_found",
  "statement_not_found",
  "payout_not_found",
];

/** A refusal of the books, with a code that stays and a sentence for the operator. Nothing has been written. */
export class BookRefusal extends MedusaError {
  constructor(code: string, message: string) {
    const type = NOT_FOUND.includes(code) ? MedusaError.Types.NOT_FOUND : MedusaError.Types.NOT_ALLOWED;
    super(type, message, code);
  }
}

/** What the module refuses, said as the API says it. */
export async function refusingAsBook<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof PayoutRefused) throw new BookRefusal(error.code, error.message);
    if (error instanceof MonthNotClosable) throw new BookRefusal("month_not_closable", error.message);
    throw error;
  }
}
