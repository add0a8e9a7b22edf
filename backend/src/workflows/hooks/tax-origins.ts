import type { MedusaContainer } from "@medusajs/framework/types";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  updateOrderTaxLinesWorkflow,
  updateTaxLinesWorkflow,
  upsertTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows";
import type { TaxOrigins } from "../../providers/origin-tax/service";
import { donationLineIds } from "../sale/donation-line-ids";
import { productOrigins, shippingOrigins } from "../sale/origins";

interface TaxedLines {
  readonly items?: readonly { readonly id?: string; readonly product_id?: string | null }[] | null;
  readonly shipping_methods?: readonly { readonly shipping_option_id?: string | null }[] | null;
}

async function withOrigins(lines: TaxedLines, container: MedusaContainer): Promise<StepResponse<TaxOrigins>> {
  const [product_origins, shipping_origins, donations] = await Promise.all([
    productOrigins(container, present((lines.items ?? []).map((item) => item.product_id))),
    shippingOrigins(
      container,
      present((lines.shipping_methods ?? []).map((method) => method.shipping_option_id)),
    ),
    donationLineIds(
      container,
      present((lines.items ?? []).map((item) => (item.product_id ? null : item.id))),
    ),
  ]);
  return new StepResponse({ product_origins, shipping_origins, donations });
}

function present(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids.filter((id): id is string => Boolean(id)))];
}

updateTaxLinesWorkflow.hooks.setTaxLineContext((data: TaxedLines, { container }) =>
  withOrigins(data, container),
);
upsertTaxLinesWorkflow.hooks.setTaxLineContext((data: TaxedLines, { container }) =>
  withOrigins(data, container),
);
updateOrderTaxLinesWorkflow.hooks.setTaxLineContext((data: TaxedLines, { container }) =>
  withOrigins(data, container),
);
