"use client";

import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import type { ListingFacts } from "@second-chance/backend/contracts/manager/listing-facts";
import { useTranslations } from "next-intl";
import { Link } from "wouter";
import type { Question } from "./questions";
import { useAnswerWords } from "./use-answer-words";

interface AnswerLineProps {
  readonly id: string;
  readonly question: Question;
  readonly content: ListingContent;
  readonly facts: ListingFacts | undefined;
}

/** One answer with the way back to its question. */
export function AnswerLine({ id, question, content, facts }: AnswerLineProps) {
  const t = useTranslations("workshop-listing");
  const say = useAnswerWords(facts);
  const short = t(`ask.${question}.short`);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-2">
      <dt className="text-sm text-ink-soft">{short}</dt>
      <dd className="line-clamp-3 break-words">{say(question, content) ?? t("check.nothing")}</dd>
      <dd className="col-start-2 row-span-2 row-start-1">
        <Link
          href={`/pieces/${id}?question=${question}`}
          aria-label={t("check.changeOf", { question: short })}
          className="inline-flex min-h-12 min-w-11 items-center justify-center px-1 font-semibold underline decoration-line-strong underline-offset-4"
        >
          {t("check.change")}
        </Link>
      </dd>
    </div>
  );
}
