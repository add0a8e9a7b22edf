import type { MedusaContainer } from "@medusajs/framework/types";
import { TRADE_MODULE } from "../../modules/trade";
import type { TradeModuleService } from "../../modules/trade/service";
import { requestProjection } from "../catalogue/projection-queue";
import { readDocument } from "../document/read-document";
import { HoldRefusal } from "./hold-refusal";
import { SOURCE_OF_SCOPE } from "./lift-source";

/** Puts a hold back before its lift ends, as the operator `by`; it holds again from this moment on. */
export async function revokeLift(
  container: MedusaContainer,
  id: string,
  { reason, by }: { readonly reason: string; readonly by: string },
): Promise<void> {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE);
  const { scope, scope_id } = await liftOfId(trade, id);
  const [revoked] = await trade.listHoldRevocations({ lift_id: id }, { select: ["id"], take: 1 });
  if (revoked) throw new HoldRefusal("lift_revoked", "This lift has been revoked already.");
  await trade.createHoldRevocations({ lift_id: id, reason, revoked_by: by });
  requestProjection(container, SOURCE_OF_SCOPE[scope], [scope_id]);
}

/** The document that a lift rests on, from the private store. */
export async function liftDocument(container: MedusaContainer, id: string) {
  const lift = await liftOfId(container.resolve<TradeModuleService>(TRADE_MODULE), id);
  return readDocument(container, { key: lift.document_key, name: lift.document_name });
}

async function liftOfId(trade: TradeModuleService, id: string) {
  const [lift] = await trade.listHoldLifts({ id }, { take: 1 });
  if (!lift) throw new HoldRefusal("lift_not_found", "There is no such lift.");
  return lift;
}
