import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ReturnReason, ReturnState } from "../../../contracts/parcel-words";
import type { ReturnDecision } from "../../../contracts/return-request";
import { returnable } from "../../../domain/return/return-amount";
import { returnAfter } from "../../../domain/return/return-state";
import { ParcelRefused } from "../parcel-refused";

export interface AskedReturn {
  readonly orderId: string;
  readonly orderLineId: string;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly note: string;
  /** Pieces of the line that are held here at this moment: what may be asked for with the reason `held`. */
  readonly heldHere: number;
}

const LEFT = `
  select coalesce((select sum(l.quantity) from parcel_line l join parcel p on p.id = l.parcel_id
                    where p.order_id = :orderId and l.order_line_id = :orderLineId
                      and p.state in ('handed_over', 'delivered')), 0)::int as sent,
         coalesce((select sum(quantity) from return_request
                    where order_line_id = :orderLineId and state <> 'refused'
                      and (reason = 'held') = :isHeld), 0)::int as asked`;

/**
 * Writes a request down, for pieces that have left, or with the reason `held` for all that are held here, and that nobody asked
 * for yet. Throws {@link ParcelRefused}.
 */
export async function askReturn(sql: Knex, asked: AskedReturn): Promise<string> {
  await sql.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`returns:${asked.orderId}`]);
  const { orderId, orderLineId, heldHere } = asked;
  const isHeld = asked.reason === "held";
  const { rows } = await sql.raw(LEFT, { orderId, orderLineId, isHeld });
  const left = returnable(isHeld ? heldHere : rows[0].sent, rows[0].asked);
  // A parcel is packed anew without a line that was given back whole; half of one would still wait here.
  if (asked.quantity > left || (isHeld && asked.quantity < left))
    throw new ParcelRefused(
      "nothing_to_return",
      "Only pieces that have been sent, or all of a line that are held here, can be asked back, each of them once.",
    );
  const id = generateEntityId("", "ret");
  await sql("return_request").insert({
    id,
    order_id: asked.orderId,
    order_line_id: asked.orderLineId,
    quantity: asked.quantity,
    reason: asked.reason,
    note: asked.note,
    state: "asked",
    asked_at: new Date(),
  });
  return id;
}

export interface StoredReturn {
  readonly id: string;
  readonly order_id: string;
  readonly order_line_id: string;
  readonly quantity: number;
  readonly state: ReturnState;
  readonly reason: ReturnReason;
  readonly decision_note: string;
  /** Minor units as text; null until a refund was begun. */
  readonly amount_minor: string | null;
  readonly returned_before: number;
}

const REQUEST = `
  select r.id, r.order_id, r.order_line_id, r.quantity, r.state, r.reason, r.decision_note, r.amount_minor::text,
         (select coalesce(sum(b.quantity), 0)::int from return_request b
           where b.order_line_id = r.order_line_id and b.state = 'refunded') as returned_before
    from return_request r where r.id = ? for update of r`;

/** The request, held until the transaction ends, if that decision is still open. Throws {@link ParcelRefused}. */
export async function openReturn(
  sql: Knex,
  id: string,
  decision: ReturnDecision["decision"],
): Promise<StoredReturn> {
  const { rows }: { rows: StoredReturn[] } = await sql.raw(REQUEST, [id]);
  const [request] = rows;
  if (!request) throw new ParcelRefused("return_not_found", "There is no such request.");
  if (!returnAfter(request.state, decision))
    throw new ParcelRefused("return_decided", `This request is ${request.state} already.`);
  return request;
}

/** Notes what a refund is about to give back; a refund that was begun keeps its amount. */
export async function beginRefund(
  sql: Knex,
  id: string,
  worth: (request: StoredReturn) => bigint,
): Promise<bigint> {
  const request = await openReturn(sql, id, "refund");
  if (request.amount_minor !== null) return BigInt(request.amount_minor);
  const amount = worth(request);
  if (amount === 0n)
    throw new ParcelRefused(
      "nothing_to_return",
      "Nothing is left to refund of this line: its money was given back another way. Refuse the request and say so.",
    );
  await sql("return_request").where("id", id).update({ amount_minor: amount.toString() });
  return amount;
}

/** Writes a decision down. Throws {@link ParcelRefused}. */
export async function decideReturn(
  sql: Knex,
  id: string,
  { decision, note, by }: ReturnDecision & { readonly by: string },
): Promise<void> {
  const request = await openReturn(sql, id, decision);
  if (decision === "approve" && request.reason === "held")
    throw new ParcelRefused(
      "return_decided",
      "These pieces are here, so nobody sends them back: refund them, or refuse and say why.",
    );
  // Money that is on its way can't be refused any more.
  if (decision !== "refund" && request.amount_minor !== null)
    throw new ParcelRefused(
      "return_decided",
      "The refund of this request has begun. Send it again to finish it.",
    );
  const now = new Date();
  await sql("return_request")
    .where("id", id)
    .update({
      state: returnAfter(request.state, decision),
      decided_by: by,
      decided_at: now,
      decision_note: note || request.decision_note,
      updated_at: now,
      ...(decision === "refund" ? { refunded_at: now } : {}),
    });
}
