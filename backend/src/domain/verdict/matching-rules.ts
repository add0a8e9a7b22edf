import type { DestinationRule, ImportRules, OriginRule, RuleCondition, TransitRule } from "./import-rules";
import type { VerdictQuestion } from "./judge";
import type { LabourCategory } from "./labour-category";

/**
 * Rows for the destination itself; where there are none, those for everywhere. Blocked rows for everywhere
 * always count, and a row about the seller's prison contracts adds to the general rows and never replaces them.
 */
export function matchingDestinationRules(
  dataset: ImportRules,
  question: VerdictQuestion,
  category: LabourCategory,
): DestinationRule[] {
  const matching = dataset.rules.filter(
    (rule) =>
      rule.categories.includes(category) &&
      inForce(rule, question.on) &&
      (rule.purpose === "any" || rule.purpose === (question.purpose ?? "personal")) &&
      conditionHolds(rule.condition ?? {}, question),
  );
  const own = matching.filter(({ destinations }) => destinations.includes(question.destination));
  const everywhere = matching.filter(({ destinations }) => destinations.includes("*"));
  const replaces = own.some(({ condition }) => condition?.seller_has_prison_contract === undefined);
  return [...own, ...everywhere.filter(({ verdict }) => !replaces || verdict === "blocked")];
}

/** What the country of making asks for this category, wherever the piece goes. */
export function matchingOriginRules(
  { origin_rules }: ImportRules,
  { origin }: VerdictQuestion,
  category: LabourCategory,
): OriginRule[] {
  return origin_rules.filter(
    (rule) => rule.categories.includes(category) && (rule.origin === origin || rule.origin === "*"),
  );
}

/** A country of transit with its own row is judged by that row alone, any other by the default. */
export function matchingTransitRules(
  { transit_rules }: ImportRules,
  { transitVia = [] }: VerdictQuestion,
  category: LabourCategory,
): TransitRule[] {
  const rules = transit_rules.filter(({ categories }) => categories.includes(category));
  return transitVia.flatMap((country) => {
    const own = rules.filter(({ transit_via }) => transit_via === country);
    return own.length ? own : rules.filter(({ transit_via }) => transit_via === "*");
  });
}

function inForce({ effective_from, effective_to }: DestinationRule, on: string): boolean {
  return (effective_from === null || effective_from <= on) && (effective_to === null || on <= effective_to);
}

function conditionHolds(condition: RuleCondition, { origin, destination, flags }: VerdictQuestion): boolean {
  const {
    same_country,
    origin: from,
    origin_not,
    seller_has_prison_contract,
    similar_in_character,
  } = condition;
  if (same_country !== undefined && same_country !== (origin === destination)) return false;
  if (from && !from.includes(origin)) return false;
  if (origin_not?.includes(origin)) return false;
  if (
    seller_has_prison_contract !== undefined &&
    seller_has_prison_contract !== (flags?.seller_has_prison_contract ?? false)
  )
    return false;
  return (
    similar_in_character === undefined || similar_in_character === (flags?.similar_in_character ?? false)
  );
}
