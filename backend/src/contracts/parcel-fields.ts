import { z } from "zod";

export const idField = z.string().min(1).max(64);

/** Control characters are no words, and PostgreSQL can't store U+0000. */
export const wordsField = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^\P{Cc}*$/u, "letters, digits and signs only");

/** Shoppers open it: another scheme than http could run something. */
const webAddress = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: "a tracking link begins with https:// and names a site",
  })
  .max(300)
  .or(z.literal(""));

/** Steps that operators and managers ask for in the same words. */
export const handOverStep = z.object({
  step: z.literal("hand_over"),
  tracking_number: wordsField(80).default(""),
  tracking_url: webAddress.default(""),
});
export const unpackStep = z.object({ step: z.literal("unpack") });
