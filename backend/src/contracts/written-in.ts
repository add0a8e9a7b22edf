import { z } from "zod";
import { LOCALES } from "./locale";

/** In which language a workshop wrote of a piece, and into which the shop's people have translated it since. */
export const writtenInSchema = z.object({
  locale: z.enum(LOCALES),
  translated: z.array(z.enum(LOCALES)),
});
export type WrittenIn = z.infer<typeof writtenInSchema>;
