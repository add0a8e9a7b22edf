import { addDays } from "../calendar-day";
import type { ImportRules } from "./import-rules";
import { holdsOf, judge, type VerdictQuestion } from "./judge";
import { liftedWith, ownVerdict } from "./lift";

/** A document about a law is read again within a year, as the rows themselves are. */
const MOST_DAYS = 366;

export interface AskedLift {
  readonly destination: string;
  readonly ruleIds: readonly string[];
  readonly until: string;
}

export interface LiftProblem {
  readonly code: "lift_days" | "rule_unknown" | "rule_not_liftable" | "evidence_missing" | "nothing_to_lift";
  readonly message: string;
}

/** Why these holds can't be lifted for these pieces, or undefined where they can. `pieces` are asked as of today. */
export function liftProblem(
  rules: ImportRules,
  { destination, ruleIds, until }: AskedLift,
  pieces: readonly Omit<VerdictQuestion, "destination">[],
  today: string,
): LiftProblem | undefined {
  if (until < today || until > addDays(today, MOST_DAYS))
    return {
      code: "lift_days",
      message: "A lift ends today at the earliest and in a year at the latest.",
    };
  const rows = new Map([...rules.rules, ...rules.origin_rules].map((row) => [row.id, row]));
  for (const id of ruleIds) {
    const row = rows.get(id);
    if (!row) return { code: "rule_unknown", message: `There is no rule ${id} in the version in force.` };
    if (liftedWith(row) === null)
      return {
        code: "rule_not_liftable",
        message:
          ownVerdict(row) === "blocked"
            ? `${id} blocks these goods by law: nobody can lift it.`
            : `${id} is no hold that anybody can lift.`,
      };
  }
  const questions = pieces.map((piece) => ({ ...piece, destination }));
  const open = new Set(questions.flatMap((question) => holdsOf(rules, question).liftable));
  const useless = ruleIds.find((id) => !open.has(id));
  if (useless === undefined) return undefined;
  const missing = new Set(questions.flatMap((question) => judge(rules, question).missingEvidence));
  if (missing.size > 0)
    return {
      code: "evidence_missing",
      message: `First put on file what the rules ask for: ${[...missing].sort().join(", ")}.`,
    };
  return {
    code: "nothing_to_lift",
    message: `Lifting ${useless} would open nothing there: it holds none of these pieces, or another row holds them too.`,
  };
}
