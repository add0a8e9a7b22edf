import { z } from "zod";
import { LOCALES } from "./locale";
import { MOST_TAGS } from "./print-limits";

/** Product ids parted by commas, or given several times; each counts once. */
const piecesSchema = z
  .union([z.string(), z.array(z.string())], { error: "give the ids of pieces, parted by commas" })
  .transform((given) => [...new Set([given].flat().flatMap((ids) => ids.split(",")))].filter(Boolean))
  .pipe(z.array(z.string().max(64)).min(1, "name at least one piece").max(MOST_TAGS));

/** GET /admin/hang-tags?piece&count&language : a PDF of A4 sheets */
export const hangTagsQuerySchema = z
  .object({
    piece: piecesSchema,
    /** Tags of each piece. */
    count: z.coerce.number().int().min(1).max(MOST_TAGS).default(1),
    /** Second language of tags whose center writes English, Spanish if none is given; all others have English. */
    language: z.enum(LOCALES).optional(),
  })
  .refine(({ piece, count }) => piece.length * count <= MOST_TAGS, {
    path: ["count"],
    error: `One PDF holds ${MOST_TAGS} tags at most: print fewer of each piece, or fewer pieces at a time.`,
  });
export type HangTagsQuery = z.infer<typeof hangTagsQuerySchema>;
