import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { NgoRight } from "../../contracts/ngo/roles";
import { AccessRefused } from "../../domain/access/access-refused";
import type { ActSubject, NewAct } from "../../domain/access/act";
import { isKeyToken, type KeyAccess, reachByKey } from "../../domain/ngo/key-access";
import { type NgoReach, reachOrganisation } from "../../domain/ngo/ngo-scope";
import { type OfficerAccess, readOfficer } from "../../workflows/ngo-access/read-officer";
import { readKey } from "../../workflows/ngo-key/read-key";
import { accountHandlers } from "../shared/account-handlers";
import { whereFrom } from "../shared/where-from";

/** Everything behind the door needs somebody who is logged in, or a key; only the door and the way to use keys don't. */
const DOOR = /^\/ngo\/(door\/|openapi\.json(\?|$))/;

const known = new WeakMap<MedusaRequest, OfficerAccess>();
const knownKeys = new WeakMap<MedusaRequest, KeyAccess>();

/** Reads session or key, seats and grants anew at each request and refuses whoever has neither. */
export async function knowOfficer(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  res.setHeader("cache-control", "no-store");
  if (DOOR.test(req.originalUrl)) return next();
  const token = /^Bearer (\S+)$/.exec(req.headers.authorization ?? "")?.[1];
  if (token && isKeyToken(token)) {
    const key = await readKey(req.scope, token);
    if (!key) return next(new AccessRefused("key_unknown"));
    knownKeys.set(req, key);
    return next();
  }
  const access = token ? await readOfficer(req.scope, token) : null;
  if (!access) return next(new AccessRefused("not_signed_in"));
  known.set(req, access);
  next();
}

/** Who asks, for limits of their own; null for a key and for nobody. */
export const officerIdOf = (req: MedusaRequest): string | null => known.get(req)?.scope.officerId ?? null;

/** The officer who asks. @throws AccessRefused `key_not_enough` for a key, `not_signed_in` for whoever else is none */
export function officerOf(req: MedusaRequest): OfficerAccess {
  if (knownKeys.has(req)) throw new AccessRefused("key_not_enough");
  const access = known.get(req);
  if (!access) throw new AccessRefused("not_signed_in");
  return access;
}

/** The organisation of the address, if whoever asks has this right in it. @throws AccessRefused 404 or 403 */
export function ngoReachOf(req: MedusaRequest, right: NgoRight): NgoReach {
  const organisationId = req.params.organisation_id ?? "";
  const key = knownKeys.get(req);
  if (key) return reachByKey(key, { organisationId, right, method: req.method, address: req.originalUrl });
  return reachOrganisation(officerOf(req).scope, organisationId, right);
}

/** An act of this request in the organisation of its address, for `recordActStep`. `detail`: ids, numbers and words of ours. */
export function ngoActOf(
  req: MedusaRequest,
  action: string,
  subject: ActSubject,
  detail: NewAct["detail"] = {},
): NewAct {
  const { scope, device } = officerOf(req);
  const organisationId = req.params.organisation_id;
  return {
    actor: { kind: "officer", id: scope.officerId },
    action,
    centerId: null,
    workshopId: null,
    ...(organisationId ? { organisationId } : {}),
    subject,
    detail,
    from: { address: whereFrom(req).address, device },
  };
}

/** The same act without what it is and to what, for workflows that know that best. */
export function whoActsInNgo(req: MedusaRequest): Omit<NewAct, "action" | "subject"> {
  const { action: _, subject: __, ...who } = ngoActOf(req, "", { type: "", id: "" });
  return who;
}

/** What officers do with their own account. */
export const officerAccount = accountHandlers({
  kind: "officer",
  holderOf: (req) => {
    const { scope, sessionId } = officerOf(req);
    return { accountId: scope.officerId, sessionId };
  },
  actOf: ngoActOf,
});
