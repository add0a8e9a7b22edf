import { Badge, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { ParcelDetail, ParcelProblemDto } from "../../contracts/parcel";
import { callAdmin } from "../attribution/admin-api";
import { formatMoment } from "../attribution/format";
import { Confirm } from "../parts/confirm";
import { LongField } from "../parts/long-field";
import { PROBLEM_LABELS } from "./parcel-words";

interface ParcelProblemsProps {
  readonly parcel: ParcelDetail;
  readonly onAnswered: () => void;
}

/** What a center reported of its parcel, and what was answered. The shopper isn't told of any of it. */
export function ParcelProblems({ parcel: { id, problems }, onAnswered }: ParcelProblemsProps) {
  return (
    <ul className="flex flex-col gap-y-4 px-6 py-4">
      {problems.map((problem) => (
        <li key={problem.id} className="flex flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-2">
            <Badge size="2xsmall" color={problem.answer ? "green" : "orange"}>
              {PROBLEM_LABELS[problem.kind]}
            </Badge>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {formatMoment(problem.reportedAt)}, by {problem.by}, {problem.workshop}
            </Text>
          </div>
          {problem.words && <Text size="small">{problem.words}</Text>}
          {problem.answer ? (
            <Text size="small" className="text-ui-fg-subtle">
              Answered {formatMoment(problem.answer.at)} by {problem.answer.by}: {problem.answer.words}
            </Text>
          ) : (
            <Answer parcelId={id} problem={problem} onAnswered={onAnswered} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface AnswerProps {
  readonly parcelId: string;
  readonly problem: ParcelProblemDto;
  readonly onAnswered: () => void;
}

function Answer({ parcelId, problem, onAnswered }: AnswerProps) {
  const [words, setWords] = useState("");
  const answer = async () => {
    await callAdmin(`/admin/parcels/${parcelId}/problems/${encodeURIComponent(problem.id)}/answer`, {
      words,
    });
    toast.success("Answered. The center reads it in its portal.");
    onAnswered();
  };
  return (
    <div>
      <Confirm
        label="Answer"
        title="Answer the center?"
        description="Its senders read this on the parcel's page. It closes the report and can't be changed. The shopper isn't told."
        action="Answer"
        isReady={words.trim() !== ""}
        onConfirmed={answer}
      >
        <LongField label="What is done about it" maxLength={500} value={words} onText={setWords} />
      </Confirm>
    </div>
  );
}
