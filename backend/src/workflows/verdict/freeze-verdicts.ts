import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { TRADE_MODULE } from "../../modules/trade";
import type { TradeModuleService } from "../../modules/trade/service";
import type { CartRecord } from "../sale/cart-record";
import type { SaleReading } from "../sale/read-sale";
import { statedPurpose } from "../sale/stated-purpose";

/**
 * Writes down by which verdict the gate lets each piece of this basket go: the very one that it has just judged by, so no
 * later change of rules, batches or documents can say another. A completion that is cut off or refused afterwards leaves
 * rows that no order names; the next one writes its own. A basket that is an order already keeps its first word.
 */
export async function freezeVerdicts(
  container: MedusaContainer,
  cart: Pick<CartRecord, "id" | "items" | "shipping_address" | "metadata">,
  { verdicts }: SaleReading,
): Promise<void> {
  const destination = cart.shipping_address?.country_code?.toUpperCase();
  if (!verdicts || !destination) return;
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if (await sql("order_cart").where({ cart_id: cart.id, deleted_at: null }).first("order_id")) return;
  const products = new Map(cart.items.map(({ variant_id, product_id }) => [variant_id ?? "", product_id]));
  const judged_at = new Date();
  const rows = [...products].flatMap(([variant_id, product_id]) => {
    const verdict = verdicts.there.get(variant_id);
    if (!verdict || !product_id) return [];
    return [
      {
        cart_id: cart.id,
        variant_id,
        product_id,
        destination,
        purpose: statedPurpose(cart) ?? "personal",
        verdict: verdict.verdict,
        rule_ids: verdict.ruleIds,
        dataset_version: verdict.datasetVersion,
        reason_code: verdict.reasonCode,
        lift_ids: verdict.liftIds,
        judged_at,
      },
    ];
  });
  if (rows.length > 0) await container.resolve<TradeModuleService>(TRADE_MODULE).createSaleVerdicts(rows);
}
