import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewLift } from "../../contracts/hold";
import { utcDay } from "../../domain/calendar-day";
import { liftProblem } from "../../domain/verdict/lift-problem";
import { SHOP_FLAGS } from "../../domain/verdict/shop-flags";
import { TRADE_MODULE } from "../../modules/trade";
import type { TradeModuleService } from "../../modules/trade/service";
import { requestProjection } from "../catalogue/projection-queue";
import { keepDocument } from "../document/keep-document";
import { judgedPieces, type ShownPiece } from "../verdict/judged-pieces";
import { rulesInForce } from "../verdict/rules-in-force";
import { HoldRefusal } from "./hold-refusal";
import { SOURCE_OF_SCOPE } from "./lift-source";

/**
 * Lifts holds for a piece, a workshop or a center on the way to one country, as the operator `by`; answers with the lift's
 * id. Refuses what would open nothing, and whatever nobody may lift. The gate counts it at once, pages within seconds.
 */
export async function liftHold(
  container: MedusaContainer,
  { scope, scope_id, destination, rule_ids, reason, valid_until, document }: NewLift,
  by: string,
): Promise<string> {
  const today = utcDay(new Date());
  const rules = await rulesInForce(container);
  const pieces = (await judgedPieces(container)).filter((piece) => idOf(piece, scope) === scope_id);
  if (pieces.length === 0)
    throw new HoldRefusal("lift_scope_unknown", `No piece on show is of this ${scope}.`);
  const asked = { destination, ruleIds: rule_ids, until: valid_until };
  const questions = pieces.map((piece) => ({ ...piece, on: today, flags: SHOP_FLAGS }));
  const problem = liftProblem(rules, asked, questions, today);
  if (problem) throw new HoldRefusal(problem.code, problem.message);
  const kept = await keepDocument(container, "hold-document", document);
  const { id } = await container.resolve<TradeModuleService>(TRADE_MODULE).createHoldLifts({
    scope,
    scope_id,
    destination,
    rule_ids,
    dataset_version: rules.dataset_version,
    valid_from: new Date(today),
    valid_until: new Date(valid_until),
    reason,
    document_key: kept.key,
    document_name: kept.name,
    lifted_by: by,
  });
  requestProjection(container, SOURCE_OF_SCOPE[scope], [scope_id]);
  return id;
}

function idOf({ productId, workshopId, centerId }: ShownPiece, scope: NewLift["scope"]): string {
  if (scope === "piece") return productId;
  return scope === "workshop" ? workshopId : centerId;
}
