import { createHmac } from "node:crypto";

const VERSION = "f1";

/**
 * What a mail's link to "forget me" carries: only somebody who has a mail to this address can know it, and it names the
 * address to nobody. It is stored beside the question, so that one link forgets everything asked from one address.
 */
export function forgetKey(email: string, secret: string): string {
  const address = email.trim().toLowerCase();
  return `${VERSION}.${createHmac("sha256", secret).update(`forget:${VERSION}:${address}`).digest("base64url")}`;
}
