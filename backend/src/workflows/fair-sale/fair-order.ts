import type { CreateOrderDTO } from "@medusajs/framework/types";
import type { NewFairSale } from "../../contracts/fair-sale";
import { fromMinor } from "../../domain/money";
import { originTax } from "../../domain/tax";
import type { PieceOnStall } from "./sold-pieces";

/** An order whose id is known before it is made. */
export type FairOrder = CreateOrderDTO & { readonly id: string };

/**
 * The Medusa order of a sale at a stall: the very prices that were paid, with the tax of that day inside, nobody's name and
 * nothing to post. It is complete from the start: nothing of it can be cancelled, sent or edited, only refunded.
 */
export function fairOrderOf(
  orderId: string,
  sale: NewFairSale,
  pieces: ReadonlyMap<string, PieceOnStall>,
): FairOrder {
  return {
    id: orderId,
    status: "completed",
    currency_code: sale.currency_code.toLowerCase(),
    metadata: { fair_sale_id: sale.id, fair: sale.fair },
    items: sale.lines.flatMap((line) => {
      const piece = pieces.get(line.variant_id);
      return piece ? [itemOf(sale, line, piece)] : [];
    }),
  };
}

function itemOf(
  { occurred_at, currency_code }: NewFairSale,
  line: NewFairSale["lines"][number],
  piece: PieceOnStall,
): NonNullable<CreateOrderDTO["items"]>[number] {
  const tax = originTax(piece.country, piece.country, new Date(occurred_at));
  return {
    title: piece.title,
    product_id: piece.productId,
    product_title: piece.title,
    product_handle: piece.handle,
    variant_id: piece.variantId,
    variant_title: piece.variantTitle,
    variant_sku: piece.sku,
    ...(piece.thumbnail ? { thumbnail: piece.thumbnail } : {}),
    quantity: line.quantity,
    unit_price: fromMinor(BigInt(line.unit_price_minor), currency_code),
    is_tax_inclusive: true,
    requires_shipping: false,
    tax_lines: [{ code: tax.code, rate: tax.rateBp / 100, description: tax.name, provider_id: "origin-tax" }],
  };
}
