import { MedusaError } from "@medusajs/framework/utils";

const TYPES = {
  order_not_found: MedusaError.Types.NOT_FOUND,
  line_not_of_order: MedusaError.Types.INVALID_DATA,
  refund_exceeds_line: MedusaError.Types.NOT_ALLOWED,
  refund_exceeds_payment: MedusaError.Types.NOT_ALLOWED,
  order_change_open: MedusaError.Types.NOT_ALLOWED,
  request_differs: MedusaError.Types.NOT_ALLOWED,
  use_line_refunds: MedusaError.Types.NOT_ALLOWED,
} as const;
export type MoneyRefusalCode = keyof typeof TYPES;

/** A refusal to move money, with a code that stays and a sentence for the operator. Nothing has been changed. */
export class MoneyRefusal extends MedusaError {
  constructor(code: MoneyRefusalCode, message: string) {
    super(TYPES[code], message, code);
  }
}
