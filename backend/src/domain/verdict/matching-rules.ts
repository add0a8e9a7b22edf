import type { DestinationRule, RuleCondition } from "./import-rules";
import type { VerdictQuestion } from "./judge";
import type { Candidates } from "./rule-index";

/**
 * Rows for the destination itself; where there are none, those for everywhere. Blocked rows for everywhere
 * always count, and a row about the seller's prison contracts adds to the general rows and never replaces them.
 */
export function matchingDestinationRules(
  candidates: Candidates,
  question: VerdictQuestion,
): readonly DestinationRule[] {
  const own = candidates.own.filter((rule) => matches(rule, question));
  const replaces = own.some(({ condition }) => condition?.seller_has_prison_contract === undefined);
  const everywhere = candidates.everywhere.filter(
    (rule) => (!replaces || rule.verdict === "blocked") && matches(rule, question),
  );
  return everywhere.length > 0 ? [...own, ...everywhere] : own;
}

function matches(rule: DestinationRule, question: VerdictQuestion): boolean {
  return (
    inForce(rule, question.on) &&
    (rule.purpose === "any" || rule.purpose === (question.purpose ?? "personal")) &&
    (rule.condition === undefined || conditionHolds(rule.condition, question))
  );
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
