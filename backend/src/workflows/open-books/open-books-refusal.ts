import { MedusaError } from "@medusajs/framework/utils";

const TYPES = {
  center_not_found: MedusaError.Types.NOT_FOUND,
  agreement_not_found: MedusaError.Types.NOT_FOUND,
  agreement_in_force: MedusaError.Types.CONFLICT,
  agreement_ended: MedusaError.Types.CONFLICT,
  agreement_in_future: MedusaError.Types.INVALID_DATA,
  quarter_not_ended: MedusaError.Types.NOT_ALLOWED,
  quarter_frozen: MedusaError.Types.CONFLICT,
  whole_center_needed: MedusaError.Types.FORBIDDEN,
} as const;

/** What can't be published, told or ended, with a code that stays. Nothing has been written. */
export class OpenBooksRefusal extends MedusaError {
  constructor(code: keyof typeof TYPES, message: string) {
    super(TYPES[code], message, code);
  }
}
