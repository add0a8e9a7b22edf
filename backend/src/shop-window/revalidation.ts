import { createHmac } from "node:crypto";
import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CHECK_EVERY_MS } from "./shop-window";

/** Longer than any process may show an older window: the page made anew must not be made of old rows. */
const PAUSE_MS = CHECK_EVERY_MS + 200;
const TIMEOUT_MS = 5_000;
/** Next refuses long lists; a change of that size is simply everything. */
const MAX_TAGS = 200;

const waiting = new Set<string>();
let timer: NodeJS.Timeout | undefined;
let unreachable = false;

/**
 * Asks the storefront to drop what it has cached under these tags: `catalogue`, `centers`, `piece:<handle>`,
 * `center:<handle>`, `workshop:<handle>`. Collected for a moment, never blocking; pages also expire by themselves.
 */
export function requestRevalidation(container: MedusaContainer, tags: readonly string[]): void {
  for (const tag of tags) waiting.add(tag);
  if (timer || waiting.size === 0) return;
  timer = setTimeout(() => {
    const all = [...waiting];
    waiting.clear();
    timer = undefined;
    void post(container, all);
  }, PAUSE_MS);
}

async function post(container: MedusaContainer, tags: readonly string[]): Promise<void> {
  const { STOREFRONT_URL, REVALIDATE_SECRET } = process.env;
  if (!STOREFRONT_URL || !REVALIDATE_SECRET) return;
  const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER);
  try {
    for (let start = 0; start < tags.length; start += MAX_TAGS) {
      const body = JSON.stringify({ tags: tags.slice(start, start + MAX_TAGS) });
      const response = await fetch(`${STOREFRONT_URL}/api/revalidate`, {
        method: "POST",
        headers: { "content-type": "application/json", ...signedHeaders(body, REVALIDATE_SECRET) },
        body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) throw new Error(`the storefront answered ${response.status}`);
    }
    unreachable = false;
  } catch (error) {
    // Said once: a storefront that is down for an hour must not fill the log.
    if (!unreachable) logger.warn(`Pages could not be revalidated: ${error}`);
    unreachable = true;
  }
}

/** The storefront checks both headers; the timestamp (ms) lets it refuse a replay. */
export function signedHeaders(body: string, secret: string, now = Date.now()): Record<string, string> {
  const timestamp = String(now);
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  return { "x-timestamp": timestamp, "x-signature": signature };
}
