import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { MoneyRefusal } from "../../../workflows/attribution/money-refusal";
import { refundKey } from "../../../workflows/attribution/refund-order-lines";
import { isLockTaken } from "../../../workflows/lock-taken";

const WAIT_SECONDS = 30;

/**
 * Medusa credits a refund to its order last of all, and can't while a change of that order is open: one that is begun
 * between a refund's check and its end would fail it after the money has moved. So a change waits until the refund is done,
 * and the next refund finds the change and refuses.
 */
export const changesWaitForRefunds: MiddlewareRoute[] = [
  "/admin/order-edits",
  "/admin/returns",
  "/admin/exchanges",
  "/admin/claims",
  "/admin/returns/:id/receive",
].map((matcher) => ({ matcher, method: "POST", middlewares: [waitForRefund] }));

async function waitForRefund(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const orderId = await orderOf(req);
  if (orderId === undefined) return next();
  const locking = req.scope.resolve<ILockingModule>(Modules.LOCKING);
  const answered = new Promise<void>((done) => {
    res.once("close", done);
  });
  try {
    await locking.execute(
      refundKey(orderId),
      async () => {
        next();
        await answered;
      },
      { timeout: WAIT_SECONDS },
    );
  } catch (error) {
    if (res.writableEnded) return;
    if (!isLockTaken(error)) return next(error);
    next(
      new MoneyRefusal(
        "refund_in_progress",
        "A refund of this order is under way. Change the order when it is done.",
      ),
    );
  }
}

async function orderOf({ body, params, scope }: MedusaRequest): Promise<string | undefined> {
  if (params.id !== undefined) {
    const sql: Knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    return (await sql("return").where("id", params.id).first("order_id"))?.order_id;
  }
  const named = body as { order_id?: unknown } | undefined;
  return typeof named?.order_id === "string" ? named.order_id : undefined;
}
