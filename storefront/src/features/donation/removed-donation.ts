import { CURRENCIES } from "@second-chance/backend/contracts/money";
import { z } from "zod";
import { readFlash } from "@/data/shopper-cookies";

const removedSchema = z.object({
  fund: z.string().min(1),
  name: z.string(),
  amountMinor: z.number().int().positive(),
  currencyCode: z.enum(CURRENCIES),
});

/** A donation that was just taken out, and how to put it back. */
export type RemovedDonation = z.infer<typeof removedSchema>;

export async function readRemovedDonation(): Promise<RemovedDonation | undefined> {
  return removedSchema.safeParse(await readFlash("flash_donation")).data;
}
