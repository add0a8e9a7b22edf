import type { Portal } from "@second-chance/backend/contracts/portal";
import { z } from "zod";
import { env } from "@/env";
import { askerHeaders } from "./portal-session";

const TIMEOUT_MS = 25_000;
/** What the backend calls each portal's routes. */
const ROUTES: Readonly<Record<Portal, string>> = { workshop: "/manager", ngo: "/ngo" };

/** What came of asking: a code of the backend, or `unavailable`. */
export type PortalResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly details: Readonly<Record<string, unknown>> };

export interface PortalCall<T> {
  readonly path: string;
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly body?: unknown;
  readonly token?: string;
  /** What is passed on of the answer: whatever it doesn't name stays here. */
  readonly schema: z.ZodType<T>;
}

const refusalSchema = z.object({
  code: z.string().default("unavailable"),
  details: z.record(z.string(), z.unknown()).default({}),
});

/** One call of our own server to a portal's routes. Failures are values. */
export async function askPortalApi<T>(
  portal: Portal,
  { path, method = "GET", body, token, schema }: PortalCall<T>,
): Promise<PortalResult<T>> {
  const isSaid = body !== undefined;
  try {
    const answer = await fetch(new URL(`${ROUTES[portal]}/${path}`, env().BACKEND_URL), {
      method,
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        ...(await askerHeaders()),
        ...(isSaid ? { "content-type": "application/json" } : {}),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(isSaid ? { body: JSON.stringify(body) } : {}),
    });
    const said: unknown = await answer.json().catch(() => ({}));
    return answer.ok ? { ok: true, value: schema.parse(said) } : { ok: false, ...refusalSchema.parse(said) };
  } catch (error) {
    console.error(`${portal} ${path} failed:`, error instanceof Error ? error.message : error);
    return { ok: false, code: "unavailable", details: {} };
  }
}
