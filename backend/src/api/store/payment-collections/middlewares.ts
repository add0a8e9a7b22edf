import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { shopEnv } from "../../../config/shop-env";
import { saleProblems } from "../../../domain/sale/sale-gate";
import { STRIPE_PROVIDER } from "../../../workflows/attribution/movements";
import { readCart } from "../../../workflows/sale/cart-record";
import { readSale } from "../../../workflows/sale/read-sale";
import { refuse, refuseAll } from "../../../workflows/sale/sale-refused";

/** The gate before a payment session, so that nobody is charged and then refused; a collection alone charges nothing. */
async function passGate(req: MedusaRequest, cartId: string): Promise<void> {
  const { sale } = await readSale(req.scope, await readCart(req.scope, cartId));
  refuseAll(saleProblems({ ...sale, session: null }));
}

async function beforeSession(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  // Medusa's route reads the body as it came, not as it was validated.
  const body = (req.body ?? {}) as { provider_id?: unknown; data?: Record<string, unknown> };
  // A shopper's data would reach the provider as it is; only a fault test may ask for a declined payment.
  const isFaultTest = shopEnv() === "test" && body.data?.outcome === "decline";
  if (isFaultTest) body.data = { outcome: "decline" };
  else delete body.data;

  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: req.params.id ?? "" },
  });
  const cartId = data[0]?.cart_id as string | undefined;
  if (!cartId) refuse("not_found", "There is no such payment.");
  await passGate(req, cartId);
  // What the shop itself tells the provider of the basket.
  if (body.provider_id === STRIPE_PROVIDER) body.data = { basket_id: cartId };
  next();
}

export const paymentMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/store/payment-collections/:id/payment-sessions",
    middlewares: [beforeSession],
  },
];
