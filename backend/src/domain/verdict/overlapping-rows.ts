import type { DatasetProblem, RuleFile } from "../../contracts/import-rules";

type Rule = RuleFile["rules"][number];

/**
 * Rows that say two things of the same goods on the same way on the same day. They ask the same of the case; the documents
 * that they want are their answer, not their question. A row for one purpose beside one for any is no overlap: the
 * stricter of them holds.
 */
export function overlaps(rules: readonly Rule[]): DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  const questions = rules.map(({ purpose, condition }) => `${purpose} ${asked(condition)}`);
  for (const [place, rule] of rules.entries())
    for (const [later, other] of rules.entries()) {
      if (later <= place || questions[later] !== questions[place]) continue;
      const shared = sharedWay(rule, other);
      if (shared && meet(rule, other))
        problems.push({
          row: other.id,
          message: `${rule.id} and ${other.id} both speak of ${shared} from ${laterStart(rule, other)} on: end one before the other begins.`,
        });
    }
  return problems;
}

/** The first category and destination that both rows speak of. */
function sharedWay(one: Rule, other: Rule): string | undefined {
  const category = one.categories.find((word) => other.categories.includes(word));
  const destination = one.destinations.find((code) => other.destinations.includes(code));
  return category && destination ? `${category} to ${destination}` : undefined;
}

/** What a row asks of the case, in one spelling. */
function asked(condition: Rule["condition"] = {}): string {
  const { requires_evidence: _, ...question } = condition;
  const sorted = Object.entries(question).map(([word, value]): [string, unknown] => [
    word,
    Array.isArray(value) ? value.toSorted() : value,
  ]);
  return JSON.stringify(sorted.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const ENDLESS = "9999-12-31";

function meet(one: Rule, other: Rule): boolean {
  return (
    (one.effective_from ?? "") <= (other.effective_to ?? ENDLESS) &&
    (other.effective_from ?? "") <= (one.effective_to ?? ENDLESS)
  );
}

function laterStart(one: Rule, other: Rule): string {
  const [, later = ""] = [one.effective_from ?? "", other.effective_from ?? ""].sort();
  return later || "the first day";
}
