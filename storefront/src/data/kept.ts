import type { z } from "zod";
import { env } from "@/env";
import { done, type Result, refused } from "./result";

const TIMEOUT_MS = 10_000;
/** Seconds that a kept answer lives without a word from the backend. */
const KEEP_SECONDS = 300;

interface KeptCall<S extends z.ZodType> {
  /** Path with query, e.g. `/store/pieces/x?locale=en&country=pe`. */
  readonly path: string;
  readonly schema: S;
  /** What makes the answer stale when the backend names it; see `tags.ts`. */
  readonly tags: readonly string[];
}

/**
 * Reads what is the same for every shopper. The answer is kept and shared, so pages made from it are static.
 * Never throws for what the backend answers; the contract is checked here.
 */
export async function readKept<S extends z.ZodType>({
  path,
  schema,
  tags,
}: KeptCall<S>): Promise<Result<z.output<S>>> {
  const { BACKEND_URL, PUBLISHABLE_KEY } = env();
  try {
    const response = await fetch(new URL(path, BACKEND_URL), {
      headers: { accept: "application/json", "x-publishable-api-key": PUBLISHABLE_KEY },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      next: { revalidate: KEEP_SECONDS, tags: [...tags] },
    });
    if (response.status === 404) return refused("not_found");
    if (!response.ok) return refused("unavailable", `status ${response.status} of ${path}`);
    const parsed = schema.safeParse(await response.json());
    if (parsed.success) return done(parsed.data);
    const fields = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
    return refused("unavailable", `unexpected answer of ${path}: ${fields}`);
  } catch (error) {
    return refused("unavailable", error instanceof Error ? error.message : "unknown");
  }
}
