import { createHash } from "node:crypto";
import { RULES } from "./features/shell/speculation-rules";
import { THEME_SCRIPT } from "./features/theme/theme-script";
import { CLOSED_POLICY, opened, type Policy, written } from "./security-headers";

/** What Stripe's guide asks for its Payment Element, and nothing else of it: script, its frames, its API. */
const STRIPE: Policy = {
  "script-src": ["https://js.stripe.com", "https://*.js.stripe.com"],
  "frame-src": ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
  "connect-src": ["https://api.stripe.com"],
};

const sha256 = (script: string): string =>
  `'sha256-${createHash("sha256").update(script, "utf8").digest("base64")}'`;

/**
 * The policy of the page where a card is typed. It is made for each visit, so it can do without 'unsafe-inline': an inline
 * script runs by this visit's nonce, or because its text is known: the theme's, and the rules of what to fetch ahead.
 * @param nonce base64, new for every answer
 * @param standInUrl origin that stands in for Stripe; empty where Stripe itself is spoken to
 */
export function paymentPagePolicy(nonce: string, standInUrl: string): string {
  const standIn = standInUrl ? [new URL(standInUrl).origin] : [];
  return written(
    [
      { "script-src": [`'nonce-${nonce}'`, sha256(THEME_SCRIPT), sha256(RULES)] },
      STRIPE,
      Object.fromEntries(Object.keys(STRIPE).map((kind) => [kind, standIn])),
    ].reduce(opened, CLOSED_POLICY),
  );
}
