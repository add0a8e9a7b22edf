import { z } from "zod";
import type { RefusalReason } from "../../../contracts/stripe-words";
import { stripeClient } from "../../../providers/stripe/stripe-client";

/** Bytes that a delivery has at most; the longest events of Stripe have a few thousand. */
export const MOST_BYTES = 256 * 1024;

/** Seconds since its signing after which a delivery is somebody's copy. */
const TOLERANCE_SECONDS = 300;

const eventSchema = z.object({
  id: z.string().regex(/^evt_\w{1,200}$/),
  object: z.literal("event"),
  type: z.string().min(1).max(200),
  created: z.number().int(),
  livemode: z.boolean(),
  account: z.string().nullish(),
  data: z.object({
    object: z.object({ object: z.string().max(100), id: z.string().max(255).optional() }),
  }),
});
export type Delivered = z.infer<typeof eventSchema>;

/** A delivery as it came in: its bytes, since a signature is over bytes, and the header that signs them. */
export interface Delivery {
  /** At most one byte more than {@link MOST_BYTES}. */
  readonly body: Buffer;
  readonly signature: string;
}

/** The event of a delivery that Stripe has signed within the last minutes; otherwise why it is none. */
export function readDelivery(
  { body, signature }: Delivery,
  secret: string,
): Delivered | Extract<RefusalReason, "forged" | "stale" | "too_large" | "unreadable"> {
  if (body.length > MOST_BYTES) return "too_large";
  if (!isSigned(body, signature, secret, 0)) return "forged";
  if (!isSigned(body, signature, secret, TOLERANCE_SECONDS)) return "stale";
  return eventSchema.safeParse(parse(body)).data ?? "unreadable";
}

/** @param tolerance Seconds; 0 for a signature of any age. */
function isSigned(body: Buffer, signature: string, secret: string, tolerance: number): boolean {
  const { signature: signing } = stripeClient().webhooks;
  if (!signing) throw new Error("Stripe's SDK can't check signatures here.");
  try {
    return signing.verifyHeader(body, signature, secret, tolerance);
  } catch {
    return false;
  }
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
