import { cookies, headers } from "next/headers";
import { z } from "zod";
import { env } from "@/env";

const TIMEOUT_MS = 25_000;
const DAY_SECONDS = 86_400;
/** Only the till's own addresses ever see the operator's token, and no script does. */
const COOKIE = { name: "till_token", path: "/till" } as const;

/** What the backend said, to be handed on as it is. */
export interface TillAnswer {
  readonly status: number;
  readonly body: unknown;
}

const UNAVAILABLE: TillAnswer = {
  status: 503,
  body: { code: "unavailable", message: "The shop can't be reached." },
};
const NOT_LOGGED_IN: TillAnswer = {
  status: 401,
  body: { code: "not_signed_in", message: "Nobody is logged in." },
};

async function ask(
  path: string,
  { body, token }: { body?: unknown; token?: string | undefined },
): Promise<TillAnswer> {
  const forwarded = (await headers()).get("x-forwarded-for");
  try {
    const answer = await fetch(new URL(path, env().BACKEND_URL), {
      method: body === undefined ? "GET" : "POST",
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        ...(forwarded ? { "x-forwarded-for": forwarded } : {}),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json().catch(() => ({})) };
  } catch (error) {
    console.error(`${path} failed:`, error instanceof Error ? error.message : error);
    return UNAVAILABLE;
  }
}

const tokenSchema = z.object({ token: z.string() });
const operatorSchema = z.object({ user: z.object({ email: z.string() }) });

async function remember(token: string): Promise<void> {
  (await cookies()).set(COOKIE.name, token, {
    path: COOKIE.path,
    maxAge: DAY_SECONDS,
    sameSite: "strict",
    httpOnly: true,
    secure: env().SITE_URL.startsWith("https:"),
  });
}

const rememberedToken = async (): Promise<string | undefined> => (await cookies()).get(COOKIE.name)?.value;

async function whoseToken(token: string): Promise<TillAnswer> {
  const me = await ask("/admin/users/me", { token });
  const operator = operatorSchema.safeParse(me.body);
  if (me.status === 200 && operator.success)
    return { status: 200, body: { email: operator.data.user.email } };
  return me.status < 500 ? NOT_LOGGED_IN : UNAVAILABLE;
}

export async function logInOperator(credentials: { email: string; password: string }): Promise<TillAnswer> {
  const answer = await ask("/auth/user/emailpass", { body: credentials });
  const token = tokenSchema.safeParse(answer.body);
  if (answer.status !== 200 || !token.success) return answer.status === 200 ? UNAVAILABLE : answer;
  const who = await whoseToken(token.data.token);
  if (who.status === 200) await remember(token.data.token);
  return who;
}

/** Who is logged in. A till that is opened every day stays so: each look renews the token for another day. */
export async function readOperator(): Promise<TillAnswer> {
  const token = await rememberedToken();
  if (!token) return NOT_LOGGED_IN;
  const who = await whoseToken(token);
  if (who.status !== 200) return who;
  const renewed = tokenSchema.safeParse((await ask("/auth/token/refresh", { body: {}, token })).body);
  if (renewed.success) await remember(renewed.data.token);
  return who;
}

export async function logOutOperator(): Promise<void> {
  (await cookies()).delete(COOKIE);
}

/** Calls a route of the backend as the operator who is logged in here. */
export async function askAsOperator(path: string, body?: unknown): Promise<TillAnswer> {
  const token = await rememberedToken();
  return token ? ask(path, { body, token }) : NOT_LOGGED_IN;
}
