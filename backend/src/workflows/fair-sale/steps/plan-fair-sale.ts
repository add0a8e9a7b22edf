import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewFairSale } from "../../../contracts/fair-sale";
import { fairSaleContent, fairSaleProblem, soldMinor } from "../../../domain/fair-sale/fair-sale";
import { type StockDraw, sumDraws } from "../../../domain/fair-sale/stock-draw";
import { fromMinor } from "../../../domain/money";
import { type FairOrder, fairOrderOf } from "../fair-order";
import { FairSaleRefusal } from "../fair-sale-refusal";
import { type PieceOnStall, readPiecesOnStall } from "../sold-pieces";

export interface FairSaleTold {
  readonly sale: NewFairSale;
  /** The operator. */
  readonly by: string;
}

/** Everything that booking a sale writes, or the order of a sale that is booked already. */
export type FairSalePlan =
  | { readonly kind: "booked"; readonly orderId: string }
  | ({ readonly kind: "new"; readonly orderId: string } & PlannedFairSale);

export interface PlannedFairSale {
  readonly told: FairSaleTold;
  readonly content: string;
  readonly order: FairOrder;
  /** Decimal text. */
  readonly total: string;
  readonly draws: readonly StockDraw[];
  /** The pieces' names and numbers, line by line. */
  readonly names: readonly { readonly title: string; readonly sku: string }[];
  /** Order of a recording that was cut off before any money was taken. */
  readonly leftoverOrderId: string | null;
}

const EARLIER = `
  select f.order_id as "orderId", f.content,
         exists (select 1 from order_payment_collection pc
                   join payment p on p.payment_collection_id = pc.payment_collection_id and p.deleted_at is null
                   join capture k on k.payment_id = p.id and k.deleted_at is null
                  where pc.order_id = f.order_id and pc.deleted_at is null) as paid
    from fair_sale f where f.id = ? and f.deleted_at is null`;

/** Weighs a sale against what the shop knows. Throws {@link FairSaleRefusal}; has changed nothing then. */
export const planFairSaleStep = createStep("plan-fair-sale", async (told: FairSaleTold, { container }) => {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { sale } = told;
  const content = fairSaleContent(sale);
  const { rows } = await sql.raw(EARLIER, [sale.id]);
  const earlier: { orderId: string; content: string; paid: boolean } | undefined = rows[0];
  if (earlier?.paid) {
    if (earlier.content !== content)
      throw new FairSaleRefusal({
        code: "sale_differs",
        message:
          "This sale is recorded already, with other content. Refund what was wrong, then record anew.",
      });
    return new StepResponse<FairSalePlan>({ kind: "booked", orderId: earlier.orderId });
  }

  const pieces = await readPiecesOnStall(
    sql,
    sale.lines.map(({ variant_id }) => variant_id),
  );
  const problem = fairSaleProblem(sale, pieces, new Date());
  if (problem) throw new FairSaleRefusal(problem);
  const orderId = generateEntityId("", "order");
  return new StepResponse<FairSalePlan>({
    kind: "new",
    orderId,
    told,
    content,
    order: fairOrderOf(orderId, sale, pieces),
    total: fromMinor(soldMinor(sale.lines), sale.currency_code),
    draws: drawsOf(sale, pieces),
    names: sale.lines.map(({ variant_id }) => {
      const { title = "", sku = "" } = pieces.get(variant_id) ?? {};
      return { title, sku };
    }),
    leftoverOrderId: earlier?.orderId ?? null,
  });
});

function drawsOf({ lines }: NewFairSale, pieces: ReadonlyMap<string, PieceOnStall>): StockDraw[] {
  return sumDraws(
    lines.flatMap(({ variant_id, quantity }) => {
      const piece = pieces.get(variant_id);
      return (piece?.shelves ?? []).map(({ inventoryItemId, locationId, required }) => ({
        inventoryItemId,
        locationId,
        title: piece?.title ?? "",
        quantity: quantity * required,
      }));
    }),
  );
}
