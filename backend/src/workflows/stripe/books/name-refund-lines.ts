import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, MedusaError, Modules } from "@medusajs/framework/utils";
import type { NameRefundLines } from "../../../contracts/stripe-books";
import { namedParts, UNNAMED_LINE } from "../../../domain/psp/outside-refund";
import type { RefundMetadata } from "../../attribution/movements";
import { readOrderAttribution } from "../../attribution/read-order-attribution";
import { refundKey } from "../../attribution/refund-order-lines";
import { attributeOrders } from "../../fees/attribute-orders";

const LOCK_WAIT_SECONDS = 30;

/** A row of ours for a refund of Stripe's that names no line, and its order. */
const UNNAMED = `
  select r.id, r.metadata, i.order_id as "orderId", s.amount_minor::text as "amountMinor"
    from psp_refund s
    join refund r on r.metadata ->> 'request_id' in (s.id, s.request_id) and r.deleted_at is null
    join payment p on p.id = r.payment_id
    join order_payment_collection i on i.payment_collection_id = p.payment_collection_id and i.deleted_at is null
   where s.id = ? and r.metadata -> 'allocation' -> 0 ->> 'attribution_line_id' = '${UNNAMED_LINE}'`;

interface Unnamed {
  readonly id: string;
  readonly metadata: RefundMetadata;
  readonly orderId: string;
  readonly amountMinor: string;
}

/**
 * Says of which lines a refund is that was made at Stripe, or that the shop itself bears it. No money moves: a row that names them
 * takes the place of the one that named none, and the book reverses what it had in suspense and takes it from the lines. Throws
 * `refund_has_lines` for a refund that waits for none, `refund_sum_differs` and `refund_exceeds_line`; has changed nothing then.
 */
export async function nameRefundLines(
  container: MedusaContainer,
  { id, lines, goodwill_minor }: NameRefundLines & { readonly id: string },
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { orderId } = await readUnnamed(sql, id);
  const name = async () => {
    const refund = await readUnnamed(sql, id);
    const book = await readOrderAttribution(container, orderId);
    const parts = namedParts(
      BigInt(refund.amountMinor),
      { lines, goodwillMinor: BigInt(goodwill_minor ?? 0) },
      new Map(book?.lines.map((line) => [line.id, BigInt(line.refundableMinor)]) ?? []),
    );
    if (typeof parts === "string")
      throw new MedusaError(MedusaError.Types.INVALID_DATA, SENTENCES[parts], parts);
    const metadata: RefundMetadata = {
      ...refund.metadata,
      allocation: [...parts],
      ...(goodwill_minor ? { goodwill_minor } : {}),
    };
    await replace(sql, refund.id, metadata);
  };
  await container
    .resolve<ILockingModule>(Modules.LOCKING)
    .execute(refundKey(orderId), name, { timeout: LOCK_WAIT_SECONDS });
  await attributeOrders(container, new Set([orderId]));
}

const SENTENCES = {
  refund_sum_differs: "The amounts don't come to what was refunded.",
  refund_exceeds_line: "A line has less left than is named for it, or isn't of this order.",
} as const;

async function readUnnamed(sql: Knex, id: string): Promise<Unnamed> {
  const { rows }: { rows: Unnamed[] } = await sql.raw(UNNAMED, [id]);
  if (rows[0]) return rows[0];
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "No refund of this name waits for its lines.",
    "refund_has_lines",
  );
}

/** The order goes on knowing it as one refund: its line is told the new name. */
async function replace(connection: Knex, oldId: string, metadata: RefundMetadata): Promise<void> {
  const id = generateEntityId("", "ref");
  await connection.transaction(async (sql) => {
    await sql.raw(
      `insert into refund (id, amount, raw_amount, payment_id, refund_reason_id, note, created_by, metadata)
       select :id, amount, raw_amount, payment_id, refund_reason_id, note, created_by, :metadata::jsonb
         from refund where id = :oldId`,
      { id, oldId, metadata: JSON.stringify(metadata) },
    );
    await sql("refund").where({ id: oldId }).update({ deleted_at: sql.fn.now(), updated_at: sql.fn.now() });
    await sql("order_transaction").where({ reference_id: oldId }).update({ reference_id: id });
  });
}
