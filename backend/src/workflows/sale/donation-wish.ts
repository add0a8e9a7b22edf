import { z } from "zod";
import type { CartRecord } from "./cart-record";

const wishSchema = z.object({
  fund: z.string(),
  amountMinor: z.number().int(),
  currencyCode: z.string(),
});

/** What a shopper last wanted to give, in the cart's metadata: it outlives the line, which goes with its currency. */
export type DonationWish = z.infer<typeof wishSchema>;

export function wishOf({ metadata }: Pick<CartRecord, "metadata">): DonationWish | undefined {
  return wishSchema.safeParse(metadata?.donation_wish).data;
}
