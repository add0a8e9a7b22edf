import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { LackingPieces, TradeFactsInput } from "../../contracts/customs";
import { isHs6 } from "../../domain/customs/trade-facts";
import { TRADE_MODULE } from "../../modules/trade";
import type { TradeModuleService } from "../../modules/trade/service";
import { announceChanges } from "../catalogue/announce-changes";
import { writeCatalogueEntriesStep } from "../catalogue/steps/write-entries";
import { CustomsRefusal } from "./customs-refusal";
import { listLackingPieces } from "./list-lacking-pieces";

interface RecordedFacts extends TradeFactsInput {
  readonly productId: string;
}

/** Writes what is given; undone by writing what was there. */
const writeTradeFactsStep = createStep(
  "write-trade-facts",
  async ({ productId, hs6, species, cites_note }: RecordedFacts, { container }) => {
    if (hs6 !== undefined && !isHs6(hs6))
      throw new CustomsRefusal(
        "hs6_invalid",
        "An HS code has six digits, and one that HS 2022 has dropped counts no more.",
      );
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "product",
      fields: ["id", "trade_facts.*"],
      filters: { id: productId },
    });
    const [product] = data as {
      trade_facts?: { id: string; hs6: string; species: string | null; cites_note: string | null };
    }[];
    const before = product?.trade_facts;
    if (!before) throw new CustomsRefusal("piece_not_found", "There is no such piece.");
    await container.resolve<TradeModuleService>(TRADE_MODULE).updateTradeFacts({
      id: before.id,
      ...(hs6 === undefined ? {} : { hs6 }),
      ...(species === undefined ? {} : { species: species || null }),
      ...(cites_note === undefined ? {} : { cites_note: cites_note || null }),
    });
    const { id, hs6: oldCode, species: oldSpecies, cites_note: oldNote } = before;
    return new StepResponse(productId, { id, hs6: oldCode, species: oldSpecies, cites_note: oldNote });
  },
  async (before, { container }) => {
    if (before) await container.resolve<TradeModuleService>(TRADE_MODULE).updateTradeFacts(before);
  },
);

/** Looks again where the piece may go; the result names the pieces whose row changed. */
const recordTradeFactsWorkflow = createWorkflow("record-trade-facts", (input: RecordedFacts) => {
  const productId = writeTradeFactsStep(input);
  return new WorkflowResponse(writeCatalogueEntriesStep(transform(productId, (id) => [id])));
});

/** Records what customs asks of a piece, and answers with the pieces that still lack something. Throws {@link CustomsRefusal}. */
export async function recordTradeFacts(
  container: MedusaContainer,
  input: RecordedFacts,
): Promise<LackingPieces> {
  const { result } = await recordTradeFactsWorkflow(container).run({ input });
  await announceChanges(container, result);
  return listLackingPieces(container);
}
