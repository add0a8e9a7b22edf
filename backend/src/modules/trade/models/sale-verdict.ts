import { model } from "@medusajs/framework/utils";
import { STATED_PURPOSES } from "../../../contracts/basket";
import { verdictSchema } from "../../../contracts/verdict";

/**
 * The verdict by which the gate let a piece of a basket be ordered: which rows spoke, of which version of the dataset. Written
 * before there is an order, by whatever way the basket is completed; the newest of a basket and variant is its order line's.
 */
export const SaleVerdict = model
  .define("sale_verdict", {
    id: model.id({ prefix: "svd" }).primaryKey(),
    cart_id: model.text(),
    variant_id: model.text(),
    product_id: model.text(),
    destination: model.text(),
    /** What the shopper said it was for; personal where nobody asked. */
    purpose: model.enum([...STATED_PURPOSES]).default("personal"),
    verdict: model.enum([...verdictSchema.shape.verdict.options]),
    rule_ids: model.array(),
    dataset_version: model.text(),
    reason_code: model.text().nullable(),
    lift_ids: model.array(),
    judged_at: model.dateTime(),
  })
  .indexes([{ on: ["cart_id", "variant_id", "judged_at"] }]);
