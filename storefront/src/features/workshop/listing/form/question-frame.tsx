"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { PortalPage } from "../../portal/portal-page";
import type { KeptDraft } from "../drafts/kept-draft";
import { ProgressBar } from "../progress-bar";
import { PieceProblems } from "./piece-problems";
import type { PieceProblem } from "./problems-of-question";
import { beside, type Question } from "./questions";
import { SavedLine } from "./saved-line";

interface QuestionFrameProps {
  readonly draft: KeptDraft;
  readonly question: Question;
  readonly questions: readonly Question[];
  readonly problems: readonly PieceProblem[];
  /** Why an operator sent this answer back. */
  readonly reasons: readonly string[];
  /** Before going on: an answer that was offered and not touched is taken. */
  readonly onNext?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One question on a screen: how far one is, why it is asked again, and the way on under the thumb. Enter goes on. */
export function QuestionFrame({
  draft,
  question,
  questions,
  problems,
  reasons,
  onNext,
  children,
}: QuestionFrameProps) {
  const t = useTranslations("workshop-listing");
  const [, navigate] = useLocation();
  const number = questions.indexOf(question) + 1;
  const [before, after] = [beside(question, questions, -1), beside(question, questions, 1)];
  const to = (target: Question) => navigate(`/pieces/${draft.id}?question=${target}`);
  const goOn = () => {
    onNext?.();
    if (after) to(after);
  };
  return (
    <PortalPage
      title={t(`ask.${question}.title`)}
      {...(before ? {} : { back: "/pieces" })}
      actions={
        after && (
          <div className="flex w-full gap-3">
            {before && (
              <Button
                type="button"
                look="secondary"
                className="shrink-0 whitespace-nowrap"
                onClick={() => to(before)}
              >
                {t("form.back")}
              </Button>
            )}
            <Button form="question" wide>
              {t("form.next")}
            </Button>
          </div>
        )
      }
    >
      <div className="-mt-2 mb-4 flex flex-wrap items-center justify-between gap-x-4 text-sm text-ink-soft">
        <span className="flex grow items-center gap-3">
          <span className="whitespace-nowrap">{t("form.progress", { number, count: questions.length })}</span>
          <ProgressBar part={number / questions.length} />
        </span>
        <SavedLine draft={draft} />
      </div>
      {question !== "supply" && question !== "check" && (
        <p className="mb-4 text-lg text-ink-soft">{t(`ask.${question}.hint`)}</p>
      )}
      <div className="flex flex-col gap-3 empty:hidden [&:not(:empty)]:mb-4">
        {reasons.map((reason) => (
          <Notice key={reason} look="care" title={t("form.reason", { reason })} />
        ))}
        <PieceProblems problems={problems} />
      </div>
      <form
        id="question"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // What can't be read was not kept: going on would lose it without a word.
          const unread = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]');
          if (unread) unread.focus();
          else goOn();
        }}
        className="flex flex-col gap-5"
      >
        {children}
      </form>
    </PortalPage>
  );
}
