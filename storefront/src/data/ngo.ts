import { type OfficerMe, officerMeSchema } from "@second-chance/backend/contracts/ngo/session";
import { cache } from "react";
import { askPortalApi, type PortalCall, type PortalResult } from "./ask-portal-api";
import { portalToken } from "./portal-session";

export type NgoAnswer<T> = PortalResult<T>;

/** Gives out keys in its answers: `portal-door` alone asks there. */
const DOOR = /^door(\/|$)/i;

/**
 * A call of the organisations' portal with the session of this device, from our own server: no script ever asks, and nothing of the
 * answer that `schema` doesn't name is passed on. `path` is that under `/ngo/`, with its query.
 */
export async function askNgo<T>(
  path: string,
  call: Omit<PortalCall<T>, "path" | "token">,
): Promise<NgoAnswer<T>> {
  if (DOOR.test(path)) return { ok: false, code: "not_found", details: {} };
  const token = await portalToken("ngo");
  if (!token) return { ok: false, code: "not_signed_in", details: {} };
  return askPortalApi("ngo", { ...call, path, token });
}

/** Who is logged in and which organisations they work for; asked once a page. */
export const readMe = cache((): Promise<NgoAnswer<OfficerMe>> => askNgo("me", { schema: officerMeSchema }));
