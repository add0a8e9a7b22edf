import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { stripeConfig } from "../../../config/stripe-config";
import type { Problem } from "../../../contracts/error";
import { MOST_BYTES } from "../../../workflows/stripe/inbox/read-delivery";
import { type Received, receiveEvent } from "../../../workflows/stripe/inbox/receive-event";
import { workInboxSoon } from "../../../workflows/stripe/inbox/work-inbox";
import { readBytes } from "../../shared/read-bytes";

/** What is no delivery of Stripe's to this shop. Whoever forges one learns nothing of why it was refused. */
const STATUS: Partial<Record<Received, number>> = {
  forged: 400,
  stale: 400,
  unreadable: 400,
  too_large: 413,
};
const REFUSED: Problem = { code: "invalid_request", message: "This is no event of Stripe's for this shop." };

/**
 * Stripe's inbox. Answers 200 once the event is kept, and works it off after that: the answer waits for nothing else. What is
 * signed and of another account or mode is answered 200 too, since sending it again would not make it ours.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const config = stripeConfig();
  if (!config) {
    const off: Problem = { code: "not_found", message: "This shop takes no events of Stripe." };
    res.status(404).json(off);
    return;
  }
  const signature = String(req.headers["stripe-signature"] ?? "");
  const body = await readBytes(req, MOST_BYTES + 1);
  const received = await receiveEvent(req.scope, { body, signature }, config);
  const status = STATUS[received] ?? 200;
  if (received === "kept") workInboxSoon(req.scope);
  res.status(status).json(status === 200 ? { received } : REFUSED);
}
