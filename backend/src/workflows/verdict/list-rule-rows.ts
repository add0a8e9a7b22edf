import type { MedusaContainer } from "@medusajs/framework/types";
import type { RuleRowDto, RuleRows } from "../../contracts/import-rules";
import { utcDay } from "../../domain/calendar-day";
import type {
  DestinationRule,
  ImportRules,
  OriginRule,
  RuleCondition,
} from "../../domain/verdict/import-rules";
import { liftedWith, ownVerdict } from "../../domain/verdict/lift";
import { rulesInForce } from "./rules-in-force";

/** Rows of the version in force that have a say on the way to a country, and those about what is made there. */
export async function listRuleRows(container: MedusaContainer, country: string): Promise<RuleRows> {
  const dataset = await rulesInForce(container);
  const today = utcDay(new Date());
  const own = dataset.rules.filter(({ destinations }) => destinations.includes(country));
  const everywhere = dataset.rules.filter(({ destinations }) => destinations.includes("*"));
  const origin = dataset.origin_rules.filter((row) => [country, "*"].includes(row.origin));
  return {
    version: dataset.dataset_version,
    rows: [
      ...own.map((row) => present(dataset, row, "destination", today)),
      ...everywhere.map((row) => present(dataset, row, "everywhere", today)),
      ...origin.map((row) => present(dataset, row, "origin", today)),
    ],
  };
}

function present(
  { sources, labour_categories }: ImportRules,
  row: DestinationRule | OriginRule,
  kind: RuleRowDto["kind"],
  today: string,
): RuleRowDto {
  const dated = "effective_from" in row ? row : { effective_from: null, effective_to: null };
  return {
    id: row.id,
    kind,
    categories: row.categories.map((category) => labour_categories[category].label),
    verdict: ownVerdict(row),
    reason: "reason" in row ? (row.reason ?? null) : null,
    citation: row.citation,
    sources: (row.source_ids ?? []).flatMap((id) =>
      sources[id] ? [{ title: sources[id].title, url: sources[id].url ?? null }] : [],
    ),
    conditions: "min_verdict" in row ? asksFor(row.requires_evidence) : inWords(row.condition),
    purpose: "purpose" in row ? row.purpose : "any",
    effectiveFrom: dated.effective_from,
    effectiveTo: dated.effective_to,
    phase: phaseOf(dated, today),
    confidence: row.confidence ?? null,
    verified: row.verified ?? false,
    reviewBy: row.review_by,
    isOverdue: row.review_by < today,
    liftedWith: liftedWith(row),
    note: row.note ?? null,
  };
}

function phaseOf(
  { effective_from: from, effective_to: to }: Pick<DestinationRule, "effective_from" | "effective_to">,
  today: string,
): RuleRowDto["phase"] {
  if (from !== null && from > today) return "coming";
  return to !== null && to < today ? "over" : "in_force";
}

function inWords(condition: RuleCondition = {}): string[] {
  const { same_country, origin, origin_not, requires_evidence, seller_has_prison_contract } = condition;
  return [
    ...(same_country === undefined ? [] : [same_country ? "Made in the same country" : "Made abroad"]),
    ...(origin ? [`Made in ${origin.join(", ")}`] : []),
    ...(origin_not ? [`Made elsewhere than in ${origin_not.join(", ")}`] : []),
    ...(seller_has_prison_contract ? ["The seller also sells goods made in prison"] : []),
    ...(condition.similar_in_character ? ["Of the same kind as those"] : []),
    ...asksFor(requires_evidence ?? []),
  ];
}

const asksFor = (kinds: readonly string[]): string[] =>
  kinds.length > 0 ? [`Asks for: ${kinds.map((kind) => kind.replaceAll("_", " ")).join(", ")}`] : [];
