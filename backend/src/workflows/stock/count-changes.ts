import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { StockChangeInput, StockChangeResult, StockRefusalCode } from "../../contracts/manager/stock";
import type { NewAct } from "../../domain/access/act";
import { changeShelf } from "../../domain/stock/change-shelf";
import { STOCK_MODULE } from "../../modules/stock";
import type { StockModuleService } from "../../modules/stock/service";
import { isLockTaken } from "../lock-taken";
import { changeStockWorkflow, recordCountedWorkflow } from "./change-stock";
import { lastChangeOf, type ShelfChange } from "./last-change";
import { numberOf, pieceOnShelf, type ShelvedPiece } from "./pieces-on-shelf";
import { shelfLevel } from "./shelf-level";

const WAIT_SECONDS = 20;

/** Who counts, whose shelves, and what is written down of it. */
export interface Counter {
  readonly workshopId: string;
  readonly managerId: string;
  readonly actOn: ActOnPiece;
}

/** An act of this manager, in this workshop, on a piece. */
export type ActOnPiece = (productId: string, detail: NewAct["detail"]) => NewAct;

/** Counts changes in the order in which they were told. Each stands for itself: one that is refused stops no other. */
export async function countChanges(
  container: MedusaContainer,
  changes: readonly StockChangeInput[],
  counter: Counter,
): Promise<StockChangeResult[]> {
  const results: StockChangeResult[] = [];
  for (const change of changes) results.push(await countChange(container, change, counter));
  return results;
}

async function countChange(
  container: MedusaContainer,
  change: StockChangeInput,
  counter: Counter,
): Promise<StockChangeResult> {
  const piece = await pieceOnShelf(container, counter.workshopId, change.product_id);
  if (!piece) return refused(change, "not_found", null);
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  const wait = { timeout: WAIT_SECONDS };
  // As a sale takes them, in its order: first the queue for scarce pieces, then what Medusa counts under.
  try {
    return await locking.execute(
      `sale:${piece.inventoryItemId}`,
      () => locking.execute(piece.inventoryItemId, () => countUnderLock(container, change, counter), wait),
      wait,
    );
  } catch (error) {
    if (isLockTaken(error)) return refused(change, "shelf_busy", piece);
    throw error;
  }
}

async function countUnderLock(
  container: MedusaContainer,
  asked: StockChangeInput,
  { workshopId, managerId, actOn }: Counter,
): Promise<StockChangeResult> {
  const piece = await pieceOnShelf(container, workshopId, asked.product_id);
  if (!piece) return refused(asked, "not_found", null);
  await recordWhatACrashLeft(container, piece);
  const stock = container.resolve<StockModuleService>(STOCK_MODULE);
  const [known] = await stock.listStockChanges({ id: asked.id }, { take: 1 });
  if (known) {
    const isSame = known.product_id === asked.product_id && known.delta === asked.delta;
    return isSame ? counted(asked, piece) : refused(asked, "request_reused", piece);
  }
  const { product, inventoryItemId, locationId, stocked, reserved } = piece;
  const oneOfAKind = product.trade_facts?.one_of_a_kind ?? false;
  const changed = changeShelf({ stocked, reserved, oneOfAKind }, asked.delta);
  if ("problem" in changed) return refused(asked, changed.problem.code, piece);
  const counting: ShelfChange = {
    id: asked.id,
    workshop_id: workshopId,
    product_id: asked.product_id,
    inventory_item_id: inventoryItemId,
    location_id: locationId,
    delta: asked.delta,
    stocked_before: stocked,
    stocked_after: changed.stocked,
    changed_by: managerId,
    changed_at: new Date().toISOString(),
  };
  const detail = { piece: numberOf(product), delta: asked.delta, stocked: changed.stocked };
  await changeStockWorkflow(container).run({
    input: { change: counting, act: actOn(asked.product_id, detail) },
  });
  return counted(asked, { stocked: changed.stocked, reserved });
}

/** The shelf's own note says which change it counted last; where its record is missing, it is written now. */
async function recordWhatACrashLeft(container: MedusaContainer, piece: ShelvedPiece): Promise<void> {
  const level = await shelfLevel(container, {
    inventory_item_id: piece.inventoryItemId,
    location_id: piece.locationId,
  });
  const last = lastChangeOf(level.metadata);
  if (!last) return;
  const stock = container.resolve<StockModuleService>(STOCK_MODULE);
  const [record] = await stock.listStockChanges({ id: last.change.id }, { select: ["id"], take: 1 });
  if (!record) await recordCountedWorkflow(container).run({ input: last });
}

interface Counted {
  readonly stocked: number;
  readonly reserved: number;
}

const counted = ({ id }: StockChangeInput, { stocked, reserved }: Counted): StockChangeResult => ({
  id,
  outcome: "counted",
  code: null,
  stocked,
  reserved,
});

const refused = (
  { id }: StockChangeInput,
  code: StockRefusalCode,
  shelf: Counted | null,
): StockChangeResult => ({
  id,
  outcome: "refused",
  code,
  stocked: shelf?.stocked ?? null,
  reserved: shelf?.reserved ?? null,
});
