import type { TestShop } from "../shop";
import { onlyOperators, type RouteEntry, type TwoWorkshops } from "./route-entry";

type Place = TwoWorkshops["own"];

/** An open invitation to a workshop. */
async function invitationIn({ sql }: TestShop, { centerId, workshopId }: Place) {
  const id = `inv_${crypto.randomUUID()}`;
  await sql("invitation").insert({
    id,
    name: "Somebody",
    login: `somebody-${id.slice(-6)}`,
    locale: "es",
    role: "viewer",
    center_id: centerId,
    workshop_id: workshopId,
    invited_by: "nobody",
    expires_at: new Date(Date.now() + 86_400_000),
  });
  return { invitation_id: id };
}

/** A member of a workshop who isn't an owner. */
async function memberIn({ sql }: TestShop, { centerId, workshopId }: Place) {
  const id = crypto.randomUUID();
  const times = { created_at: new Date(), updated_at: new Date() };
  await sql("account").insert({
    id: `mgr_${id}`,
    portal: "workshop",
    name: "Somebody",
    login: `somebody-${id}`,
    locale: "es",
    auth_identity_id: `auth_${id}`,
    ...times,
  });
  await sql("membership").insert({
    id: `mbr_${id}`,
    manager_id: `mgr_${id}`,
    role: "viewer",
    center_id: centerId,
    workshop_id: workshopId,
    ...times,
  });
  return { membership_id: `mbr_${id}` };
}

const MEMBERS = "/manager/workshops/:workshop_id/members";

export const ACCESS_ROUTES: readonly RouteEntry[] = [
  { route: "POST /manager/door/log-in", opens: "door" },
  { route: "POST /manager/door/second-factor", opens: "door" },
  { route: "POST /manager/door/invitation", opens: "door" },
  { route: "POST /manager/door/invitation/accept", opens: "door" },
  { route: "POST /manager/door/reset/ask", opens: "door" },
  { route: "POST /manager/door/reset", opens: "door" },
  { route: "PUT /manager/door/reset", opens: "door" },
  { route: "GET /manager/me", opens: "manager" },
  { route: "POST /manager/invitation", opens: "manager" },
  { route: "DELETE /manager/session", opens: "manager" },
  { route: "GET /manager/sessions", opens: "manager" },
  { route: "DELETE /manager/sessions", opens: "manager" },
  { route: "DELETE /manager/sessions/:session_id", opens: "manager" },
  { route: "POST /manager/password", opens: "manager" },
  { route: "PUT /manager/language", opens: "manager" },
  { route: "GET /manager/second-factor", opens: "manager" },
  { route: "POST /manager/second-factor/start", opens: "manager" },
  { route: "POST /manager/second-factor/confirm", opens: "manager" },
  { route: "POST /manager/second-factor/end", opens: "manager" },
  { route: "GET /manager/workshops/:workshop_id/activity", opens: "see" },
  { route: `GET ${MEMBERS}`, opens: "members" },
  { route: `PUT ${MEMBERS}/:membership_id`, opens: "members", body: { role: "lister" }, ids: memberIn },
  { route: `DELETE ${MEMBERS}/:membership_id`, opens: "members", ids: memberIn },
  { route: `POST ${MEMBERS}/:membership_id/reset-slip`, opens: "members", ids: memberIn },
  { route: `POST ${MEMBERS}/invitations`, opens: "members" },
  { route: `DELETE ${MEMBERS}/invitations/:invitation_id`, opens: "members", ids: invitationIn },
  { route: `POST ${MEMBERS}/invitations/:invitation_id/mail`, opens: "members", ids: invitationIn },
  { route: `POST ${MEMBERS}/invitations/:invitation_id/slip`, opens: "members", ids: invitationIn },
  ...onlyOperators([
    "GET /admin/managers",
    "POST /admin/managers/:id/end-sessions",
    "POST /admin/managers/:id/reset-slip",
    "POST /admin/manager-invitations",
    "POST /admin/manager-invitations/:id/mail",
    "POST /admin/manager-invitations/:id/slip",
    "POST /admin/manager-invitations/:id/withdraw",
    "POST /admin/memberships/:id/end",
    "POST /admin/memberships/:id/role",
    "GET /admin/acts",
    "GET /admin/ngo-organisations",
    "POST /admin/ngo-organisations",
    "POST /admin/ngo-organisations/:id",
    "POST /admin/ngo-organisations/:id/grants",
    "POST /admin/ngo-organisations/:id/grants/:grant_id/end",
    "POST /admin/ngo-organisations/:id/invitations",
    "POST /admin/ngo-organisations/:id/invitations/:invitation_id/mail",
    "POST /admin/ngo-organisations/:id/invitations/:invitation_id/withdraw",
    "POST /admin/ngo-organisations/:id/seats/:seat_id/end",
    "POST /admin/officers/:id/end-sessions",
  ]),
];
