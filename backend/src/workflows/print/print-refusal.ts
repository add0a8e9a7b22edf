import { MedusaError } from "@medusajs/framework/utils";

const TYPES = {
  piece_not_found: MedusaError.Types.NOT_FOUND,
  order_not_found: MedusaError.Types.NOT_FOUND,
  // Not a conflict: Medusa would put a sentence of its own in the place of ours.
  not_attributed_yet: MedusaError.Types.NOT_ALLOWED,
  nothing_to_send: MedusaError.Types.NOT_ALLOWED,
  parcel_not_found: MedusaError.Types.NOT_FOUND,
  no_customs_border: MedusaError.Types.NOT_ALLOWED,
  destination_refused: MedusaError.Types.NOT_ALLOWED,
  trade_facts_missing: MedusaError.Types.NOT_ALLOWED,
  value_missing: MedusaError.Types.NOT_ALLOWED,
  sender_missing: MedusaError.Types.NOT_ALLOWED,
  address_unprintable: MedusaError.Types.NOT_ALLOWED,
  step_not_open: MedusaError.Types.NOT_ALLOWED,
  parcel_out_of_date: MedusaError.Types.NOT_ALLOWED,
  gross_below_net: MedusaError.Types.NOT_ALLOWED,
} as const;

/** A refusal to print, with a code that stays and a sentence for the operator. */
export class PrintRefusal extends MedusaError {
  constructor(code: keyof typeof TYPES, message: string) {
    super(TYPES[code], message, code);
  }
}
