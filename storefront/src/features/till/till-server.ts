import type { FairTill, NewFairSaleInput } from "@second-chance/backend/contracts/fair-sale";

const WAIT_MS = 30_000;

/** An answer of the storefront's own routes; status 0 when there was none. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function ask(path: string, method: "GET" | "POST" | "DELETE", body?: unknown): Promise<Answer> {
  try {
    const response = await fetch(`/till/api/${path}`, {
      method,
      cache: "no-store",
      signal: AbortSignal.timeout(WAIT_MS),
      ...(body === undefined
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json().catch(() => undefined) };
  } catch {
    return { status: 0, body: undefined };
  }
}

/** E-mail of the operator, null when nobody is logged in, undefined when there is no line. */
export type WhoIsIn = string | null | undefined;

function whoOf({ status, body }: Answer): WhoIsIn {
  if (status === 200) return String((body as { email?: unknown }).email ?? "");
  return status === 401 || status === 403 ? null : undefined;
}

export const askWhoIsIn = async (): Promise<WhoIsIn> => whoOf(await ask("session", "GET"));

export type LogInAnswer = { readonly email: string } | { readonly problem: "wrong" | "too_many" | "no_line" };

export async function logIn(email: string, password: string): Promise<LogInAnswer> {
  const answer = await ask("session", "POST", { email, password });
  if (answer.status === 429) return { problem: "too_many" };
  const who = whoOf(answer);
  if (who === undefined) return { problem: answer.status === 400 ? "wrong" : "no_line" };
  return who === null ? { problem: "wrong" } : { email: who };
}

export const logOut = (): Promise<Answer> => ask("session", "DELETE");

/** The list of pieces, or null when it can't be had now. */
export async function fetchPieces(): Promise<FairTill | null> {
  const { status, body } = await ask("pieces", "GET");
  return status === 200 ? (body as FairTill) : null;
}

export const sendSale = (sale: NewFairSaleInput): Promise<Answer> => ask("sales", "POST", sale);
