import { z } from "zod";
import { readFlash } from "@/data/shopper-cookies";

const removedSchema = z.object({
  variantId: z.string(),
  quantity: z.number().int().min(1),
  title: z.string(),
});

/** A line that was just taken out, and how to put it back. */
export type RemovedLine = z.infer<typeof removedSchema>;

export async function readRemovedLine(): Promise<RemovedLine | undefined> {
  return removedSchema.safeParse(await readFlash("flash_removed")).data;
}
