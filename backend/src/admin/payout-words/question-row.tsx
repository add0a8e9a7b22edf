import { Badge, Table, toast } from "@medusajs/ui";
import { useState } from "react";
import type { PayoutQuestion } from "../../contracts/payout-questions";
import { callAdmin } from "../attribution/admin-api";
import { formatMoment } from "../attribution/format";
import { ageInWords } from "../parcels/age";
import { Confirm } from "../parts/confirm";
import { LongField } from "../parts/long-field";
import { Small } from "../parts/small";
import { PayoutHeading } from "./payout-heading";

interface QuestionRowProps {
  readonly question: PayoutQuestion;
  readonly onAnswered: () => void;
}

/** A question of an organisation, how long it has waited, and its answer or the way to one. */
export function QuestionRow({ question, onAnswered }: QuestionRowProps) {
  const { askedAt, askedBy, organisation, words, payout, reply } = question;
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap py-2">
        <Badge size="2xsmall" color={reply ? "green" : "orange"}>
          {reply ? "Answered" : `Waits ${ageInWords(askedAt)}`}
        </Badge>
        <Small>{formatMoment(askedAt)}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-40 py-2">
        {organisation}
        <Small>{askedBy}</Small>
      </Table.Cell>
      <Table.Cell className="min-w-40 py-2">
        <PayoutHeading payout={payout} />
      </Table.Cell>
      <Table.Cell className="min-w-64 whitespace-pre-line py-2">
        {words}
        {reply && (
          <Small>
            {reply.by}, {formatMoment(reply.at)}: {reply.words}
          </Small>
        )}
      </Table.Cell>
      <Table.Cell className="py-2">
        {!reply && <Answer question={question} onAnswered={onAnswered} />}
      </Table.Cell>
    </Table.Row>
  );
}

function Answer({ question, onAnswered }: QuestionRowProps) {
  const [words, setWords] = useState("");
  const answer = async () => {
    await callAdmin(`/admin/payout-questions/${question.id}/reply`, { words });
    toast.success("Answered. The organisation reads it beside the payout.");
    onAnswered();
  };
  return (
    <Confirm
      label="Answer"
      title={`Answer ${question.organisation}?`}
      description="Its officers and auditors read this beside the payout; other organisations don't. It can't be changed. Name no person and no account."
      action="Answer"
      isReady={words.trim() !== ""}
      onConfirmed={answer}
    >
      <LongField label="Answer" maxLength={1000} value={words} onText={setWords} />
    </Confirm>
  );
}
