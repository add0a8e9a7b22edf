import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import type { Problem } from "../../contracts/error";

/** Medusa's own door for Stripe keeps an event in memory after it has said 200: there is one door alone, and it is ours. */
function refuseStripe(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (!/stripe/i.test(String(req.params.provider))) {
    next();
    return;
  }
  const elsewhere: Problem = { code: "not_found", message: "Events of Stripe go to /hooks/stripe." };
  res.status(404).json(elsewhere);
}

export const hookMiddlewares: MiddlewareRoute[] = [
  // A signature is over bytes: they are read as they come.
  { matcher: "/hooks/stripe", method: "POST", bodyParser: false },
  { matcher: "/hooks/payment/:provider", method: "POST", middlewares: [refuseStripe] },
];
