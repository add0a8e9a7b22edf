import {
  ALERT_KINDS,
  ALERT_SETTINGS,
  type AlertKind,
  type AlertRule,
  type AlertRuleBody,
} from "../../contracts/ngo/alerts";

/** Every kind as an officer set it; what they never set is off, with the usual numbers. */
export const rulesWith = (set: readonly AlertRule[]): AlertRule[] =>
  ALERT_KINDS.map((kind) => set.find((rule) => rule.kind === kind) ?? usualRule(kind));

const usualRule = (kind: AlertKind): AlertRule => ({
  kind,
  isOn: false,
  threshold: ALERT_SETTINGS[kind].usual,
  least: ALERT_SETTINGS[kind].usualLeast,
});

/** The rule that a wish comes to, or a sentence on why it is none. What isn't named stays as it was. */
export function ruleOf(
  before: AlertRule,
  { is_on, threshold, least }: AlertRuleBody,
): AlertRule | { readonly problem: string } {
  const { unit, from, to, usualLeast } = ALERT_SETTINGS[before.kind];
  if (threshold !== undefined && unit === null) return { problem: "This alert takes no number." };
  if (threshold !== undefined && (threshold < from || threshold > to))
    return { problem: `This alert takes ${from} to ${to} ${unit}.` };
  if (least !== undefined && usualLeast === null)
    return { problem: "Only the alert on refunds counts them." };
  return {
    kind: before.kind,
    isOn: is_on,
    threshold: threshold ?? before.threshold,
    least: least ?? before.least,
  };
}
