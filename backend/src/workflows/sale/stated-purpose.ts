import { z } from "zod";
import { STATED_PURPOSES, type StatedPurpose } from "../../contracts/basket";
import type { CartRecord } from "./cart-record";

const answerSchema = z.object({ purpose: z.enum(STATED_PURPOSES) });

/** What the shopper said the pieces are for, in the cart's metadata; null before anybody asked. */
export function statedPurpose({ metadata }: Pick<CartRecord, "metadata">): StatedPurpose | null {
  return answerSchema.safeParse(metadata).data?.purpose ?? null;
}
