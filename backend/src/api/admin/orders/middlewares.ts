import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import type { ILockingModule } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { stripeConfig } from "../../../config/stripe-config";
import { MoneyRefusal, type MoneyRefusalCode } from "../../../workflows/attribution/money-refusal";
import { captureKey } from "../../../workflows/payment/capture-authorised";

function refuse(code: MoneyRefusalCode, message: string) {
  return (_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    next(new MoneyRefusal(code, message));
  };
}

/** A provider is never told how much of a payment to capture, and takes all of it: the books would know of a part. */
function captureWhole(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { amount } = (req.body ?? {}) as { amount?: unknown };
  const isPart = amount !== undefined && amount !== null && stripeConfig() !== null;
  next(
    isPart
      ? new MoneyRefusal("capture_whole", "A payment is captured whole. Leave the amount out.")
      : undefined,
  );
}

const CAPTURE_WAIT_SECONDS = 20;

/** Waits its turn behind whoever captures the same payment, until it has answered: two at once would tell the order of it twice. */
async function captureInTurn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const locking = req.scope.resolve<ILockingModule>(Modules.LOCKING);
  const answered = () => {
    const closed = new Promise<void>((resolve) => {
      res.once("close", resolve);
    });
    next();
    return closed;
  };
  await locking.execute(captureKey(req.params.id ?? ""), answered, { timeout: CAPTURE_WAIT_SECONDS });
}

/** Stock ways of moving money that would not say whose money it is. Each answer says what to do instead. */
export const moneyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/payments/:id/refund",
    method: "POST",
    middlewares: [
      refuse(
        "use_line_refunds",
        "A refund has to name the lines that it takes back. Open the order, section Attribution, and choose Refund lines.",
      ),
    ],
  },
  { matcher: "/admin/payments/:id/capture", method: "POST", middlewares: [captureWhole, captureInTurn] },
  {
    matcher: "/admin/payment-collections/:id/mark-as-paid",
    method: "POST",
    middlewares: [
      refuse(
        "use_capture",
        "An order can't be marked as paid: only money that was received is booked. Capture its payment in the order's section Payments; what was sold at a stall is entered at the till, which the page Fair sales opens.",
      ),
    ],
  },
  {
    matcher: "/admin/orders/:id/credit-lines",
    method: "POST",
    middlewares: [
      refuse(
        "use_line_refunds",
        "Credit lines would change what an order owes without saying whose money it is. To give goodwill, open the order, section Attribution, and choose Refund lines: the amount for goodwill is borne by the shop.",
      ),
    ],
  },
];
