import { MedusaError } from "@medusajs/framework/utils";

const TYPES = {
  piece_not_found: MedusaError.Types.NOT_FOUND,
  order_not_found: MedusaError.Types.NOT_FOUND,
  // Not a conflict: Medusa would put a sentence of its own in the place of ours.
  not_attributed_yet: MedusaError.Types.NOT_ALLOWED,
  nothing_to_send: MedusaError.Types.NOT_ALLOWED,
} as const;

/** A refusal to print, with a code that stays and a sentence for the operator. */
export class PrintRefusal extends MedusaError {
  constructor(code: keyof typeof TYPES, message: string) {
    super(TYPES[code], message, code);
  }
}
