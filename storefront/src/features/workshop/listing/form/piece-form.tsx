"use client";

import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import { useLocale } from "next-intl";
import { useCallback } from "react";
import { useSearch } from "wouter";
import type { KeptDraft } from "../drafts/kept-draft";
import { useDesk } from "../drafts/use-desk";
import { AskPhotos } from "../photos/ask-photos";
import { useFacts } from "../use-facts";
import type { AskProps } from "./ask";
import { AskBatch, usualBatch } from "./ask-batch";
import { AskCraft } from "./ask-craft";
import { AskMaterials } from "./ask-materials";
import { AskPrice } from "./ask-price";
import { AskSize } from "./ask-size";
import { AskSpecies } from "./ask-species";
import { AskSupply, READY_ONE } from "./ask-supply";
import { AskTitle } from "./ask-title";
import { AskWeight } from "./ask-weight";
import { AskWords } from "./ask-words";
import { CheckPiece } from "./check-piece";
import { problemsAt } from "./problems-of-question";
import { QuestionFrame } from "./question-frame";
import { firstOpen, isQuestion, type Question, questionOf, questionsOf } from "./questions";
import { type Preview, usePreview } from "./use-preview";

const PLAIN: Readonly<Partial<Record<Question, (props: AskProps) => React.ReactNode>>> = {
  craft: AskCraft,
  title: AskTitle,
  words: AskWords,
  materials: AskMaterials,
  species: AskSpecies,
  size: AskSize,
  weight: AskWeight,
  batch: AskBatch,
};

/** The guided form: one question at a time, by the address, so that the phone's own "back" goes one question back. */
export function PieceForm({ draft }: { readonly draft: KeptDraft }) {
  const { desk } = useDesk();
  const facts = useFacts();
  const { content } = draft;
  const questions = questionsOf(content, facts);
  const asked = new URLSearchParams(useSearch()).get("question");
  const question = isQuestion(asked) && questions.includes(asked) ? asked : firstOpen(content, questions);
  const outlook = usePreview(draft, useLocale());
  const onAnswer = useCallback(
    (answers: Partial<ListingContent>) => void desk.edit(draft.id, answers),
    [desk, draft.id],
  );

  // What was offered and left as it is, is an answer.
  const takeOffered = () => {
    if (question === "supply" && !content.supply) onAnswer({ supply: READY_ONE });
    if (question === "batch" && !content.batch && facts) onAnswer({ batch: usualBatch(facts) });
  };
  const reasons = draft.base?.state === "sent_back" ? draft.base.reasons : [];
  const problems =
    question === "check"
      ? []
      : problemsAt(question, outlook.preview?.problems ?? [], draft.refusal?.problems ?? []);
  return (
    <QuestionFrame
      draft={draft}
      question={question}
      questions={questions}
      problems={problems}
      reasons={reasons.filter(({ field }) => questionOf(field) === question).map(({ reason }) => reason)}
      onNext={takeOffered}
    >
      <Asked
        question={question}
        draft={draft}
        outlook={outlook}
        ask={{ content, facts, onAnswer }}
        read={() => desk.look().drafts.get(draft.id)?.content ?? {}}
      />
    </QuestionFrame>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly draft: KeptDraft;
  readonly outlook: Preview;
  readonly ask: AskProps;
  readonly read: () => ListingContent;
}

function Asked({ question, draft, outlook, ask, read }: AskedProps) {
  if (question === "photos") return <AskPhotos {...ask} read={read} />;
  if (question === "price") return <AskPrice {...ask} outlook={outlook} />;
  if (question === "supply") return <AskSupply {...ask} isLive={draft.base?.live != null} />;
  if (question === "check") return <CheckPiece draft={draft} facts={ask.facts} outlook={outlook} />;
  const Ask = PLAIN[question];
  return Ask ? <Ask {...ask} /> : null;
}
