import { TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import type { TestShop } from "../shop";
import { source } from "../source";
import { PORTAL_PASSWORD, type PortalApi, portalDesk } from "./portal-desk";

const { issueInvitationCodeWorkflow } = source<
  typeof import("../../src/workflows/access/issue-invitation-code")
>("workflows/access/issue-invitation-code");
const { issueResetWorkflow } = source<typeof import("../../src/workflows/access/issue-reset")>(
  "workflows/access/issue-reset",
);
const { recordActs } = source<typeof import("../../src/workflows/access/steps/record-act")>(
  "workflows/access/steps/record-act",
);

const FROM = { address: "192.0.2.7", device: "A test" };
const NOBODY = { kind: "nobody", id: null } as const;
const act = (action: string) => ({
  actor: NOBODY,
  action,
  centerId: null,
  workshopId: null,
  subject: { type: "test", id: "test" },
  from: FROM,
});

/** How managers come in, stay in and are sent away. */
export function portalAccess(shop: () => TestShop, api: PortalApi): void {
  const deskHere = () => portalDesk(shop(), api);

  /** The code on an invitation's slip. */
  const slipOf = async (invitationId: string): Promise<string> => {
    const wish = { invitationId, way: "slip" as const, act: act("test.test") };
    return (await issueInvitationCodeWorkflow(shop().container).run({ input: wish })).result.code;
  };

  /** An owner invites somebody; answers with the invitation's id and login. */
  const invites = async (email: string | null = null) => {
    const desk = deskHere();
    const { own } = await desk.twoWorkshops();
    const owner = await desk.managerOf("owner", own);
    const url = `/manager/workshops/${own.workshopId}/members/invitations`;
    const wish = { name: "Đỗ Thị Lan", email, locale: "vi", role: "lister" };
    const { status, data } = await desk.asks("POST", url, owner, wish);
    expect(status).toBe(200);
    return { desk, own, owner, invitation: data as unknown as { id: string; login: string } };
  };
  const accept = (code: string, password = PORTAL_PASSWORD) =>
    deskHere().asks("POST", "/manager/door/invitation/accept", null, { code, password });

  describe("invitations to the portal", () => {
    it("one opens an account once, and again says that it was used", async () => {
      const { desk, own, invitation } = await invites();
      expect(invitation.login).toMatch(/^do-\d{4}$/);
      const code = await slipOf(invitation.id);
      const shown = await desk.asks("POST", "/manager/door/invitation", null, { code: code.toLowerCase() });
      expect(shown.data).toMatchObject({ name: "Đỗ Thị Lan", role: "lister", has_account: false });

      const { status, data } = await accept(code);
      expect(status).toBe(200);
      const me = await desk.asks("GET", "/manager/me", data.token ?? "");
      expect(me.data.workshops).toMatchObject([{ id: own.workshopId, role: "lister" }]);
      expect(await desk.logsIn(invitation.login)).toBeTruthy();
      expect(await accept(code)).toMatchObject({ status: 410, data: { code: "code_used" } });
    });

    it("of five people who accept one at once, one comes in", async () => {
      const { invitation } = await invites();
      const code = await slipOf(invitation.id);
      const answers = await Promise.all(Array.from({ length: 5 }, () => accept(code)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410]);
      expect(await shop().sql("account").where({ login: invitation.login })).toHaveLength(1);
    });

    it("a forged, a replaced, a withdrawn and an expired code say why they open nothing", async () => {
      const { desk, own, owner, invitation } = await invites();
      expect((await accept("AAAA-BBBB-CCCC-DDDD")).data.code).toBe("code_unknown");
      expect((await accept("nonsense")).data.code).toBe("code_unknown");
      const first = await slipOf(invitation.id);
      const second = await slipOf(invitation.id);
      expect((await accept(first)).data.code).toBe("code_unknown");
      await shop()
        .sql("invitation")
        .where({ id: invitation.id })
        .update({ expires_at: new Date(0) });
      expect(await accept(second)).toMatchObject({ status: 410, data: { code: "code_expired" } });
      const third = await slipOf(invitation.id);
      const url = `/manager/workshops/${own.workshopId}/members/invitations/${invitation.id}`;
      expect((await desk.asks("DELETE", url, owner)).status).toBe(204);
      expect((await accept(third)).data.code).toBe("code_unknown");
      expect((await desk.asks("POST", `${url}/slip`, owner)).data.code).toBe("invitation_closed");
    });

    it("somebody who has an account joins with it; the address alone binds nothing", async () => {
      const { desk, own, invitation } = await invites("somebody@example.org");
      const code = await slipOf(invitation.id);
      const other = await desk.managerOf("viewer", (await desk.twoWorkshops()).foreign);
      expect((await desk.asks("POST", "/manager/invitation", other, { code })).status).toBe(200);
      const { data } = await desk.asks("GET", "/manager/me", other);
      expect(data.workshops?.map(({ id }) => id)).toContain(own.workshopId);
      expect(await accept(code)).toMatchObject({ status: 410 });
    });

    it("Medusa's own door lets no manager in", async () => {
      const desk = deskHere();
      const body = { email: "intruder@example.org", password: PORTAL_PASSWORD };
      for (const path of ["/auth/manager/emailpass/register", "/auth/manager/emailpass"]) {
        const { status, data } = await desk.asks("POST", path, null, body);
        expect(status).toBe(400);
        expect(data.token).toBeUndefined();
      }
    });
  });

  describe("sessions of managers", () => {
    it("log out everywhere, and another password, end what was open", async () => {
      const desk = deskHere();
      const { login } = await desk.newManager("owner", (await desk.twoWorkshops()).own);
      const [here, there] = [await desk.logsIn(login), await desk.logsIn(login)];
      const wrong = { password: "not the password", new_password: "another password" };
      expect((await desk.asks("POST", "/manager/password", here, wrong)).data.code).toBe("password_wrong");
      const right = { password: PORTAL_PASSWORD, new_password: "another password" };
      expect((await desk.asks("POST", "/manager/password", here, right)).status).toBe(200);
      expect((await desk.asks("GET", "/manager/me", there)).status).toBe(401);
      expect((await desk.asks("GET", "/manager/me", here)).status).toBe(200);
      const third = await desk.logsIn(login, "another password");
      expect((await desk.asks("DELETE", "/manager/sessions", here)).status).toBe(204);
      for (const token of [here, third])
        expect((await desk.asks("GET", "/manager/me", token)).data.code).toBe("not_signed_in");
    });

    it("an idle one and one that is too old have ended by themselves", async () => {
      const desk = deskHere();
      const { login, id } = await desk.newManager("owner", (await desk.twoWorkshops()).own);
      const token = await desk.logsIn(login);
      const sessions = () => shop().sql("account_session").where({ account_id: id });
      await sessions().update({ last_seen_at: new Date(Date.now() - 15 * 86_400_000) });
      expect((await desk.asks("GET", "/manager/me", token)).status).toBe(401);
      await sessions().update({ last_seen_at: new Date(), expires_at: new Date(Date.now() - 1) });
      expect((await desk.asks("GET", "/manager/me", token)).status).toBe(401);
    });

    it("a wrong name and a wrong password get one answer", async () => {
      const desk = deskHere();
      const { login } = await desk.newManager("owner", (await desk.twoWorkshops()).own);
      const tries = [
        { login, password: "not the password" },
        { login: "nobody-0000", password: "not the password" },
      ];
      const answers = await Promise.all(
        tries.map((body) => desk.asks("POST", "/manager/door/log-in", null, body)),
      );
      expect(answers[0]?.data).toEqual(answers[1]?.data);
      expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    });
  });

  describe("a new password", () => {
    it("comes by one code, once; every device is logged out, and asking tells nobody who there is", async () => {
      const desk = deskHere();
      const { login, id } = await desk.newManager("owner", (await desk.twoWorkshops()).own);
      const token = await desk.logsIn(login);
      for (const asked of [login, "nobody-0000"]) {
        const answer = await desk.asks("POST", "/manager/door/reset/ask", null, { login: asked });
        expect([answer.status, answer.data]).toEqual([202, {}]);
      }
      const issue = async () => {
        const input = { accountId: id, way: "slip" as const, act: act("test.test") };
        return (await issueResetWorkflow(shop().container).run({ input })).result.code;
      };
      const [code, other] = [await issue(), await issue()];
      const choose = (typed: string, password: string) =>
        desk.asks("PUT", "/manager/door/reset", null, { code: typed, password });
      expect((await choose(code, "short")).status).toBe(400);
      expect((await choose(code, "a newer password")).status).toBe(200);
      expect((await desk.asks("GET", "/manager/me", token)).status).toBe(401);
      expect(await desk.logsIn(login, "a newer password")).toBeTruthy();
      for (const spent of [code, other])
        expect((await choose(spent, "yet another one")).data.code).toBe("code_used");
    });

    it("an owner can't open with it what belongs to others", async () => {
      const desk = deskHere();
      const { own, foreign } = await desk.twoWorkshops();
      const owner = await desk.managerOf("owner", own);
      const { id } = await desk.newManager("viewer", own);
      const { id: membership_id } = await shop().sql("membership").where({ manager_id: id }).first("id");
      const url = `/manager/workshops/${own.workshopId}/members/${membership_id}/reset-slip`;
      expect((await desk.asks("POST", url, owner)).status).toBe(200);
      await shop().sql("membership").insert({
        id: "mbr_elsewhere",
        manager_id: id,
        role: "viewer",
        center_id: foreign.centerId,
        workshop_id: foreign.workshopId,
      });
      expect((await desk.asks("POST", url, owner)).data.code).toBe("member_elsewhere");
    });
  });

  describe("the second factor", () => {
    it("asks for a code at the door, takes each recovery code once, and is turned off with one", async () => {
      const desk = deskHere();
      const { login } = await desk.newManager("owner", (await desk.twoWorkshops()).own);
      const token = await desk.logsIn(login);
      const started = await desk.asks("POST", "/manager/second-factor/start", token);
      const { secret } = started.data as unknown as { secret: string };
      const wrong = await desk.asks("POST", "/manager/second-factor/confirm", token, { code: "000000" });
      expect(wrong.data.code).toBe("second_factor_wrong");
      const confirmed = await desk.asks("POST", "/manager/second-factor/confirm", token, {
        code: appCode(secret),
      });
      const [first = "", second = ""] = (confirmed.data as unknown as { recovery_codes: string[] })
        .recovery_codes;

      const door = async () => {
        const answer = await desk.asks("POST", "/manager/door/log-in", null, {
          login,
          password: PORTAL_PASSWORD,
        });
        expect([answer.status, answer.data.code]).toEqual([401, "second_factor_needed"]);
        return (answer.data as unknown as { details: { challenge: string } }).details.challenge;
      };
      const answers = async (code: string) =>
        desk.asks("POST", "/manager/door/second-factor", null, { challenge: await door(), code });
      expect((await answers(appCode(secret))).status).toBe(200);
      expect((await answers("123456")).data.code).toBe("second_factor_wrong");
      expect((await answers(first)).status).toBe(200);
      expect((await answers(first)).data.code).toBe("second_factor_wrong");
      expect((await desk.asks("POST", "/manager/second-factor/end", token, { code: second })).status).toBe(
        200,
      );
      expect(await desk.logsIn(login)).toBeTruthy();
    });
  });

  describe("members of a workshop", () => {
    it("keep at least one owner, also when two owners remove each other at once", async () => {
      const desk = deskHere();
      const { own } = await desk.twoWorkshops();
      // The demo's owner of the whole center would be one more.
      await shop().sql("membership").where({ center_id: own.centerId }).update({ ended_at: new Date() });
      const pair = [await desk.newManager("owner", own), await desk.newManager("owner", own)];
      const seats = await Promise.all(
        pair.map(({ id }) => shop().sql("membership").where({ manager_id: id }).first("id")),
      );
      const tokens = await Promise.all(pair.map(({ login }) => desk.logsIn(login)));
      const members = `/manager/workshops/${own.workshopId}/members`;
      const answers = await Promise.all(
        tokens.map((token, index) => desk.asks("DELETE", `${members}/${seats[1 - index]?.id}`, token)),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses[0]).toBe(204);
      expect(statuses[1]).toBeGreaterThanOrEqual(400);
      const owners = await shop()
        .sql("membership")
        .where({ workshop_id: own.workshopId, role: "owner", ended_at: null });
      expect(owners).toHaveLength(1);
    });
  });

  describe("what was done", () => {
    it("stays written down: the database refuses to change it", async () => {
      await recordActs(shop().container, [act("test.done")]);
      const acts = () => shop().sql("act").where({ action: "test.done" });
      await expect(acts().update({ action: "test.undone" })).rejects.toThrow(/stays written down: UPDATE/);
      await expect(acts().delete()).rejects.toThrow(/stays written down: DELETE/);
      await expect(shop().sql.raw("truncate act")).rejects.toThrow(/stays written down: TRUNCATE/);
    });

    it("is for those who work there: an invitation is seen by the own workshop, with who and what", async () => {
      const { desk, own, owner, invitation } = await invites();
      const { data } = await desk.asks("GET", `/manager/workshops/${own.workshopId}/activity`, owner);
      const [newest] = (data as unknown as { acts: { action: string; subject: unknown; actor: unknown }[] })
        .acts;
      expect(newest).toMatchObject({
        action: "member.invited",
        subject: { type: "invitation", id: invitation.id },
        actor: { kind: "manager", is_you: true },
      });
      const { foreign } = await desk.twoWorkshops();
      const other = await desk.managerOf("owner", foreign);
      const elsewhere = await desk.asks("GET", `/manager/workshops/${foreign.workshopId}/activity`, other);
      expect(JSON.stringify(elsewhere.data)).not.toContain(invitation.id);
    });
  });
}

/** What the app on somebody's phone shows. */
const appCode = (secret: string): string => new TOTP({ secret }).generate();
