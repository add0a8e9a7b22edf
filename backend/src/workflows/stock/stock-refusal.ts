import { MedusaError } from "@medusajs/framework/utils";

const TYPES = {
  not_found: MedusaError.Types.NOT_FOUND,
  not_made_to_order: MedusaError.Types.NOT_ALLOWED,
  changed_meanwhile: MedusaError.Types.CONFLICT,
} as const;

/** A setting of a piece that can't be changed like that. Nothing has been changed. */
export class StockRefusal extends MedusaError {
  constructor(code: keyof typeof TYPES, message: string) {
    super(TYPES[code], message, code);
  }
}
