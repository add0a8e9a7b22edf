import { createHmac, timingSafeEqual } from "node:crypto";

const WINDOW_MS = 5 * 60_000;

interface SignedBody {
  readonly body: string;
  /** Milliseconds since 1970, as text. */
  readonly timestamp: string | null;
  /** Hex HMAC-SHA256 of `${timestamp}.${body}`. */
  readonly signature: string | null;
}

/** True when the body was signed with our secret, less than five minutes from `now`. Compares in constant time. */
export function isSigned({ body, timestamp, signature }: SignedBody, secret: string, now: number): boolean {
  if (!timestamp || !signature || !/^\d{1,15}$/.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp)) > WINDOW_MS) return false;
  const expected = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest();
  const given = Buffer.from(signature, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
