import {
  type AcceptInvitation,
  type AnswerChallenge,
  type ShownInvitation,
  type ShownReset,
  shownInvitationSchema,
  shownResetSchema,
  type TakeReset,
} from "@second-chance/backend/contracts/manager/access";
import {
  type LogIn,
  type ManagerMe,
  managerMeSchema,
  type OpenedSession,
  openedSessionSchema,
} from "@second-chance/backend/contracts/manager/session";
import { z } from "zod";
import { env } from "@/env";
import { askerHeaders, managerToken } from "./manager-session";

const TIMEOUT_MS = 25_000;

/** What came of knocking: a code of the backend, or `unavailable`. */
export type DoorAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly details: Readonly<Record<string, unknown>> };

interface Knock<T> {
  readonly path: string;
  readonly method?: "GET" | "POST" | "PUT";
  readonly body?: unknown;
  readonly token?: string;
  readonly schema: z.ZodType<T>;
}

const refusalSchema = z.object({
  code: z.string().default("unavailable"),
  details: z.record(z.string(), z.unknown()).default({}),
});

async function knock<T>({ path, method = "POST", body, token, schema }: Knock<T>): Promise<DoorAnswer<T>> {
  try {
    const answer = await fetch(new URL(`/manager/${path}`, env().BACKEND_URL), {
      method,
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        ...(await askerHeaders()),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const said: unknown = await answer.json().catch(() => ({}));
    return answer.ok ? { ok: true, value: schema.parse(said) } : { ok: false, ...refusalSchema.parse(said) };
  } catch (error) {
    console.error(`The door ${path} failed:`, error instanceof Error ? error.message : error);
    return { ok: false, code: "unavailable", details: {} };
  }
}

const nothing = z.object({});

export const logInManager = (body: LogIn): Promise<DoorAnswer<OpenedSession>> =>
  knock({ path: "door/log-in", body, schema: openedSessionSchema });

export const answerChallenge = (body: AnswerChallenge): Promise<DoorAnswer<OpenedSession>> =>
  knock({ path: "door/second-factor", body, schema: openedSessionSchema });

export const showInvitation = (code: string): Promise<DoorAnswer<ShownInvitation>> =>
  knock({ path: "door/invitation", body: { code }, schema: shownInvitationSchema });

export const acceptInvitation = (body: AcceptInvitation): Promise<DoorAnswer<OpenedSession>> =>
  knock({ path: "door/invitation/accept", body, schema: openedSessionSchema });

export const askReset = (login: string): Promise<DoorAnswer<object>> =>
  knock({ path: "door/reset/ask", body: { login }, schema: nothing });

export const showReset = (code: string): Promise<DoorAnswer<ShownReset>> =>
  knock({ path: "door/reset", body: { code }, schema: shownResetSchema });

export const takeReset = (body: TakeReset): Promise<DoorAnswer<object>> =>
  knock({ path: "door/reset", method: "PUT", body, schema: nothing });

/** Who is logged in on this device; null for nobody. */
export async function managerHere(): Promise<ManagerMe | null> {
  const token = await managerToken();
  if (!token) return null;
  const me = await knock({ path: "me", method: "GET", token, schema: managerMeSchema });
  return me.ok ? me.value : null;
}

/** Joins by an invitation with the account that is logged in here. */
export async function joinByInvitation(code: string): Promise<DoorAnswer<object>> {
  const token = await managerToken();
  if (!token) return { ok: false, code: "not_signed_in", details: {} };
  return knock({ path: "invitation", body: { code }, token, schema: nothing });
}
