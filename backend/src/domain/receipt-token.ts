import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * Opens one order's receipt without an account. It has no expiry, because a receipt must open years later; the
 * version lets all tokens of one make be withdrawn together. Whoever has it sees the order: treat it like a password.
 */
const VERSION = "r1";
const ORDER_ID = /^[A-Za-z0-9_]{1,64}$/;

export function signReceiptToken(orderId: string, secret: string): string {
  return `${VERSION}.${orderId}.${signature(orderId, secret)}`;
}

/** The order id inside a genuine token, null for anything else. Compares in constant time. */
export function readReceiptToken(token: string, secret: string): string | null {
  const [version, orderId = "", given = "", ...rest] = token.split(".");
  if (version !== VERSION || rest.length > 0 || !ORDER_ID.test(orderId)) return null;
  const expected = Buffer.from(signature(orderId, secret));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual) ? orderId : null;
}

function signature(orderId: string, secret: string): string {
  return createHmac("sha256", secret).update(`receipt:${VERSION}:${orderId}`).digest("base64url");
}
