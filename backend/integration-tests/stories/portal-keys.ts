import { TOTP } from "otpauth";
import { describe, expect, it, vi } from "vitest";
import type { TestShop } from "../shop";
import { source } from "../source";
import { PORTAL_PASSWORD, type PortalApi, portalDesk } from "./portal-desk";

const { issueInvitationCodeWorkflow } = source<
  typeof import("../../src/workflows/access/issue-invitation-code")
>("workflows/access/issue-invitation-code");
const { issueResetWorkflow } = source<typeof import("../../src/workflows/access/issue-reset")>(
  "workflows/access/issue-reset",
);

const FROM = { address: "192.0.2.7", device: "A test" };

/** What opens the portal, and what it opens no longer: codes that were given out, codes of an app, wrong ones. */
export function portalKeys(shop: () => TestShop, api: PortalApi): void {
  const deskHere = () => portalDesk(shop(), api);

  /** As it is printed by this manager. */
  const actOf = (managerId: string | null) => ({
    actor: managerId
      ? ({ kind: "manager", id: managerId } as const)
      : ({ kind: "nobody", id: null } as const),
    action: "test.test",
    centerId: null,
    workshopId: null,
    subject: { type: "test", id: "test" },
    from: FROM,
  });
  const codeFor = async (invitationId: string, way: "mail" | "slip", by: string): Promise<string> => {
    const wish = { invitationId, way, act: actOf(by) };
    return (await issueInvitationCodeWorkflow(shop().container).run({ input: wish })).result.code;
  };
  const resetFor = async (managerId: string, by: string | null): Promise<string> => {
    const input = { accountId: managerId, way: "slip" as const, act: actOf(by) };
    return (await issueResetWorkflow(shop().container).run({ input })).result.code;
  };

  /** A workshop with two owners, one of whom is known to the operator alone. */
  const twoOwners = async () => {
    const desk = deskHere();
    const { own, foreign } = await desk.twoWorkshops();
    const [leaves, stays] = [await desk.newManager("owner", own), await desk.newManager("owner", own)];
    const token = await desk.logsIn(leaves.login);
    const url = `/manager/workshops/${own.workshopId}/members`;
    const { data } = await desk.asks("POST", `${url}/invitations`, token, {
      name: "Lan",
      email: "lan@example.org",
      locale: "vi",
      role: "owner",
    });
    const seat = await shop().sql("membership").where({ manager_id: leaves.id }).first("id");
    const removes = async () => desk.asks("DELETE", `${url}/${seat?.id}`, await desk.logsIn(stays.login));
    return {
      desk,
      own,
      foreign,
      leaves,
      stays,
      token,
      url,
      removes,
      invitation: (data as { id?: string }).id ?? "",
    };
  };
  const accept = (code: string) =>
    deskHere().asks("POST", "/manager/door/invitation/accept", null, { code, password: PORTAL_PASSWORD });
  const choose = (code: string, password = "a newer password") =>
    deskHere().asks("PUT", "/manager/door/reset", null, { code, password });

  describe("keys of an owner whose access was taken back", () => {
    it("a revoked owner's unused invitation opens nothing, neither for a new account nor for one that is there", async () => {
      const { desk, foreign, leaves, removes, invitation } = await twoOwners();
      const code = await codeFor(invitation, "slip", leaves.id);
      const friend = await desk.managerOf("viewer", foreign);
      expect((await desk.asks("POST", "/manager/door/invitation", null, { code })).status).toBe(200);
      expect((await removes()).status).toBe(204);
      expect((await desk.asks("POST", "/manager/door/invitation", null, { code })).status).toBe(404);
      expect(await accept(code)).toMatchObject({ status: 404, data: { code: "code_unknown" } });
      const joins = await desk.asks("POST", "/manager/invitation", friend, { code });
      expect(joins).toMatchObject({ status: 404, data: { code: "code_unknown" } });
      expect(
        (await shop().sql("invitation").where({ id: invitation }).first("accepted_at")).accepted_at,
      ).toBe(null);
    });

    it("another owner's code for the same invitation goes on working, and a smaller role is enough to end one's own", async () => {
      const { desk, leaves, stays, url, invitation } = await twoOwners();
      const slip = await codeFor(invitation, "slip", leaves.id);
      const mail = await codeFor(invitation, "mail", stays.id);
      const seat = await shop().sql("membership").where({ manager_id: leaves.id }).first("id");
      const demoted = await desk.asks("PUT", `${url}/${seat?.id}`, await desk.logsIn(stays.login), {
        role: "viewer",
      });
      expect(demoted.status).toBe(200);
      expect((await accept(slip)).data.code).toBe("code_unknown");
      expect((await accept(mail)).status).toBe(200);
    });

    it("a slip for a new password that they printed opens nothing; one that its manager asked for does", async () => {
      const { desk, own, leaves, removes } = await twoOwners();
      const member = await desk.newManager("lister", own);
      const slip = await resetFor(member.id, leaves.id);
      expect((await desk.asks("POST", "/manager/door/reset", null, { code: slip })).status).toBe(200);
      await removes();
      expect((await desk.asks("POST", "/manager/door/reset", null, { code: slip })).status).toBe(404);
      expect(await choose(slip)).toMatchObject({ status: 404, data: { code: "code_unknown" } });
      expect(await desk.logsIn(member.login)).toBeTruthy();
      expect((await choose(await resetFor(member.id, null))).status).toBe(200);
    });

    it("a slip ends when its member also works where the owner doesn't", async () => {
      const { desk, own, foreign, leaves } = await twoOwners();
      const member = await desk.newManager("lister", own);
      const slip = await resetFor(member.id, leaves.id);
      await shop().sql("membership").insert({
        id: "mbr_later",
        manager_id: member.id,
        role: "viewer",
        center_id: foreign.centerId,
        workshop_id: foreign.workshopId,
      });
      expect((await choose(slip)).data.code).toBe("code_unknown");
    });

    it("changing the own password ends every code for a new one", async () => {
      const desk = deskHere();
      const { id, login } = await desk.newManager("owner", (await desk.twoWorkshops()).own);
      const slip = await resetFor(id, null);
      const change = { password: PORTAL_PASSWORD, new_password: "another password" };
      expect((await desk.asks("POST", "/manager/password", await desk.logsIn(login), change)).status).toBe(
        200,
      );
      expect((await choose(slip)).data.code).toBe("code_used");
      expect(await desk.logsIn(login, "another password")).toBeTruthy();
    });
  });

  describe("what is written down of people", () => {
    it("an act of an invitation has no name; the list reads it from the invitation, as long as that is there", async () => {
      const { desk, own, leaves, stays, invitation } = await twoOwners();
      await codeFor(invitation, "slip", leaves.id);
      const acts = await shop().sql("act").where({ subject_id: invitation });
      expect(acts.length).toBeGreaterThan(1);
      expect(JSON.stringify(acts)).not.toMatch(/Lan|lan@example/);
      expect(acts.find(({ action }) => action === "member.invited")?.detail).toEqual({
        role: "owner",
        whole_center: false,
      });
      const seen = async () => {
        const token = await desk.logsIn(stays.login);
        const { data } = await desk.asks("GET", `/manager/workshops/${own.workshopId}/activity`, token);
        const { acts: listed } = data as unknown as { acts: { subject: { id: string; name: string } }[] };
        return listed.find(({ subject }) => subject.id === invitation)?.subject.name;
      };
      expect(await seen()).toBe("Lan");
      await shop().sql("invitation").where({ id: invitation }).delete();
      expect(await seen()).toBe("");
    });
  });

  describe("logins that fail", () => {
    const failed = (id: string) =>
      shop().sql("act").where({ action: "access.log_in_failed", subject_id: id }).orderBy("seq");
    const wrong = (login: string) =>
      deskHere().asks("POST", "/manager/door/log-in", null, { login, password: "the wrong one" });

    it("are written down without what was typed, for the manager and for operators, and for no colleague", async () => {
      const desk = deskHere();
      const { own } = await desk.twoWorkshops();
      const { id, login } = await desk.newManager("owner", own);
      await wrong(login);
      await wrong("nobody-0000");
      await vi.waitFor(async () => expect(await failed(id)).toHaveLength(1));
      const [act] = await failed(id);
      expect(act).toMatchObject({ actor_kind: "nobody", detail: { step: "password" } });
      expect(act.address).not.toBe("");
      expect(JSON.stringify(act)).not.toContain("the wrong one");

      const activity = async (token: string) =>
        JSON.stringify((await desk.asks("GET", `/manager/workshops/${own.workshopId}/activity`, token)).data);
      expect(await activity(await desk.logsIn(login))).toContain("access.log_in_failed");
      expect(await activity(await desk.managerOf("owner", own))).not.toContain("access.log_in_failed");
      const found = await desk.asks(
        "GET",
        `/admin/acts?actor=${login}&action=access`,
        await desk.operatorToken(),
      );
      expect(JSON.stringify(found.data)).toContain("access.log_in_failed");
    });

    it("can't flood what is written down: ten in an hour, also when many come at once", async () => {
      const desk = deskHere();
      const { id, login } = await desk.newManager("owner", (await desk.twoWorkshops()).own);
      await Promise.all(Array.from({ length: 14 }, () => wrong(login)));
      await vi.waitFor(async () => expect(await failed(id)).toHaveLength(10), { timeout: 10_000 });
      await wrong(login);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await failed(id)).toHaveLength(10);
      expect(await desk.logsIn(login)).toBeTruthy();
    });
  });

  describe("codes of a second factor", () => {
    const withFactor = async () => {
      const desk = deskHere();
      const { id, login } = await desk.newManager("owner", (await desk.twoWorkshops()).own);
      const token = await desk.logsIn(login);
      const { data } = await desk.asks("POST", "/manager/second-factor/start", token);
      const totp = new TOTP({ secret: (data as unknown as { secret: string }).secret });
      await desk.asks("POST", "/manager/second-factor/confirm", token, { code: totp.generate() });
      const challenge = async () => {
        const body = { login, password: PORTAL_PASSWORD };
        const answer = await desk.asks("POST", "/manager/door/log-in", null, body);
        return (answer.data as unknown as { details: { challenge: string } }).details.challenge;
      };
      const answers = async (code: string) =>
        desk.asks("POST", "/manager/door/second-factor", null, { challenge: await challenge(), code });
      return { desk, id, token, totp, answers };
    };

    it("one opens the door once: who looked over a shoulder comes too late, also at the same moment", async () => {
      const { desk, token, totp, answers } = await withFactor();
      const code = totp.generate();
      const both = await Promise.all([answers(code), answers(code)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
      expect((await answers(code)).data.code).toBe("second_factor_wrong");
      expect((await desk.asks("POST", "/manager/second-factor/end", token, { code })).data.code).toBe(
        "second_factor_wrong",
      );
    });

    it("can't be tried out, challenge after challenge, and each failure is written down", async () => {
      const { id, totp, answers } = await withFactor();
      const right = totp.generate();
      const guesses = Array.from({ length: 10 }, (_, index) => String(100_000 + index)).filter(
        (code) => code !== right,
      );
      for (const code of guesses) expect((await answers(code)).data.code).toBe("second_factor_wrong");
      const eleventh = await answers("999999");
      expect(eleventh).toMatchObject({ status: 429, data: { code: "too_many_tries" } });
      expect((await answers(right)).status).toBe(429);
      const acts = await shop().sql("act").where({ action: "access.log_in_failed", subject_id: id });
      expect(acts[0]?.detail).toEqual({ step: "second_factor" });
    });
  });

  describe("operators and managers", () => {
    it("what isn't there can't be ended, and nothing is written down of it", async () => {
      const desk = deskHere();
      const operator = await desk.operatorToken();
      const manager = await desk.managerOf("viewer", (await desk.twoWorkshops()).own);
      const acts = async () => Number((await shop().sql("act").count({ found: "*" }).first())?.found);
      const before = await acts();
      expect((await desk.asks("POST", "/admin/managers/mgr_nobody/end-sessions", operator)).status).toBe(404);
      expect((await desk.asks("POST", "/admin/managers/mgr_nobody/reset-slip", operator)).status).toBe(404);
      expect((await desk.asks("DELETE", "/manager/sessions/mses_nothing", manager)).status).toBe(404);
      expect(await acts()).toBe(before);
    });

    it("a letter box gets three codes for a new password at most while they are good", async () => {
      const desk = deskHere();
      const { id, login } = await desk.newManager("owner", (await desk.twoWorkshops()).own);
      await shop().sql("account").where({ id }).update({ email: "box@example.org" });
      const codes = () => shop().sql("password_reset").where({ account_id: id });
      for (let asked = 1; asked <= 5; asked += 1) {
        expect((await desk.asks("POST", "/manager/door/reset/ask", null, { login })).status).toBe(202);
        await vi.waitFor(async () => expect(await codes()).toHaveLength(Math.min(asked, 3)));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await codes()).toHaveLength(3);
    });
  });
}
