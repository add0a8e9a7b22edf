import { model } from "@medusajs/framework/utils";
import { LINE_KINDS } from "../../../domain/ledger-shares";

/**
 * The frozen share of one order line or shipping method: who earns it and by which rule, as it was at placement.
 * Never rewritten; a new version of the order adds lines. `gross - discount = net + tax`, minor units.
 */
export const AttributionLine = model
  .define("attribution_line", {
    id: model.id({ prefix: "aln" }).primaryKey(),
    order_id: model.text(),
    order_version: model.number(),
    kind: model.enum([...LINE_KINDS]),
    /** Order line item or order shipping method. */
    source_id: model.text(),
    title: model.text(),
    product_id: model.text().nullable(),
    variant_id: model.text().nullable(),
    craft_type: model.text().nullable(),
    workshop_id: model.text().nullable(),
    center_id: model.text().nullable(),
    quantity: model.text(),
    policy_id: model.text().nullable(),
    policy_version: model.number().nullable(),
    currency_code: model.text(),
    gross_minor: model.bigNumber(),
    discount_minor: model.bigNumber(),
    tax_minor: model.bigNumber(),
    /** Whose VAT it is, where it was collected for the destination. */
    tax_country: model.text().nullable(),
    net_minor: model.bigNumber(),
    /** `[{recipient, amountMinor}]`, amounts as text; they sum to the net. */
    parts: model.json(),
  })
  .indexes([
    { on: ["order_id", "order_version", "kind", "source_id"], unique: true },
    { on: ["workshop_id"] },
    { on: ["craft_type"] },
    { on: ["center_id"] },
  ]);
