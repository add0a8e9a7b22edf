import { MedusaError } from "@medusajs/framework/utils";
import { isLockTaken } from "../lock-taken";

const TYPES = {
  order_not_found: MedusaError.Types.NOT_FOUND,
  line_not_of_order: MedusaError.Types.INVALID_DATA,
  refund_exceeds_line: MedusaError.Types.NOT_ALLOWED,
  refund_exceeds_payment: MedusaError.Types.NOT_ALLOWED,
  order_change_open: MedusaError.Types.NOT_ALLOWED,
  refund_in_progress: MedusaError.Types.CONFLICT,
  request_differs: MedusaError.Types.NOT_ALLOWED,
  use_line_refunds: MedusaError.Types.NOT_ALLOWED,
  use_capture: MedusaError.Types.NOT_ALLOWED,
  capture_whole: MedusaError.Types.NOT_ALLOWED,
} as const;
export type MoneyRefusalCode = keyof typeof TYPES;

/** A refusal to move money, with a code that stays and a sentence for the operator. Nothing has been changed. */
export class MoneyRefusal extends MedusaError {
  constructor(code: MoneyRefusalCode, message: string) {
    super(TYPES[code], message, code);
  }
}

/** One refund of an order at a time; what a refund that was cut off leaves behind stands in the way until its lease ends. */
export async function refusingWhileBusy<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!isLockTaken(error)) throw error;
    throw new MoneyRefusal(
      "refund_in_progress",
      "Another refund of this order is under way. Send this one again in two minutes: it will not be made twice.",
    );
  }
}
