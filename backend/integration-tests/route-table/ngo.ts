import type { NgoRight } from "../../src/contracts/ngo/roles";
import type { TestShop } from "../shop";
import { exportIn, REPORT, reportIn } from "./reports";
import type { RouteName } from "./route-entry";

/** An organisation of a test, and the one center that it sees, in detail. */
export interface Seeing {
  readonly organisationId: string;
  readonly centerId: string;
}

/** Who may come in at a route of the organisations' portal, and what its ids are. */
export interface NgoRouteEntry {
  readonly route: RouteName;
  /** `door`: anybody. `officer`: whoever is logged in. A right: officers of the organisation whose role has it. */
  readonly opens: "door" | "officer" | NgoRight;
  /** What is sent along; refused input is answered after the check of who asks, so that it may be left out. */
  readonly body?: unknown;
  /**
   * Values of the address's parameters beside `:organisation_id`, made for the organisation that is given. Without it they are
   * ids that nothing has. The same ids are then asked for in a foreign organisation, and must not be found there.
   */
  readonly ids?: (shop: TestShop, place: Seeing) => Promise<Readonly<Record<string, string>>>;
}

/** An open invitation into an organisation. */
async function invitationIn({ sql }: TestShop, { organisationId }: Seeing) {
  const id = `ngi_${crypto.randomUUID()}`;
  await sql("ngo_invitation").insert({
    id,
    organisation_id: organisationId,
    name: "Somebody",
    email: `${id}@example.org`,
    locale: "es",
    role: "officer",
    invited_by: "nobody",
    expires_at: new Date(Date.now() + 86_400_000),
  });
  return { invitation_id: id };
}

/** An officer of an organisation who isn't its lead. */
async function seatIn({ sql }: TestShop, { organisationId }: Seeing) {
  const id = crypto.randomUUID();
  await sql("account").insert({
    id: `off_${id}`,
    portal: "ngo",
    name: "Somebody",
    login: `${id}@example.org`,
    locale: "es",
    auth_identity_id: `auth_${id}`,
  });
  await sql("ngo_seat").insert({
    id: `seat_${id}`,
    account_id: `off_${id}`,
    organisation_id: organisationId,
    role: "officer",
  });
  return { seat_id: `seat_${id}` };
}

/** A key in force. */
async function keyIn({ sql }: TestShop, { organisationId }: Seeing) {
  const id = `nkey_${crypto.randomUUID()}`;
  await sql("ngo_key").insert({
    id,
    organisation_id: organisationId,
    name: "A key",
    prefix: "scc_ngo_aaaa",
    token_hash: id,
    scopes: ["figures"],
    expires_on: "2999-01-01",
    made_by: "nobody",
  });
  return { key_id: id };
}

/** A closed month of the center that is seen. */
async function statementIn({ sql }: TestShop, { centerId }: Seeing) {
  const id = `stm_${crypto.randomUUID()}`;
  await sql("statement").insert({
    id,
    center_id: centerId,
    center_handle: "somewhere",
    workshop_id: id,
    workshop_handle: id,
    currency_code: "EUR",
    period: "2020-01",
    time_zone: "UTC",
    hash: "0".repeat(64),
    opening_minor: "0",
    closing_minor: "0",
    closed_by: "nobody",
  });
  return { id };
}

/** A payout that was made against one. */
async function payoutIn(shop: TestShop, place: Seeing) {
  const { id: statementId } = await statementIn(shop, place);
  const id = `pout_${crypto.randomUUID()}`;
  await shop.sql("payout").insert({
    id,
    request_id: id,
    statement_id: statementId,
    center_id: place.centerId,
    workshop_id: statementId,
    currency_code: "EUR",
    amount_minor: "1",
    reference: "A transfer",
    paid_on: "2020-02-01",
    note: "",
    status: "approved",
    proposed_by: "ana",
    decided_by: "bea",
  });
  return { id };
}

const ARRIVED = { arrived_on: "2020-02-02" };
const ASKED = { words: "Where is it?" };

const HERE = "/ngo/organisations/:organisation_id";

/** Every route under `/ngo`, once: whoever adds one adds its line. */
export const NGO_ROUTES: readonly NgoRouteEntry[] = [
  { route: "POST /ngo/door/log-in", opens: "door" },
  { route: "POST /ngo/door/second-factor", opens: "door" },
  { route: "POST /ngo/door/invitation", opens: "door" },
  { route: "POST /ngo/door/invitation/accept", opens: "door" },
  { route: "POST /ngo/door/reset/ask", opens: "door" },
  { route: "POST /ngo/door/reset", opens: "door" },
  { route: "PUT /ngo/door/reset", opens: "door" },
  { route: "GET /ngo/openapi.json", opens: "door" },
  { route: "GET /ngo/me", opens: "officer" },
  { route: "POST /ngo/invitation", opens: "officer" },
  { route: "DELETE /ngo/session", opens: "officer" },
  { route: "GET /ngo/sessions", opens: "officer" },
  { route: "DELETE /ngo/sessions", opens: "officer" },
  { route: "DELETE /ngo/sessions/:session_id", opens: "officer" },
  { route: "POST /ngo/password", opens: "officer" },
  { route: "PUT /ngo/language", opens: "officer" },
  { route: "GET /ngo/second-factor", opens: "officer" },
  { route: "POST /ngo/second-factor/start", opens: "officer" },
  { route: "POST /ngo/second-factor/confirm", opens: "officer" },
  { route: "POST /ngo/second-factor/end", opens: "officer" },
  { route: `GET ${HERE}/overview`, opens: "see" },
  { route: `GET ${HERE}/figures`, opens: "see" },
  { route: `GET ${HERE}/entries`, opens: "see" },
  { route: `GET ${HERE}/reports`, opens: "see" },
  { route: `POST ${HERE}/reports`, opens: "report" },
  { route: `GET ${HERE}/reports/recipients`, opens: "report" },
  { route: `GET ${HERE}/reports/:id`, opens: "see", ids: reportIn },
  { route: `PUT ${HERE}/reports/:id`, opens: "report", body: REPORT, ids: reportIn },
  { route: `DELETE ${HERE}/reports/:id`, opens: "report", ids: reportIn },
  { route: `GET ${HERE}/reports/:id/rows`, opens: "see", ids: reportIn },
  { route: `GET ${HERE}/exports`, opens: "see" },
  { route: `POST ${HERE}/exports`, opens: "see" },
  { route: `GET ${HERE}/exports/:id`, opens: "see", ids: exportIn },
  { route: `GET ${HERE}/exports/:id/file`, opens: "see", ids: exportIn },
  { route: `GET ${HERE}/keys`, opens: "keys" },
  { route: `POST ${HERE}/keys`, opens: "keys" },
  { route: `DELETE ${HERE}/keys/:key_id`, opens: "keys", ids: keyIn },
  { route: `GET ${HERE}/impact`, opens: "see" },
  { route: `GET ${HERE}/activity`, opens: "see" },
  { route: `GET ${HERE}/statements`, opens: "see" },
  { route: `GET ${HERE}/statements/chain`, opens: "see" },
  { route: `GET ${HERE}/statements/chain/file`, opens: "see" },
  { route: `GET ${HERE}/statements/:id`, opens: "see", ids: statementIn },
  { route: `GET ${HERE}/statements/:id/file`, opens: "see" },
  { route: `GET ${HERE}/payouts`, opens: "see" },
  { route: `POST ${HERE}/payouts/:id/confirmation`, opens: "answer", body: ARRIVED, ids: payoutIn },
  { route: `POST ${HERE}/payouts/:id/questions`, opens: "answer", body: ASKED, ids: payoutIn },
  { route: `GET ${HERE}/alerts`, opens: "alerts" },
  { route: `PUT ${HERE}/alerts/rules/:kind`, opens: "alerts" },
  { route: `GET ${HERE}/members`, opens: "members" },
  { route: `PUT ${HERE}/members/:seat_id`, opens: "members", body: { role: "officer" }, ids: seatIn },
  { route: `DELETE ${HERE}/members/:seat_id`, opens: "members", ids: seatIn },
  { route: `POST ${HERE}/members/invitations`, opens: "members" },
  { route: `DELETE ${HERE}/members/invitations/:invitation_id`, opens: "members", ids: invitationIn },
  { route: `POST ${HERE}/members/invitations/:invitation_id/mail`, opens: "members", ids: invitationIn },
];
