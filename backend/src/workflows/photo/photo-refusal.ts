import { MedusaError } from "@medusajs/framework/utils";
import { PhotoRefused } from "../../modules/photo/photo-refused";

type Code = PhotoRefused["code"] | "pictures_changed" | "photo_too_large" | "chunk_too_large";

const TYPES: Partial<Record<Code, string>> = {
  not_found: MedusaError.Types.NOT_FOUND,
  photo_used: MedusaError.Types.CONFLICT,
  pictures_changed: MedusaError.Types.CONFLICT,
  photo_too_large: MedusaError.Types.INVALID_DATA,
  chunk_too_large: MedusaError.Types.INVALID_DATA,
};

/** What is refused about photos, with a code that stays and a sentence. Nothing has been changed. */
export class PhotoRefusal extends MedusaError {
  constructor(code: Code, message: string) {
    super(TYPES[code] ?? MedusaError.Types.NOT_ALLOWED, message, code);
  }
}

/** What the module refuses, said as the API says it. */
export async function refusingAsPhoto<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof PhotoRefused) throw new PhotoRefusal(error.code, error.message);
    throw error;
  }
}
