import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import type { ListingProblem } from "@second-chance/backend/contracts/manager/listing-problem";
import { LISTING_FIELDS } from "@second-chance/backend/contracts/manager/listing-words";
import { isAnswered, type Question, questionOf } from "./questions";

export type PieceProblem = Pick<ListingProblem, "field" | "code" | "weight" | "values">;

/** What nobody wants to hear while answering: it is said by the check. */
const NOT_YET = /(^|_)missing$|^photo_/;

/**
 * What is said at a question while it is answered: hints about words and numbers. That something is missing is said by the
 * check, or here once the check has said it.
 */
export function problemsAt(
  question: Question,
  hints: readonly PieceProblem[],
  refused: readonly PieceProblem[],
): readonly PieceProblem[] {
  const isHere = ({ field }: PieceProblem) => questionOf(field) === question;
  const early = hints.filter((problem) => isHere(problem) && !NOT_YET.test(problem.code));
  const known = new Set(early.map(({ field, code }) => `${field} ${code}`));
  return [
    ...early,
    ...refused.filter((problem) => isHere(problem) && !known.has(`${problem.field} ${problem.code}`)),
  ];
}

/** What a device can see by itself, without a line: questions that nobody has answered. */
export function unanswered(questions: readonly Question[], content: ListingContent): readonly PieceProblem[] {
  return questions
    .filter((question) => question !== "check" && !isAnswered(question, content))
    .flatMap((question) => LISTING_FIELDS.filter((field) => questionOf(field) === question).slice(0, 1))
    .map((field) => ({ field, code: "missing", weight: "must" }));
}

/** One of each sentence: two photos without words are one thing to do. */
export function distinctProblems(problems: readonly PieceProblem[]): readonly PieceProblem[] {
  const seen = new Map(
    problems.map((problem) => [`${problem.field} ${problem.code} ${problem.values?.word ?? ""}`, problem]),
  );
  return [...seen.values()];
}
