import { z } from "zod";
import { namedCenterSchema } from "./statements";

export const ALERT_KINDS = [
  "no_sales",
  "evidence_expiring",
  "parcel_late",
  "payout_overdue",
  "refunds_unusual",
  "balance_negative",
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

interface Setting {
  /** What the number counts; null where the rule needs none. */
  readonly unit: "weeks" | "days" | "percent" | null;
  readonly from: number;
  readonly to: number;
  /** What a rule begins with, and the fewest refunds of the kind that counts them. */
  readonly usual: number | null;
  readonly usualLeast: number | null;
}

/** The one table of what can be chosen. */
export const ALERT_SETTINGS: Readonly<Record<AlertKind, Setting>> = {
  no_sales: { unit: "weeks", from: 1, to: 52, usual: 4, usualLeast: null },
  evidence_expiring: { unit: "days", from: 1, to: 365, usual: 30, usualLeast: null },
  parcel_late: { unit: "days", from: 1, to: 60, usual: 7, usualLeast: null },
  payout_overdue: { unit: "days", from: 1, to: 180, usual: 30, usualLeast: null },
  refunds_unusual: { unit: "percent", from: 1, to: 100, usual: 10, usualLeast: 3 },
  balance_negative: { unit: null, from: 0, to: 0, usual: null, usualLeast: null },
};

/** Days that refunds are looked at over: about the last quarter. */
export const REFUND_DAYS = 90;

const alertRuleSchema = z.object({
  kind: z.enum(ALERT_KINDS),
  isOn: z.boolean(),
  threshold: z.number().int().nullable(),
  least: z.number().int().nullable(),
});
export type AlertRule = z.infer<typeof alertRuleSchema>;

/** PUT /ngo/organisations/:organisation_id/alerts/rules/:kind */
export const alertRuleBodySchema = z.object({
  is_on: z.boolean(),
  threshold: z.number().int().min(1).max(1000).optional(),
  /** Fewest refunds; of `refunds_unusual` alone. */
  least: z.number().int().min(1).max(1000).optional(),
});
export type AlertRuleBody = z.infer<typeof alertRuleBodySchema>;

/** Numbers and words of ours for the sentence of an alert; never a figure of makers, never a buyer. */
const factsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
export type AlertFacts = Readonly<Record<string, string | number | null>>;

const alertSchema = z.object({
  id: z.string(),
  kind: z.enum(ALERT_KINDS),
  center: namedCenterSchema,
  /** Where it is about one. */
  workshop: z.string().nullable(),
  /** When what it says began to be so. */
  since: z.string(),
  raisedAt: z.string(),
  /** Null while it is so. */
  endedAt: z.string().nullable(),
  facts: factsSchema,
});
export type NgoAlert = z.infer<typeof alertSchema>;

/** GET …/alerts : what is so now, oldest first, and what ended lately. Each officer has their own rules. */
export const ngoAlertsSchema = z.object({
  rules: z.array(alertRuleSchema),
  open: z.array(alertSchema),
  ended: z.array(alertSchema),
  /** Where mails go; null for an account without an address. */
  mailedTo: z.string().nullable(),
});
export type NgoAlerts = z.infer<typeof ngoAlertsSchema>;
