import { MedusaError } from "@medusajs/framework/utils";

const TYPES = {
  center_not_found: MedusaError.Types.NOT_FOUND,
  batch_not_found: MedusaError.Types.NOT_FOUND,
  batch_used_up: MedusaError.Types.NOT_ALLOWED,
  batch_is_last: MedusaError.Types.NOT_ALLOWED,
  evidence_not_found: MedusaError.Types.NOT_FOUND,
  document_not_kept: MedusaError.Types.NOT_FOUND,
  evidence_kind_unknown: MedusaError.Types.INVALID_DATA,
  evidence_in_future: MedusaError.Types.NOT_ALLOWED,
  evidence_expired: MedusaError.Types.NOT_ALLOWED,
  evidence_withdrawn: MedusaError.Types.NOT_ALLOWED,
} as const;

/** A refusal of the evidence register, with a code that stays and a sentence for the operator. Nothing has been written. */
export class EvidenceRefusal extends MedusaError {
  constructor(code: keyof typeof TYPES, message: string) {
    super(TYPES[code], message, code);
  }
}
