import { z } from "zod";

const MAX_AMOUNT = 1_000_000_000_000;

const name = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/, "small letters, digits and underscores");
const rateBp = z.number().int().min(0).max(10_000);
const amountMinor = z.number().int().min(0).max(MAX_AMOUNT);

const options = {
  recipient: name,
  /** Public wording; needed where pages have no words for the recipient. */
  label: z.string().trim().min(1).max(120).optional(),
  /** The step runs only when the sale carries this flag. */
  when: name.optional(),
  cap_minor: amountMinor.optional(),
  cap_bp_of_base: rateBp.optional(),
  /** At most what is still owed under this name. */
  cap_obligation: name.optional(),
  /** Nobody has agreed to the rate yet. */
  placeholder: z.boolean().optional(),
};

/** One step of a sale policy; field names are those of the policy file. Rates in basis points, amounts in minor units. */
export const policyStepSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("percent_of_base"), rate_bp: rateBp, ...options }),
  z.strictObject({ type: z.literal("percent_of_remaining"), rate_bp: rateBp, ...options }),
  z.strictObject({
    type: z.literal("percent_above_threshold"),
    rate_bp: rateBp,
    threshold_minor: amountMinor,
    ...options,
  }),
  z.strictObject({
    type: z.literal("fraction_of_base"),
    num: z.number().int().min(0).max(10_000),
    den: z.number().int().min(1).max(10_000),
    ...options,
  }),
  z.strictObject({ type: z.literal("fixed"), amount_minor: amountMinor, ...options }),
  z.strictObject({ type: z.literal("fixed_per_unit"), amount_minor: amountMinor, ...options }),
  z.strictObject({ type: z.literal("obligation"), obligation: name, ...options }),
  z.strictObject({ type: z.literal("remainder"), ...options }),
]);
export type PolicyStepDto = z.infer<typeof policyStepSchema>;
export const policyNameSchema = name;
