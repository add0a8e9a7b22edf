import {
  type AcceptInvitation,
  type AnswerChallenge,
  type ShownReset,
  shownResetSchema,
  type TakeReset,
} from "@second-chance/backend/contracts/manager/access";
import {
  type LogIn,
  type OpenedSession,
  openedSessionSchema,
} from "@second-chance/backend/contracts/manager/session";
import type { Portal } from "@second-chance/backend/contracts/portal";
import { z } from "zod";
import { askPortalApi, type PortalCall, type PortalResult } from "./ask-portal-api";
import { portalToken } from "./portal-session";

const nothing = z.object({});

const knock = <T>(portal: Portal, call: PortalCall<T>): Promise<PortalResult<T>> =>
  askPortalApi(portal, { method: "POST", ...call, path: `door/${call.path}` });

export const logIn = (portal: Portal, body: LogIn): Promise<PortalResult<OpenedSession>> =>
  knock(portal, { path: "log-in", body, schema: openedSessionSchema });

export const answerChallenge = (
  portal: Portal,
  body: AnswerChallenge,
): Promise<PortalResult<OpenedSession>> =>
  knock(portal, { path: "second-factor", body, schema: openedSessionSchema });

/** What an invitation says; each portal's in its own words. */
export const showInvitation = <T>(
  portal: Portal,
  code: string,
  schema: z.ZodType<T>,
): Promise<PortalResult<T>> => knock(portal, { path: "invitation", body: { code }, schema });

export const acceptInvitation = (
  portal: Portal,
  body: AcceptInvitation,
): Promise<PortalResult<OpenedSession>> =>
  knock(portal, { path: "invitation/accept", body, schema: openedSessionSchema });

export const askReset = (portal: Portal, login: string): Promise<PortalResult<object>> =>
  knock(portal, { path: "reset/ask", body: { login }, schema: nothing });

export const showReset = (portal: Portal, code: string): Promise<PortalResult<ShownReset>> =>
  knock(portal, { path: "reset", body: { code }, schema: shownResetSchema });

export const takeReset = (portal: Portal, body: TakeReset): Promise<PortalResult<object>> =>
  knock(portal, { path: "reset", method: "PUT", body, schema: nothing });

const holderSchema = z.object({ name: z.string() });
const meSchema = z
  .union([z.object({ manager: holderSchema }), z.object({ officer: holderSchema })])
  .transform((me) => ("manager" in me ? me.manager.name : me.officer.name));

/** The name of whoever is logged in to a portal on this device; null for nobody. */
export async function whoIsLoggedIn(portal: Portal): Promise<string | null> {
  const token = await portalToken(portal);
  if (!token) return null;
  const me = await askPortalApi(portal, { path: "me", token, schema: meSchema });
  return me.ok ? me.value : null;
}

/** Joins by an invitation with the account that is logged in here. */
export async function joinByInvitation(portal: Portal, code: string): Promise<PortalResult<object>> {
  const token = await portalToken(portal);
  if (!token) return { ok: false, code: "not_signed_in", details: {} };
  return askPortalApi(portal, { path: "invitation", method: "POST", body: { code }, token, schema: nothing });
}
