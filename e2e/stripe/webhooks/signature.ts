import { createHmac } from "node:crypto";

/**
 * The `Stripe-Signature` header of a body.
 * @param at seconds since 1970, which a receiver compares with its own clock
 */
export function signatureOf(body: string, secret: string, at: number): string {
  const signature = createHmac("sha256", secret).update(`${at}.${body}`).digest("hex");
  return `t=${at},v1=${signature}`;
}
