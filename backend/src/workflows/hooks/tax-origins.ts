import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  updateOrderTaxLinesWorkflow,
  updateTaxLinesWorkflow,
  upsertTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows";
import type { TaxOrigins } from "../../providers/origin-tax/service";
import { cartImportVat, type ImportVatByLine } from "../import-vat/cart-import-vat";
import { orderImportVat } from "../import-vat/order-import-vat";
import { readCart } from "../sale/cart-record";
import { donationLineIds } from "../sale/donation-line-ids";
import { productOrigins, shippingOrigins } from "../sale/origins";

interface TaxedLines {
  readonly cart?: { readonly id: string };
  readonly order?: { readonly id: string };
  readonly items?: readonly { readonly id?: string; readonly product_id?: string | null }[] | null;
  readonly shipping_methods?:
    | readonly { readonly id?: string; readonly shipping_option_id?: string | null }[]
    | null;
}

async function withOrigins(lines: TaxedLines, container: MedusaContainer): Promise<StepResponse<TaxOrigins>> {
  const [product_origins, shipping_origins, donations, collected] = await Promise.all([
    productOrigins(container, present((lines.items ?? []).map((item) => item.product_id))),
    shippingOrigins(
      container,
      present((lines.shipping_methods ?? []).map((method) => method.shipping_option_id)),
    ),
    donationLineIds(
      container,
      present((lines.items ?? []).map((item) => (item.product_id ? null : item.id))),
    ),
    importVatOf(lines, container),
  ]);
  return new StepResponse({
    product_origins,
    shipping_origins,
    donations,
    import_vat: Object.fromEntries(collected),
  });
}

async function importVatOf(lines: TaxedLines, container: MedusaContainer): Promise<ImportVatByLine> {
  if (lines.cart) return cartImportVat(container, await readCart(container, lines.cart.id));
  if (!lines.order) return new Map();
  return orderImportVat(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), lines.order.id, {
    items: named(lines.items),
    methods: named(lines.shipping_methods),
  });
}

function named<T extends { readonly id?: string }>(rows: readonly T[] | null | undefined) {
  return (rows ?? []).flatMap((row) => (row.id ? [{ ...row, id: row.id }] : []));
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
