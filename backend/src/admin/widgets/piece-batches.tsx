import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, Table, Text, toast } from "@medusajs/ui";
import type { BatchList } from "../../contracts/evidence";
import { callAdmin, useAdmin } from "../attribution/admin-api";
import { Confirm } from "../parts/confirm";
import { Shown } from "../parts/shown";
import { Small } from "../parts/small";
import { WideTable } from "../parts/wide-table";

type Batch = BatchList["batches"][number];

/** On a product's page: whose work is in its pieces, batch by batch. */
export default function PieceBatchesWidget({ data: { id } }: DetailWidgetProps<AdminProduct>) {
  const loaded = useAdmin<BatchList>(`/admin/pieces/${id}/batches`);
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">Batches</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Whose work is in it. A piece may come from any batch of which something is left, so the strictest of
          them decides where it may go.
        </Text>
      </div>
      <Shown loaded={loaded} waiting="Reading the batches…">
        {({ batches }) =>
          batches.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">
              No batch is recorded: it can't be sold until somebody says who made it.
            </Text>
          ) : (
            <WideTable label="Batches">
              <Table.Body>
                {batches.map((batch) => (
                  <BatchRow
                    key={batch.id}
                    batch={batch}
                    // When nothing is left of the last one, the stock says so.
                    isLast={batches.filter(({ usedUpOn }) => usedUpOn === null).length === 1}
                    onUsedUp={loaded.reload}
                  />
                ))}
              </Table.Body>
            </WideTable>
          )
        }
      </Shown>
    </Container>
  );
}

interface BatchRowProps {
  readonly batch: Batch;
  readonly isLast: boolean;
  readonly onUsedUp: () => void;
}

function BatchRow({ batch, isLast, onUsedUp }: BatchRowProps) {
  const markUsedUp = async () => {
    await callAdmin(`/admin/batches/${batch.id}/used-up`, {});
    toast.success(`Nothing is left of the batch of ${batch.madeOn}.`);
    onUsedUp();
  };
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap py-2 pr-4 align-top tabular-nums">
        {batch.madeOn}
        <Small>{batch.quantity} made</Small>
      </Table.Cell>
      <Table.Cell className="min-w-60 whitespace-normal py-2 pr-4 align-top">
        {batch.categories.join("; ")}
        {batch.madeInPrison && <Small>Made in a prison</Small>}
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 align-top">
        {batch.usedUpOn && (
          <Small>
            Nothing left since {batch.usedUpOn}, said {batch.usedUpBy}
          </Small>
        )}
        {!batch.usedUpOn && !isLast && (
          <Confirm
            label="Nothing is left"
            title={`Is nothing left of the batch of ${batch.madeOn}?`}
            description="Its work then counts no more for the pieces that are on the shelf, and where they may go is judged anew. It can't be taken back."
            action="Nothing is left"
            onConfirmed={markUsedUp}
          />
        )}
      </Table.Cell>
    </Table.Row>
  );
}

export const config = defineWidgetConfig({ zone: "product.details.after" });
