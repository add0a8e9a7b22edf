import { MedusaError } from "@medusajs/framework/utils";

const TYPES = {
  not_found: MedusaError.Types.NOT_FOUND,
  not_in_shop: MedusaError.Types.NOT_ALLOWED,
} as const;

/** A piece that can't be paused or put back. Nothing has been changed. */
export class PieceRefusal extends MedusaError {
  constructor(code: keyof typeof TYPES, message: string) {
    super(TYPES[code], message, code);
  }
}
