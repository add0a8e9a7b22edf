import type { DatasetProblem, RuleFile } from "../../contracts/import-rules";
import { LOCALES } from "../../contracts/locale";
import { isCalendarDay } from "../calendar-day";
import { failedCases } from "./dataset-cases";
import { isEvidenceKind } from "./evidence-kind";
import { type ImportRules, OVERRIDES, PURPOSES, VERDICTS } from "./import-rules";
import { isCountry } from "./iso-countries";
import { isLabourCategory, LABOUR_CATEGORIES } from "./labour-category";
import { overlaps } from "./overlapping-rows";
import { PAGE_MESSAGES, PLACEHOLDERS, VERDICT_MESSAGES } from "./wording";

const CONFIDENCES = ["high", "medium", "low"];

/**
 * Everything that keeps a file from being a dataset, a sentence each; an empty list means that it is one. The file's own
 * cases are asked only when every word of it is understood, since a verdict of half a dataset says nothing.
 */
export function datasetProblems(file: RuleFile): DatasetProblem[] {
  const problems = [...fileProblems(file), ...rowProblems(file), ...overlaps(file.rules)];
  return problems.length > 0 ? problems : failedCases(asDataset(file));
}

/** A file without problems is a dataset: its words have been looked up one by one. */
export const asDataset = (file: RuleFile): ImportRules => file as unknown as ImportRules;

const about = (row: string | null, message: string): DatasetProblem => ({ row, message });

function fileProblems(file: RuleFile): DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  if (!isCalendarDay(file.dataset_version.slice(0, 10)))
    problems.push(
      about(null, "dataset_version begins with the day of its reading, such as 2026-11-23 or 2026-11-23.2."),
    );
  for (const category of LABOUR_CATEGORIES)
    if (!file.labour_categories[category])
      problems.push(about(null, `labour_categories lacks "${category}", which the shop records.`));
  return [...problems, ...messageProblems(file)];
}

function messageProblems({ shopper_messages: messages }: RuleFile): DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  const wrong = (message: string) => problems.push(about(null, message));
  for (const key of [...VERDICT_MESSAGES, ...PAGE_MESSAGES])
    if (!messages[key]) wrong(`There is no message "${key}", which shoppers are told.`);
  for (const [key, texts] of Object.entries(messages))
    for (const locale of LOCALES) {
      const text = texts[locale] ?? "";
      if (!text.trim()) wrong(`The message "${key}" has no text in "${locale}".`);
      for (const name of text.match(/\{[^}]*\}?|\}/g) ?? [])
        if (!isPlaceholder(name))
          wrong(`The message "${key}" names ${name} in "${locale}", which the shop can't fill in.`);
    }
  return problems;
}

const isPlaceholder = (name: string): boolean => PLACEHOLDERS.some((known) => name === `{${known}}`);

/** What rows of all three lists have in common, by one name each. */
interface CommonRow {
  readonly row: Rule | RuleFile["origin_rules"][number] | RuleFile["transit_rules"][number];
  readonly countries: readonly string[];
  readonly verdict: string;
  readonly evidence: readonly string[];
  readonly isCited: boolean;
}
type Rule = RuleFile["rules"][number];

function commonRows(file: RuleFile): CommonRow[] {
  return [
    ...file.rules.map((row) => ({
      row,
      countries: [
        ...row.destinations,
        ...(row.condition?.origin ?? []),
        ...(row.condition?.origin_not ?? []),
      ],
      verdict: row.verdict,
      evidence: row.condition?.requires_evidence ?? [],
      isCited: Boolean(row.citation?.trim()),
    })),
    ...file.origin_rules.map((row) => ({
      row,
      countries: [row.origin],
      verdict: row.min_verdict,
      evidence: row.requires_evidence,
      isCited: Boolean(row.citation?.trim()),
    })),
    // A row of transit is the shop's own caution and says why itself.
    ...file.transit_rules.map((row) => ({
      row,
      countries: [row.transit_via],
      verdict: row.verdict,
      evidence: [],
      isCited: Boolean(row.reason?.trim()),
    })),
  ];
}

function rowProblems(file: RuleFile): DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  const seen = new Set<string>();
  for (const { row, countries, verdict, evidence, isCited } of commonRows(file)) {
    const wrong = (message: string) => problems.push(about(row.id, message));
    if (seen.has(row.id)) wrong(`The id "${row.id}" stands twice; every row has its own.`);
    seen.add(row.id);
    if (row.categories.length === 0) wrong(`${row.id} names no labour category.`);
    for (const category of row.categories.filter((word) => !isLabourCategory(word)))
      wrong(`${row.id} names the labour category "${category}", which the shop doesn't know.`);
    for (const country of countries.filter((code) => code !== "*" && !isCountry(code)))
      wrong(`${row.id} names the country "${country}"; a country is its two-letter ISO code.`);
    if (!within(VERDICTS, verdict)) wrong(`${row.id} gives the verdict "${verdict}", which there isn't.`);
    if (!isCited) wrong(`${row.id} has no citation: a rule names what it rests on.`);
    for (const source of row.source_ids.filter((id) => !file.sources[id]))
      wrong(`${row.id} rests on the source "${source}", which the file doesn't list.`);
    for (const kind of evidence.filter((word) => !isEvidenceKind(word)))
      wrong(`${row.id} asks for evidence of the kind "${kind}", which the shop doesn't keep.`);
    if (row.confidence && !within(CONFIDENCES, row.confidence))
      wrong(`${row.id} has the confidence "${row.confidence}"; it is high, medium or low.`);
    if (row.override && !within(OVERRIDES, row.override))
      wrong(`${row.id} may be lifted by "${row.override}", which there isn't.`);
    if (!isCalendarDay(row.review_by)) wrong(`${row.id} has no day by which it is read again (review_by).`);
  }
  for (const rule of file.rules) problems.push(...ruleProblems(rule, file));
  return problems;
}

function ruleProblems(rule: Rule, file: RuleFile): DatasetProblem[] {
  const { id, effective_from: from, effective_to: to } = rule;
  const problems: DatasetProblem[] = [];
  const wrong = (message: string) => problems.push(about(id, message));
  if (rule.destinations.length === 0) wrong(`${id} names no destination.`);
  for (const day of [from, to])
    if (day !== null && !isCalendarDay(day)) wrong(`${id} has the date "${day}", which is no day.`);
  if (from !== null && to !== null && from > to) wrong(`${id} ends on ${to}, before it begins on ${from}.`);
  if (rule.purpose !== "any" && !within(PURPOSES, rule.purpose))
    wrong(`${id} is for the purpose "${rule.purpose}", which there isn't.`);
  if (rule.message_key && !file.shopper_messages[rule.message_key])
    wrong(`${id} tells shoppers "${rule.message_key}", for which the file has no words.`);
  else if (rule.message_key && !fits(rule.message_key, rule.verdict))
    wrong(`${id} says "${rule.verdict}" and tells shoppers "${rule.message_key}", which is another answer.`);
  return problems;
}

/** Messages that go with a verdict; every other message is a refusal's. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  declare: ["allowed", "declare"],
  declare_home: ["allowed", "declare"],
  review: ["review"],
};

const fits = (messageKey: string, verdict: string): boolean =>
  (ANSWERS[messageKey] ?? ["blocked"]).includes(verdict);

const within = (words: readonly string[], word: string): boolean => words.includes(word);
