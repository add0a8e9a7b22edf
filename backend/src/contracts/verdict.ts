import { z } from "zod";

/** May this piece go to that country, and why. See domain/verdict. */
export const verdictSchema = z.object({
  verdict: z.enum(["allowed", "declare", "review", "blocked"]),
  /** allowed and declare can be bought; review and blocked can't. */
  purchasable: z.boolean(),
  ruleIds: z.array(z.string()),
  reasonCode: z.string().nullable(),
  messageKey: z.string().nullable(),
  /** What the message's wording may name: countries as ISO codes, and the category of work that decided. */
  messageValues: z.object({ country: z.string(), origin: z.string(), category: z.string() }),
  citation: z.string().nullable(),
  datasetVersion: z.string(),
  missingEvidence: z.array(z.string()),
  /** Rules whose reading is past its date; they hold goods made in custody, and warn staff of the others. */
  overdueRuleIds: z.array(z.string()),
  /** Lifted holds without which the answer would be stricter. */
  liftIds: z.array(z.string()),
});
export type VerdictDto = z.infer<typeof verdictSchema>;

/** A verdict with its sentence in the language asked for, as the rules in force put it; empty where no country is chosen. */
export const wordedVerdictSchema = verdictSchema.extend({ wording: z.string() });
