import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { env } from "./env";
import { paymentPagePolicy } from "./payment-page-policy";

const POLICY = "content-security-policy";

/** The checkout's page alone: its neighbours, and the page that one comes back to from a bank, stay closed. */
export const config = { matcher: "/:locale/:country/checkout" };

/** Where Stripe is offered, its names are added to the policy of the one page that needs them; else nothing changes. */
export function proxy(request: NextRequest): NextResponse {
  const { STRIPE_PUBLISHABLE_KEY, STRIPE_STAND_IN_URL } = env();
  if (!STRIPE_PUBLISHABLE_KEY) return NextResponse.next();
  const policy = paymentPagePolicy(randomBytes(18).toString("base64"), STRIPE_STAND_IN_URL);
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from here.
  headers.set(POLICY, policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set(POLICY, policy);
  // A wallet or a bank may ask in a window of its own, which tells this page how it went.
  response.headers.set("cross-origin-opener-policy", "same-origin-allow-popups");
  return response;
}
