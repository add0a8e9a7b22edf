import { Table } from "@medusajs/ui";
import type { ListingReview } from "../../contracts/manager/listing-review";
import { WideTable } from "../parts/wide-table";
import { answerText } from "./answer-text";
import { FIELD_LABELS } from "./listing-words";

/** A change beside what the shop shows, question by question; of a new piece all that it says. */
export function DifferenceTable({ review }: { readonly review: ListingReview }) {
  const isChange = review.listing.live !== null;
  return (
    <WideTable label={isChange ? "What is otherwise than in the shop" : "What the piece says"}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Question</Table.HeaderCell>
          {isChange && <Table.HeaderCell>In the shop</Table.HeaderCell>}
          <Table.HeaderCell>{isChange ? "Handed in" : "Answer"}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {review.differences.map(({ field, before, after }) => (
          <Table.Row key={field}>
            <Table.Cell className="whitespace-nowrap py-2 align-top font-medium">
              {FIELD_LABELS[field]}
            </Table.Cell>
            {isChange && (
              <Table.Cell className="min-w-52 whitespace-pre-line py-2 align-top text-ui-fg-subtle">
                <del className="no-underline">{answerText(field, before, review)}</del>
              </Table.Cell>
            )}
            <Table.Cell className="min-w-52 whitespace-pre-line py-2 align-top">
              <ins className="no-underline">{answerText(field, after, review)}</ins>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  );
}
