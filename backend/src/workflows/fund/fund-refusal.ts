import { MedusaError } from "@medusajs/framework/utils";

const TYPES = {
  fund_not_found: MedusaError.Types.NOT_FOUND,
  center_not_found: MedusaError.Types.NOT_FOUND,
  fund_exists: MedusaError.Types.NOT_ALLOWED,
} as const;

/** A refusal to keep a fund, with a code that stays and a sentence for the operator. Nothing has been written. */
export class FundRefusal extends MedusaError {
  constructor(code: keyof typeof TYPES, message: string) {
    super(TYPES[code], message, code);
  }
}
