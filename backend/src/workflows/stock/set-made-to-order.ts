import type { MedusaContainer } from "@medusajs/framework/types";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { MadeToOrderInput } from "../../contracts/manager/stock";
import type { NewAct } from "../../domain/access/act";
import { recordActStep } from "../access/steps/record-act";
import { announceChanges } from "../catalogue/announce-changes";
import { writeCatalogueEntriesStep } from "../catalogue/steps/write-entries";
import { oneAtATime } from "../sale/one-at-a-time";
import type { Counter } from "./count-changes";
import { numberOf, pieceOnShelf } from "./pieces-on-shelf";
import { type MadeToOrderChange, writeMadeToOrderStep } from "./steps/write-made-to-order";
import { StockRefusal } from "./stock-refusal";

/** Pages say the new days at once; the result names the pieces whose row changed. */
const setMadeToOrderWorkflow = createWorkflow(
  "set-made-to-order",
  (input: MadeToOrderChange & { act: NewAct }) => {
    const productId = writeMadeToOrderStep(input);
    const changed = writeCatalogueEntriesStep(transform(productId, (id) => [id]));
    recordActStep(input.act);
    return new WorkflowResponse(changed);
  },
);

/**
 * Sets how long another piece takes and how many may wait at one time, for a piece that is made to order already: whether it
 * is goes through approval. Throws {@link StockRefusal}, also when somebody else has set something else meanwhile.
 */
export async function setMadeToOrder(
  container: MedusaContainer,
  productId: string,
  { days, capacity, was }: MadeToOrderInput,
  { workshopId, actOn }: Omit<Counter, "managerId">,
): Promise<void> {
  const change = async () => {
    const piece = await pieceOnShelf(container, workshopId, productId);
    const facts = piece?.product.trade_facts;
    if (!piece || !facts) throw new StockRefusal("not_found", "There is no such piece in this workshop.");
    if (!piece.product.variants?.[0]?.allow_backorder)
      throw new StockRefusal("not_made_to_order", "This piece is sold from the shelf alone.");
    const { id, made_to_order_days, made_to_order_capacity } = facts;
    if (was.days !== made_to_order_days || was.capacity !== made_to_order_capacity)
      throw new StockRefusal("changed_meanwhile", "Somebody else has changed this meanwhile. Look again.");
    const { result } = await setMadeToOrderWorkflow(container).run({
      input: {
        productId,
        now: { id, made_to_order_days: days, made_to_order_capacity: capacity },
        before: { id, made_to_order_days, made_to_order_capacity },
        act: actOn(productId, { piece: numberOf(piece.product), days, capacity }),
      },
    });
    await announceChanges(container, result);
  };
  await oneAtATime(
    container,
    `made-to-order:${productId}`,
    "Somebody else is changing this piece. Try again in a minute.",
    change,
  );
}
