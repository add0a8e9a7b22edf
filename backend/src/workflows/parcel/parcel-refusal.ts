import { MedusaError } from "@medusajs/framework/utils";
import type { Hold } from "../../contracts/parcel";
import { ParcelRefused } from "../../modules/parcel/parcel-refused";
import { isLockTaken } from "../lock-taken";

type Code = ParcelRefused["code"] | "use_parcels" | "verdict_holds" | "no_way_to_send" | "step_in_progress";

const TYPES: Partial<Record<Code, string>> = {
  parcel_not_found: MedusaError.Types.NOT_FOUND,
  return_not_found: MedusaError.Types.NOT_FOUND,
  problem_not_found: MedusaError.Types.NOT_FOUND,
  step_in_progress: MedusaError.Types.CONFLICT,
  request_differs: MedusaError.Types.CONFLICT,
  problem_answered: MedusaError.Types.CONFLICT,
};

/** A step of a parcel or a return that is refused, with a code that stays and a sentence. Nothing has been changed. */
export class ParcelRefusal extends MedusaError {
  constructor(code: Code, message: string) {
    super(TYPES[code] ?? MedusaError.Types.NOT_ALLOWED, message, code);
  }
}

/** What the module refuses, said as the API says it; and that somebody else is at the same parcel or request. */
export async function refusingAsParcel<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof ParcelRefused) throw new ParcelRefusal(error.code, error.message);
    if (isLockTaken(error))
      throw new ParcelRefusal(
        "step_in_progress",
        "Somebody else is at this at the moment. Look again in two minutes.",
      );
    throw error;
  }
}

/** Nothing that is held may leave, or look as if it might. */
export function refuseHeld(holds: readonly Hold[]): void {
  if (holds.length > 0) throw new ParcelRefusal("verdict_holds", holds.map(({ reason }) => reason).join(" "));
}
