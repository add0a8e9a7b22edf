import { MedusaError } from "@medusajs/framework/utils";

const TYPES = {
  piece_not_found: MedusaError.Types.NOT_FOUND,
  hs6_invalid: MedusaError.Types.INVALID_DATA,
} as const;

/** A refusal to record facts of a piece, with a code that stays and a sentence for the operator. Nothing has been written. */
export class CustomsRefusal extends MedusaError {
  constructor(code: keyof typeof TYPES, message: string) {
    super(TYPES[code], message, code);
  }
}
