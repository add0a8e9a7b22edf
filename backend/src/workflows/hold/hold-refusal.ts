import { MedusaError } from "@medusajs/framework/utils";

const TYPES = {
  lift_not_found: MedusaError.Types.NOT_FOUND,
  lift_scope_unknown: MedusaError.Types.NOT_FOUND,
  rule_unknown: MedusaError.Types.INVALID_DATA,
  rule_not_liftable: MedusaError.Types.NOT_ALLOWED,
  evidence_missing: MedusaError.Types.NOT_ALLOWED,
  nothing_to_lift: MedusaError.Types.NOT_ALLOWED,
  lift_days: MedusaError.Types.NOT_ALLOWED,
  lift_revoked: MedusaError.Types.NOT_ALLOWED,
} as const;
export type HoldRefusalCode = keyof typeof TYPES;

/** A refusal to lift a hold or to put one back, with a code that stays and a sentence. Nothing has been written. */
export class HoldRefusal extends MedusaError {
  constructor(code: HoldRefusalCode, message: string) {
    super(TYPES[code], message, code);
  }
}
