import { z } from "zod";
import { CURRENCIES, minorSchema } from "./money";
import { policyNameSchema, policyStepSchema } from "./policy-step";

const centerSchema = z.object({ id: z.string(), name: z.string() });

/** Where a version stands today. `retired`: replaced before it had begun. */
export const policyPhaseSchema = z.enum(["draft", "coming", "in_force", "over", "retired"]);
export type PolicyPhaseDto = z.infer<typeof policyPhaseSchema>;

const versionHeadSchema = z.object({
  version: z.number().int(),
  phase: policyPhaseSchema,
  /** First and last day, `YYYY-MM-DD`, UTC, both included; null: since ever, until further notice. */
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
});

/** GET /admin/sale-policies */
export const salePolicyListSchema = z.object({
  policies: z.array(
    z.object({
      policyId: z.string(),
      title: z.string(),
      /** Centers that split their sales by it. */
      centers: z.array(centerSchema),
      versions: z.array(versionHeadSchema),
      /** Null: nothing is sold under it today. */
      inForce: z.number().int().nullable(),
    }),
  ),
});
export type SalePolicyList = z.infer<typeof salePolicyListSchema>;

const feeBearerSchema = z.enum(["platform", "shared"]);

export const salePolicyVersionSchema = versionHeadSchema.extend({
  title: z.string(),
  /** ISO 4217, or `*` for a policy of shares alone. */
  currency: z.string(),
  steps: z.array(policyStepSchema),
  /** Who gets what rounding down leaves. */
  roundingSink: z.string(),
  /** Who bears the payment provider's fee: the shop, or all who share in the line. */
  feeBearer: feeBearerSchema,
  illustrative: z.boolean(),
  notes: z.string(),
});
export type SalePolicyVersionDto = z.infer<typeof salePolicyVersionSchema>;

/** GET /admin/sale-policies/:policyId, and the answer to saving and activating. */
export const salePolicySchema = z.object({
  policyId: z.string(),
  title: z.string(),
  centers: z.array(centerSchema),
  /** First version first. */
  versions: z.array(salePolicyVersionSchema),
  inForce: z.number().int().nullable(),
  /** First day that a version can begin on: today, or after a closed month; null while nothing was sold under it. */
  openFrom: z.string().nullable(),
  /** Recipients that pages have words for. */
  knownRecipients: z.array(z.string()),
  /** Currencies of the shop with their decimal places. */
  currencies: z.array(z.object({ code: z.string(), exponent: z.number().int() })),
});
export type SalePolicyDto = z.infer<typeof salePolicySchema>;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day as YYYY-MM-DD");

/** POST /admin/sale-policies/:policyId/versions : keeps the next version as a draft. */
export const newPolicyVersionSchema = z.strictObject({
  title: z.string().trim().min(1).max(160),
  currency: z.enum([...CURRENCIES, "*"]),
  steps: z.array(policyStepSchema).min(1).max(30),
  rounding_sink: policyNameSchema,
  fee_bearer: feeBearerSchema,
  effective_from: day,
  effective_to: day.nullable().default(null),
  illustrative: z.boolean(),
  notes: z.string().trim().max(2000).default(""),
});
export type NewPolicyVersionInput = z.input<typeof newPolicyVersionSchema>;

export const policyVersionSavedSchema = z.object({ version: z.number().int(), policy: salePolicySchema });
export type PolicyVersionSaved = z.infer<typeof policyVersionSavedSchema>;

/** The number of a version in a path. */
export const policyVersionParamSchema = z.coerce.number().int().min(1).max(1_000_000);

/** POST /admin/sale-policies/:policyId/preview : what versions would give to whom of a net amount. Writes nothing. */
export const policyPreviewSchema = z.strictObject({
  amount_minor: minorSchema,
  currency_code: z.enum(CURRENCIES),
  /** The versions to compare. */
  versions: z.array(z.number().int().min(1)).min(1).max(6),
  /** What the steps ask about a sale: flags, and amounts owed or numbers of pieces as text. */
  context: z.record(policyNameSchema, z.union([z.boolean(), minorSchema])).default({}),
});
export type PolicyPreviewInput = z.input<typeof policyPreviewSchema>;

export const policyPreviewedSchema = z.object({
  currencyCode: z.string(),
  exponent: z.number().int(),
  splits: z.array(
    z.object({
      version: z.number().int(),
      /** In the order of the steps; they sum to the amount. Empty when there is a problem. */
      parts: z.array(z.object({ recipient: z.string(), amountMinor: z.string() })),
      /** Why this version can't split this amount. */
      problem: z.string().nullable(),
    }),
  ),
});
export type PolicyPreviewed = z.infer<typeof policyPreviewedSchema>;
