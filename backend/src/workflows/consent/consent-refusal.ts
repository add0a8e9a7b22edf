import { MedusaError } from "@medusajs/framework/utils";

const TYPES = {
  not_found: MedusaError.Types.NOT_FOUND,
  piece_not_found: MedusaError.Types.NOT_FOUND,
  words_not_fit: MedusaError.Types.INVALID_DATA,
  consent_days: MedusaError.Types.INVALID_DATA,
  custody_names_off: MedusaError.Types.NOT_ALLOWED,
  picture_not_found: MedusaError.Types.NOT_FOUND,
  consent_differs: MedusaError.Types.CONFLICT,
  consent_ended: MedusaError.Types.CONFLICT,
} as const;
export type ConsentRefusalCode = keyof typeof TYPES;

/** A consent that can't be recorded or withdrawn. Nothing has been changed. */
export class ConsentRefusal extends MedusaError {
  constructor(
    code: ConsentRefusalCode,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(TYPES[code], message, code);
  }
}
