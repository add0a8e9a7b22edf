import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { PostedShare } from "../../../domain/ledger";

type Row = Omit<PostedShare, "capturedMinor" | "refundedMinor" | "exchangedMinor"> & {
  captured: string;
  refunded: string;
  exchanged: string;
};

/** What has moved for every share of an order, over all versions of its lines. */
export async function readPostedShares(sql: Knex, orderId: string): Promise<PostedShare[]> {
  const { rows }: { rows: Row[] } = await sql.raw(
    `select max(attribution_line_id) as "lineId", line_source_id as "sourceId", max(workshop_id) as "workshopId",
            max(center_id) as "centerId", account, recipient,
            sum(captured_minor)::text as captured, sum(refunded_minor)::text as refunded,
            coalesce(sum(-captured_minor) filter (where transaction_kind = 'exchange' and captured_minor < 0), 0)::text as exchanged
       from ledger_figure
      where order_id = ?
      group by line_source_id, account, recipient
      order by line_source_id nulls last, account, recipient`,
    [orderId],
  );
  return rows.map(({ captured, refunded, exchanged, ...share }) => ({
    ...share,
    capturedMinor: BigInt(captured),
    refundedMinor: BigInt(refunded),
    exchangedMinor: BigInt(exchanged),
  }));
}
