import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { MoneyRefusal } from "../../../workflows/attribution/money-refusal";

const WAY = "Open the order, section Attribution, and choose Refund lines.";

function refuse(what: string) {
  return (_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    next(new MoneyRefusal("use_line_refunds", `${what} ${WAY}`));
  };
}

/** Stock ways of moving money that would not say whose money it is. */
export const moneyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/payments/:id/refund",
    method: "POST",
    middlewares: [refuse("A refund has to name the lines that it takes back.")],
  },
  {
    matcher: "/admin/payment-collections/:id/mark-as-paid",
    method: "POST",
    middlewares: [
      refuse("An order can't be marked as paid: only money that a payment provider received is booked."),
    ],
  },
  {
    matcher: "/admin/orders/:id/credit-lines",
    method: "POST",
    middlewares: [refuse("Credit lines would change what an order owes without saying whose money it is.")],
  },
];
