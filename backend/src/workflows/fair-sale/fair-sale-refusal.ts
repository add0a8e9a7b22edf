import { MedusaError } from "@medusajs/framework/utils";
import type { FairSaleRefusalCode } from "../../contracts/fair-words";
import type { FairSaleProblem } from "../../domain/fair-sale/fair-sale";

const TYPE: Partial<Record<FairSaleRefusalCode, string>> = {
  unknown_piece: MedusaError.Types.NOT_FOUND,
  sale_differs: MedusaError.Types.CONFLICT,
};

/** A sale that can't be booked as it is told, with a code for the till and a sentence. Nothing has been written. */
export class FairSaleRefusal extends MedusaError {
  constructor({ code, message }: FairSaleProblem) {
    super(TYPE[code] ?? MedusaError.Types.INVALID_DATA, message, code);
  }
}
