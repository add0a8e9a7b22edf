import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MedusaStoreRequest,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { readCart } from "../../../workflows/sale/cart-record";
import { takeBackHalfCompletion } from "../../../workflows/sale/half-completion";
import { readSale } from "../../../workflows/sale/read-sale";
import { behindScarceLock } from "../../../workflows/sale/scarce-lock";
import { type CartBody, tidyCartBody } from "./tidy-cart-body";

/** Runs after Medusa's own validation, whose result is what its routes read. */
function tidy(least: 0 | 1) {
  return (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void => {
    const [channel] = (req as MedusaStoreRequest).publishable_key_context?.sales_channel_ids ?? [];
    tidyCartBody((req.validatedBody ?? {}) as CartBody, channel, least);
    next();
  };
}

/** The stock completion waits its turn like ours, and holds it until it has answered. */
async function takeTurn(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  await takeBackHalfCompletion(req.scope, req.params.id ?? "");
  const cart = await readCart(req.scope, req.params.id ?? "");
  if (cart.completed_at) return next();
  const { sale } = await readSale(req.scope, cart);
  await behindScarceLock(req.scope, sale.lines, () => {
    const answered = new Promise<void>((resolve) => {
      res.once("close", resolve);
    });
    next();
    return answered;
  });
}

export const cartMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/store/carts", middlewares: [tidy(1)] },
  { method: ["POST"], matcher: "/store/carts/:id", middlewares: [tidy(1)] },
  { method: ["POST"], matcher: "/store/carts/:id/line-items", middlewares: [tidy(1)] },
  { method: ["POST"], matcher: "/store/carts/:id/line-items/:line_id", middlewares: [tidy(0)] },
  { method: ["POST"], matcher: "/store/carts/:id/complete", middlewares: [takeTurn] },
];
