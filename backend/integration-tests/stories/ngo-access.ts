import { TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import type { OrganisationActs } from "../../src/contracts/ngo/activity";
import type { TestShop } from "../shop";
import { source } from "../source";
import { dayFromNow, ngoDesk, OPERATOR } from "./ngo-desk";
import { PORTAL_PASSWORD, type PortalApi } from "./portal-desk";

const { issueOfficerCodeWorkflow } = source<
  typeof import("../../src/workflows/ngo-access/mail-officer-invitation")
>("workflows/ngo-access/mail-officer-invitation");
const { issueResetWorkflow } = source<typeof import("../../src/workflows/access/issue-reset")>(
  "workflows/access/issue-reset",
);

/** How organisations come to see centers, who works for them, and how both end. */
export function ngoAccess(shop: () => TestShop, api: PortalApi): void {
  const deskHere = () => ngoDesk(shop(), api);
  const accept = (code: string) =>
    deskHere().asks("POST", "/ngo/door/invitation/accept", null, { code, password: PORTAL_PASSWORD });

  /** The code that was mailed last, sent by whom it is said. */
  const codeFor = async (organisationId: string, invitationId: string, by?: string): Promise<string> => {
    const act = by ? { ...OPERATOR, actor: { kind: "officer" as const, id: by } } : OPERATOR;
    const input = { organisationId, invitationId, act };
    return (await issueOfficerCodeWorkflow(shop().container).run({ input })).result.code;
  };
  /** An organisation whose lead invites somebody. */
  const invites = async (wish: object = {}) => {
    const desk = deskHere();
    const { own } = await desk.twoOrganisations();
    const lead = await desk.newOfficer("lead", own.organisationId);
    const url = `/ngo/organisations/${own.organisationId}/members`;
    const body = { name: "Đỗ Thị Lan", email: "lan@example.org", locale: "vi", role: "officer", ...wish };
    const { status, data } = await desk.asks("POST", `${url}/invitations`, lead.token, body);
    return { desk, own, lead, url, status, data, id: (data as { id?: string }).id ?? "" };
  };

  describe("an organisation", () => {
    it("is made by an operator with its first lead, who comes in by mail, once", async () => {
      const desk = deskHere();
      const operator = await desk.operatorToken();
      const made = await desk.asks("POST", "/admin/ngo-organisations", operator, {
        name: "Hands and Hope",
        country: "DE",
        reporting_currency: "EUR",
        locale: "en",
        lead: { name: "Ada", email: "Ada@Example.org" },
      });
      expect(made).toMatchObject({ status: 200, data: { is_mailed: true } });
      const organisationId = (made.data as { id?: string }).id ?? "";
      const { id } = await shop()
        .sql("ngo_invitation")
        .where({ organisation_id: organisationId })
        .first("id");
      const code = await codeFor(organisationId, id);
      const shown = await desk.asks("POST", "/ngo/door/invitation", null, { code: code.toLowerCase() });
      expect(shown.data).toMatchObject({ login: "ada@example.org", role: "lead", has_account: false });
      const answers = await Promise.all([code, code, code].map(accept));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
      const token = answers.find(({ status }) => status === 200)?.data.token ?? "";
      expect((await desk.me(token)).organisations).toMatchObject([
        { name: "Hands and Hope", role: "lead", centers: [] },
      ]);
    });

    it("sees a center from the first to the last day of a grant, and nothing a moment after it was ended", async () => {
      const desk = deskHere();
      const operator = await desk.operatorToken();
      const { own, foreign } = await desk.twoOrganisations();
      const { token } = await desk.newOfficer("officer", own.organisationId);
      const url = `/admin/ngo-organisations/${own.organisationId}/grants`;
      const gives = (startsOn: string, endsOn: string | null, scope = "totals") =>
        desk.asks("POST", url, operator, {
          center_id: foreign.centerId,
          scope,
          starts_on: startsOn,
          ends_on: endsOn,
        });
      const sees = async () => {
        const [organisation] = (await desk.me(token)).organisations;
        return organisation?.centers.find(({ id }) => id === foreign.centerId)?.scope ?? null;
      };
      expect((await gives(dayFromNow(2), dayFromNow(1))).status).toBe(400);
      expect((await gives(dayFromNow(1), null)).status).toBe(200);
      expect((await gives(dayFromNow(-9), dayFromNow(-1))).status).toBe(200);
      expect(await sees()).toBeNull();
      const today = await gives(dayFromNow(0), dayFromNow(0));
      expect(await sees()).toBe("totals");
      expect((await gives(dayFromNow(0), dayFromNow(0))).data.code).toBe("grant_already");
      expect((await gives(dayFromNow(-1), null, "detail")).status).toBe(200);
      expect(await sees()).toBe("detail");
      const end = `${url}/${(today.data as { id?: string }).id}/end`;
      const elsewhere = end.replace(own.organisationId, foreign.organisationId);
      expect((await desk.asks("POST", elsewhere, operator, {})).status).toBe(404);
      expect((await desk.asks("POST", end, operator, {})).status).toBe(200);
      expect((await desk.asks("POST", end, operator, {})).data.code).toBe("grant_over");
      expect(await sees()).toBe("detail");
      await shop().sql("ngo_grant").where({ center_id: foreign.centerId }).update({ ended_at: new Date() });
      expect(await sees()).toBeNull();
      const { grants } = (
        (await desk.asks("GET", "/admin/ngo-organisations", operator)).data as unknown as {
          organisations: { id: string; grants: { state: string }[] }[];
        }
      ).organisations.find(({ id }) => id === own.organisationId) ?? { grants: [] };
      expect(grants.map(({ state }) => state)).toEqual(["in_force", "over", "over", "over", "over"]);
    });

    it("is renamed and told in another currency by an operator, for whom bad input changes nothing", async () => {
      const desk = deskHere();
      const operator = await desk.operatorToken();
      const { own } = await desk.twoOrganisations();
      const { token } = await desk.newOfficer("lead", own.organisationId);
      const url = `/admin/ngo-organisations/${own.organisationId}`;
      const change = async (body: object, path = url) =>
        (await desk.asks("POST", path, operator, body)).status;
      for (const wrong of [{}, { name: "  " }, { name: "x".repeat(81) }, { reporting_currency: "XXX" }])
        expect([wrong, await change(wrong)]).toEqual([wrong, 400]);
      expect(await change({ name: "Nobody" }, "/admin/ngo-organisations/org_none")).toBe(404);
      expect(await change({ name: " New hands ", reporting_currency: "EUR" })).toBe(200);
      expect(await change({ reporting_currency: "USD" })).toBe(200);
      expect((await desk.me(token)).organisations).toMatchObject([
        { name: "New hands", reporting_currency: "USD" },
      ]);
      const told = (await desk.asks("GET", `/ngo/organisations/${own.organisationId}/activity`, token))
        .data as unknown as OrganisationActs;
      expect(told.acts.map(({ action, detail }) => [action, detail]).slice(0, 3)).toEqual([
        ["organisation.currency_changed", { from: "EUR", to: "USD" }],
        ["organisation.renamed", {}],
        ["grant.given", expect.anything()],
      ]);
    });

    it("writes down what its people and operators did, for itself alone", async () => {
      const { desk, own, lead } = await invites();
      const acts = async (token: string, organisationId: string) =>
        desk.asks("GET", `/ngo/organisations/${organisationId}/activity`, token);
      const told = (await acts(lead.token, own.organisationId)).data as unknown as OrganisationActs;
      expect(told.acts.map(({ action, actor, subject }) => [action, actor.kind, subject.name])).toEqual([
        ["member.invitation_mailed", "officer", "Đỗ Thị Lan"],
        ["member.invited", "officer", "Đỗ Thị Lan"],
        ["grant.given", "operator", "Own"],
        ["organisation.created", "operator", "Own"],
      ]);
      expect(told.acts[2]?.center).toBeTruthy();
    });
  });

  describe("people of an organisation", () => {
    it("an auditor's seat needs a last day that is near, and a lead's has none", async () => {
      expect((await invites({ role: "auditor" })).data.code).toBe("expiry_needed");
      for (const day of [dayFromNow(-1), "2999-01-01"])
        expect((await invites({ role: "auditor", expires_on: day })).data.code).toBe("expiry_wrong");
      expect((await invites({ role: "lead", expires_on: dayFromNow(9) })).data.code).toBe("expiry_wrong");
      expect((await invites({ role: "auditor", expires_on: "2026-02-30" })).status).toBe(400);
      const { own, id, desk } = await invites({ role: "auditor", expires_on: dayFromNow(9) });
      const { data } = await accept(await codeFor(own.organisationId, id));
      expect((await desk.me(data.token ?? "")).organisations).toMatchObject([
        { role: "auditor", rights: ["see"], expires_on: dayFromNow(9) },
      ]);
    });

    it("a forged, a replaced, a withdrawn code, and one of somebody who leads no longer, open nothing", async () => {
      const { desk, own, lead, url, id } = await invites();
      const first = await codeFor(own.organisationId, id, lead.id);
      const second = await codeFor(own.organisationId, id, lead.id);
      for (const code of ["AAAA-BBBB-CCCC-DDDD", "nonsense", first])
        expect((await accept(code)).data.code).toBe("code_unknown");
      const seat = () => shop().sql("ngo_seat").where({ account_id: lead.id });
      await seat().update({ role: "officer" });
      expect(await accept(second)).toMatchObject({ status: 404, data: { code: "code_unknown" } });
      await seat().update({ role: "lead" });
      expect((await desk.asks("DELETE", `${url}/invitations/${id}`, lead.token)).status).toBe(204);
      expect((await accept(second)).data.code).toBe("code_unknown");
      expect((await desk.asks("POST", `${url}/invitations/${id}/mail`, lead.token)).data.code).toBe(
        "invitation_closed",
      );
    });

    it("somebody of another organisation joins with the account that they have", async () => {
      const { desk, own, id } = await invites();
      const other = await desk.newOfficer("officer", await desk.newOrganisation("Elsewhere"));
      const code = await codeFor(own.organisationId, id);
      expect((await desk.asks("POST", "/ngo/invitation", other.token, { code })).status).toBe(200);
      expect((await desk.me(other.token)).organisations).toHaveLength(2);
      expect((await accept(code)).data.code).toBe("code_used");
    });

    it("the last lead stays one, whoever tries, and of two who end each other at once one stays", async () => {
      const { desk, own, lead, url } = await invites();
      const seatOf = async (id: string): Promise<string> =>
        (await shop().sql("ngo_seat").where({ account_id: id, ended_at: null }).first("id")).id;
      const last = `${url}/${await seatOf(lead.id)}`;
      expect((await desk.asks("DELETE", last, lead.token)).data.code).toBe("last_lead");
      const demoted = await desk.asks("PUT", last, lead.token, { role: "officer" });
      expect(demoted).toMatchObject({ status: 409, data: { code: "last_lead" } });
      const second = await desk.newOfficer("lead", own.organisationId);
      const ends = await Promise.all([
        desk.asks("DELETE", last, second.token),
        desk.asks("DELETE", `${url}/${await seatOf(second.id)}`, lead.token),
      ]);
      expect(ends.filter(({ status }) => status === 204)).toHaveLength(1);
      const left = await shop()
        .sql("ngo_seat")
        .where({ organisation_id: own.organisationId, role: "lead", ended_at: null });
      expect(left).toHaveLength(1);
    });
  });

  describe("an account of the organisations' portal", () => {
    it("and one of the workshops' with the same name share nothing", async () => {
      const desk = deskHere();
      const { own } = await desk.twoOrganisations();
      const manager = await desk.newManager("owner", (await desk.twoWorkshops()).own);
      const officer = await desk.newOfficer("lead", own.organisationId);
      await shop().sql("account").where({ id: officer.id }).update({ login: manager.login });
      const resets = { accountId: officer.id, way: "mail" as const };
      const act = { ...OPERATOR, action: "test.test", subject: { type: "test", id: "test" } };
      const { result } = await issueResetWorkflow(shop().container).run({ input: { ...resets, act } });
      const choose = (portal: string) =>
        desk.asks("PUT", `/${portal}/door/reset`, null, { code: result.code, password: "another password" });
      expect((await choose("manager")).data.code).toBe("code_unknown");
      expect((await choose("ngo")).status).toBe(200);
      expect((await desk.asks("GET", "/ngo/me", officer.token)).status).toBe(401);
      const wrong = { login: manager.login, password: PORTAL_PASSWORD };
      expect((await desk.asks("POST", "/ngo/door/log-in", null, wrong)).data.code).toBe("login_wrong");
      expect((await desk.asks("POST", "/manager/door/log-in", null, wrong)).status).toBe(200);
      expect(await desk.logsIn(manager.login, "another password")).toBeTruthy();
    });

    it("asks for its second factor at its own door alone", async () => {
      const desk = deskHere();
      const { own } = await desk.twoOrganisations();
      const { login, token } = await desk.newOfficer("lead", own.organisationId);
      const started = await desk.asks("POST", "/ngo/second-factor/start", token, {});
      const app = new TOTP({ secret: (started.data as { secret?: string }).secret ?? "" });
      const on = await desk.asks("POST", "/ngo/second-factor/confirm", token, { code: app.generate() });
      expect(on.status).toBe(200);
      const knock = await desk.asks("POST", "/ngo/door/log-in", null, { login, password: PORTAL_PASSWORD });
      expect(knock.data.code).toBe("second_factor_needed");
      const { challenge } = (knock.data as unknown as { details: { challenge: string } }).details;
      const next = { challenge, code: app.generate({ timestamp: Date.now() + 30_000 }) };
      const other = await desk.asks("POST", "/manager/door/second-factor", null, next);
      expect(other.data.code).toBe("second_factor_wrong");
      expect((await desk.asks("POST", "/ngo/door/second-factor", null, next)).status).toBe(200);
    });
  });
}
