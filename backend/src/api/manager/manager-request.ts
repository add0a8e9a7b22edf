import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import type { Right } from "../../contracts/manager/roles";
import { AccessRefused } from "../../domain/access/access-refused";
import type { ActSubject, NewAct } from "../../domain/access/act";
import { type ManagerScope, type Reach, reach } from "../../domain/access/manager-scope";
import { type Access, readAccess } from "../../workflows/access/read-scope";
import { accountHandlers } from "../shared/account-handlers";
import { whereFrom } from "../shared/where-from";

/** Everything behind the door needs somebody who is logged in; only the door itself doesn't. */
const DOOR = /^\/manager\/door\//;

const known = new WeakMap<MedusaRequest, Access>();

/** Reads session and memberships anew at each request and refuses whoever isn't logged in. */
export async function knowManager(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  res.setHeader("cache-control", "no-store");
  if (DOOR.test(req.originalUrl)) return next();
  const token = /^Bearer (\S+)$/.exec(req.headers.authorization ?? "")?.[1];
  const access = token ? await readAccess(req.scope, token) : null;
  if (!access) return next(new AccessRefused("not_signed_in"));
  known.set(req, access);
  next();
}

/** Who asks. @throws AccessRefused for a route that stands outside of `/manager`. */
export function accessOf(req: MedusaRequest): Access {
  const access = known.get(req);
  if (!access) throw new AccessRefused("not_signed_in");
  return access;
}

export const scopeOf = (req: MedusaRequest): ManagerScope => accessOf(req).scope;

/** The workshop of the address, if the manager has this right in it. @throws AccessRefused 404 or 403 */
export const reachOf = (req: MedusaRequest, right: Right): Reach =>
  reach(scopeOf(req), req.params.workshop_id ?? "", right);

/** An act of this request in the workshop of its address, for `recordActStep`. `detail`: ids, numbers and words of ours. */
export function actOf(
  req: MedusaRequest,
  action: string,
  subject: ActSubject,
  detail: NewAct["detail"] = {},
): NewAct {
  const { scope, device } = accessOf(req);
  const workshopId = req.params.workshop_id ?? null;
  const here = scope.memberships.find(({ workshopIds }) => workshopId && workshopIds.includes(workshopId));
  return {
    actor: { kind: "manager", id: scope.managerId },
    action,
    centerId: here?.centerId ?? null,
    workshopId,
    subject,
    detail,
    from: { address: whereFrom(req).address, device },
  };
}

/** What managers do with their own account. */
export const managerAccount = accountHandlers({
  kind: "manager",
  holderOf: (req) => {
    const { scope, sessionId } = accessOf(req);
    return { accountId: scope.managerId, sessionId };
  },
  actOf,
});

/** The same act without what it is and to what, for workflows that know that best. */
export function whoActs(req: MedusaRequest): Omit<NewAct, "action" | "subject"> {
  const { action: _, subject: __, ...who } = actOf(req, "", { type: "", id: "" });
  return who;
}

/** What an operator does in a center or workshop, for `recordActStep`. */
export const operatorActOf = (
  req: AuthenticatedMedusaRequest,
  act: Pick<NewAct, "action" | "subject" | "detail" | "centerId" | "workshopId">,
): NewAct => ({ ...act, actor: { kind: "operator", id: req.auth_context.actor_id }, from: whereFrom(req) });
