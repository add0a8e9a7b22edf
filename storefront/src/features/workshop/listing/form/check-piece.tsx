"use client";

import type { ListingFacts } from "@second-chance/backend/contracts/manager/listing-facts";
import { useTranslations } from "next-intl";
import { Link } from "wouter";
import type { KeptDraft } from "../drafts/kept-draft";
import { photosOf } from "../drafts/photos-of-draft";
import { useDesk } from "../drafts/use-desk";
import { AnswerLine } from "./answer-line";
import { HandIn } from "./hand-in";
import { distinctProblems, unanswered } from "./problems-of-question";
import { QUESTIONS, questionOf, questionsOf } from "./questions";
import { SentBack } from "./sent-back";
import type { Preview } from "./use-preview";
import { useProblemWords } from "./use-problem-words";

interface CheckPieceProps {
  readonly draft: KeptDraft;
  readonly facts: ListingFacts | undefined;
  readonly outlook: Preview;
}

/** Every answer on one page, what is missing with the way to its question, and handing in. */
export function CheckPiece({ draft, facts, outlook }: CheckPieceProps) {
  const t = useTranslations("workshop-listing");
  const say = useProblemWords();
  const { content, id } = draft;
  const areComing = photosOf(content, useDesk().state.photos) === "coming";
  const questions = questionsOf(content, facts);
  const known = outlook.preview?.problems ?? draft.refusal?.problems ?? unanswered(questions, content);
  const problems = distinctProblems(known).filter(
    // Photos that are on their way are no fault of anybody's: handing in waits for them.
    ({ code }) => code !== "photo_not_ready" || !areComing,
  );
  const inOrder = [...problems].sort(
    (a, b) => QUESTIONS.indexOf(questionOf(a.field)) - QUESTIONS.indexOf(questionOf(b.field)),
  );
  const listOf = (weight: "must" | "advice") => (
    <ul className="mt-2">
      {inOrder
        .filter((problem) => problem.weight === weight)
        .map((problem) => (
          <li key={`${problem.field} ${problem.code} ${problem.values?.word ?? ""}`}>
            <Link
              href={`/pieces/${id}?question=${questionOf(problem.field)}`}
              className="flex min-h-12 items-center underline decoration-line-strong underline-offset-4"
            >
              {`${t(`ask.${questionOf(problem.field)}.short`)}: ${say(problem)}`}
            </Link>
          </li>
        ))}
    </ul>
  );
  const missing = problems.filter(({ weight }) => weight === "must").length;
  return (
    <>
      <SentBack draft={draft} />
      <div role="status" className="flex flex-col gap-3 empty:hidden">
        {missing > 0 && (
          <div className="rounded-md bg-ochre-wash p-4">
            <p className="font-semibold">{t("check.missing", { count: missing })}</p>
            {listOf("must")}
          </div>
        )}
        {problems.length > missing && (
          <div className="rounded-md bg-sand p-4">
            <p className="font-semibold">{t("check.advice")}</p>
            {listOf("advice")}
          </div>
        )}
        {!outlook.preview && outlook.state === "no_line" && <p>{t("check.offline")}</p>}
      </div>
      <dl className="border-t border-line">
        {questions
          .filter((question) => question !== "check")
          .map((question) => (
            <AnswerLine key={question} id={id} question={question} content={content} facts={facts} />
          ))}
      </dl>
      <HandIn draft={draft} isReady={missing === 0} />
    </>
  );
}
