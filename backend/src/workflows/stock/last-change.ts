import { z } from "zod";
import type { NewAct } from "../../domain/access/act";

const shelfChangeSchema = z.object({
  id: z.string(),
  workshop_id: z.string(),
  product_id: z.string(),
  inventory_item_id: z.string(),
  location_id: z.string(),
  delta: z.number().int(),
  stocked_before: z.number().int(),
  stocked_after: z.number().int(),
  changed_by: z.string(),
  changed_at: z.string(),
});

/** A change as it is recorded. */
export type ShelfChange = z.infer<typeof shelfChangeSchema>;

/** A change with who told it from where, as it is noted on the shelf until its record is written. */
export interface CountedChange {
  readonly change: ShelfChange;
  readonly act: NewAct;
}

const noteSchema = z.object({
  last_change: z.object({ change: shelfChangeSchema, act: z.custom<NewAct>((value) => value !== undefined) }),
});

/** The newest change that was counted on a shelf, recorded or not yet. */
export const lastChangeOf = (metadata: unknown): CountedChange | null =>
  noteSchema.safeParse(metadata).data?.last_change ?? null;
