import { MedusaError } from "@medusajs/framework/utils";

const TYPES = {
  not_found: MedusaError.Types.NOT_FOUND,
  exports_enough: MedusaError.Types.NOT_ALLOWED,
  export_not_ready: MedusaError.Types.NOT_ALLOWED,
  link_expired: MedusaError.Types.NOT_ALLOWED,
  recipient_unknown: MedusaError.Types.INVALID_DATA,
} as const;

/** What a report or an export can't do, in a sentence for whoever asked. */
export class ReportRefusal extends MedusaError {
  constructor(code: keyof typeof TYPES, sentence: string) {
    super(TYPES[code], sentence, code);
  }
}
