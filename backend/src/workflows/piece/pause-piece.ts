import type { IProductModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules, ProductStatus } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { NewAct } from "../../domain/access/act";
import { recordActStep } from "../access/steps/record-act";
import { announceChanges } from "../catalogue/announce-changes";
import { readProducts } from "../catalogue/read-products";
import { writeCatalogueEntriesStep } from "../catalogue/steps/write-entries";
import { changeSale } from "../listing/change-sale";
import { liveListingOf } from "../listing/live-listing-of";
import { oneListingAtATime } from "../listing/one-listing-at-a-time";
import { PAUSED_KEY } from "./paused-key";
import { PieceRefusal } from "./piece-refusal";

interface PauseChange {
  readonly productId: string;
  readonly paused: boolean;
}

/** Takes a piece off the shelves or puts it back, and says on it which of the two; undone by the other. */
const pausePieceStep = createStep(
  "pause-piece",
  async (change: PauseChange, { container }) => {
    await write(container.resolve<IProductModuleService>(Modules.PRODUCT), change);
    return new StepResponse(change.productId, { ...change, paused: !change.paused });
  },
  async (before, { container }) => {
    if (before) await write(container.resolve<IProductModuleService>(Modules.PRODUCT), before);
  },
);

async function write(products: IProductModuleService, { productId, paused }: PauseChange): Promise<void> {
  const { metadata } = await products.retrieveProduct(productId, { select: ["id", "metadata"] });
  await products.updateProducts(productId, {
    status: paused ? ProductStatus.DRAFT : ProductStatus.PUBLISHED,
    metadata: { ...metadata, [PAUSED_KEY]: paused },
  });
}

const pausePieceWorkflow = createWorkflow("pause-piece", (input: PauseChange & { act: NewAct }) => {
  const productId = pausePieceStep(input);
  const changed = writeCatalogueEntriesStep(transform(productId, (id) => [id]));
  recordActStep(input.act);
  return new WorkflowResponse(changed);
});

interface Pause extends PauseChange {
  readonly workshopId: string;
  readonly act: (piece: string) => NewAct;
}

/**
 * Takes a piece off the shelves for a while, or puts back what was paused: at once, without approval. What never was in the
 * shop, or was taken out of it, is not put there by this. A piece with a listing pauses with it. Asking again is harmless. Throws {@link PieceRefusal}.
 */
export async function pausePiece(
  container: MedusaContainer,
  { workshopId, productId, paused, act }: Pause,
): Promise<void> {
  const [product] = await readProducts(container, [productId]);
  if (product?.workshop?.id !== workshopId)
    throw new PieceRefusal("not_found", "There is no such piece in this workshop.");
  const done = act(product.variants?.[0]?.sku ?? "");
  // Nobody makes a listing of it meanwhile that would say otherwise.
  await oneListingAtATime(container, productId, async () => {
    const listing = await liveListingOf(container, productId);
    if (!listing) return pauseUnlisted(container, { productId, paused, act: done });
    const step = paused ? "paused" : "resumed";
    await changeSale(container, { id: listing.id, workshopId, step, by: done.actor.id ?? "", act: done });
  });
}

async function pauseUnlisted(
  container: MedusaContainer,
  { productId, paused, act }: PauseChange & { readonly act: NewAct },
): Promise<void> {
  const [product] = await readProducts(container, [productId]);
  const isForSale = product?.status === ProductStatus.PUBLISHED;
  const isPaused = !isForSale && product?.metadata?.[PAUSED_KEY] === true;
  if (paused ? isPaused : isForSale) return;
  if (!isForSale && !isPaused) throw new PieceRefusal("not_in_shop", "This piece isn't in the shop.");
  const { result } = await pausePieceWorkflow(container).run({ input: { productId, paused, act } });
  await announceChanges(container, result);
}
