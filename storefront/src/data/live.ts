import { PROBLEM_CODES, type ProblemCode } from "@second-chance/backend/contracts/error";
import { headers } from "next/headers";
import { z } from "zod";
import { env } from "@/env";
import { done, type Refusal, type RefusalCode, type Result, refused } from "./result";

const TIMEOUT_MS = 25_000;

interface LiveCall<T> {
  readonly path: string;
  readonly method?: "GET" | "POST" | "DELETE";
  readonly body?: unknown;
  /** Bearer token of a signed-in customer, or of one who is resetting a password. */
  readonly token?: string | undefined;
  readonly schema: z.ZodType<T>;
}

const problemBodySchema = z.object({
  code: z.string().optional(),
  type: z.string().optional(),
  message: z.string().default(""),
  // Several refusals at once travel as a list; the values of the first belong to the code.
  details: z
    .looseObject({
      problems: z.array(z.object({ details: z.record(z.string(), z.unknown()).optional() })).optional(),
    })
    .optional(),
});

const CODE_OF_STATUS: Record<number, RefusalCode> = {
  401: "not_signed_in",
  403: "not_signed_in",
  404: "not_found",
  409: "in_progress",
  429: "too_many_requests",
};

function isProblemCode(code: string | undefined): code is ProblemCode {
  return (PROBLEM_CODES as readonly (string | undefined)[]).includes(code);
}

/** The refusal in an answer: our own code where the backend gives one, else what the status means. */
export function refusalOf(status: number, body: unknown): Refusal {
  const parsed = problemBodySchema.safeParse(body);
  const {
    code,
    message,
    details: all,
  } = parsed.success ? parsed.data : { code: undefined, message: "", details: undefined };
  const details = { ...all?.problems?.[0]?.details, ...all };
  const known = isProblemCode(code)
    ? code
    : (CODE_OF_STATUS[status] ?? (status < 500 ? "invalid_request" : "unavailable"));
  return { code: known, message, details };
}

/** Shoppers share this server's address; the backend's limits need their own. */
async function shopperAddress(): Promise<Record<string, string>> {
  const forwarded = (await headers()).get("x-forwarded-for");
  return forwarded ? { "x-forwarded-for": forwarded } : {};
}

/**
 * One call to the backend about somebody's own things: never cached, never thrown.
 * An answer that breaks the contract counts as `unavailable`.
 */
export async function callLive<T>({
  path,
  method = "GET",
  body,
  token,
  schema,
}: LiveCall<T>): Promise<Result<T>> {
  const { BACKEND_URL, PUBLISHABLE_KEY } = env();
  try {
    const answer = await fetch(new URL(path, BACKEND_URL), {
      method,
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        "x-publishable-api-key": PUBLISHABLE_KEY,
        ...(await shopperAddress()),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const json: unknown = text.startsWith("{") ? JSON.parse(text) : {};
    if (!answer.ok) return { ok: false, problem: refusalOf(answer.status, json) };
    return done(schema.parse(json));
  } catch (error) {
    console.error(`${method} ${path.split("?")[0]} failed:`, error instanceof Error ? error.message : error);
    return refused("unavailable");
  }
}
