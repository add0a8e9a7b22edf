import { z } from "zod";

/** A document that an operator sends to be kept privately: PDF, JPEG or PNG, which its own bytes say. */
export const documentFileSchema = z.object({
  name: z.string().trim().min(1).max(120),
  base64: z.base64().min(1).max(8_000_000),
});
export type DocumentFile = z.infer<typeof documentFileSchema>;
