import { describe, expect, it } from "vitest";
import type { NgoPayouts } from "../../src/contracts/ngo/payouts";
import { ngoPayoutsSchema } from "../../src/contracts/ngo/payouts";
import {
  type ChainChecks,
  chainChecksSchema,
  type NgoStatementDetail,
  type NgoStatements,
  ngoStatementDetailSchema,
  ngoStatementsSchema,
} from "../../src/contracts/ngo/statements";
import type { PayoutConfirmations, PayoutQuestions } from "../../src/contracts/payout-questions";
import type { TestShop } from "../shop";
import { ngoWatchDesk } from "./ngo-watch-desk";
import type { PortalApi } from "./portal-desk";

const BUYERS = /order_|Quispe|Puno|191-2345678|user_ana/;

/** Closed months and payouts, as the organisations of a center see them and speak of them. */
export function ngoStatements(shop: () => TestShop, api: PortalApi): void {
  const { centerOf, organisation, closesAfterSale, pays, operator } = ngoWatchDesk(shop, api);

  describe("closed months in the organisations' portal", () => {
    it("are read with every line and as the operators' files, where all of a center is granted and nowhere else", async () => {
      const march = await closesAfterSale("2026-03-10");
      const foreign = await closesAfterSale("2026-03-10", "PE-VF-02");
      const soap = await centerOf("PE-SJ-05");
      const org = await organisation("Hands", soap);
      const auditor = await org.enters("auditor");
      const { data } = await auditor.get<NgoStatements>("statements");
      expect(ngoStatementsSchema.parse(data)).toEqual(data);
      expect(data.statements.map(({ id }) => id)).toContain(march);
      expect(data.statements.every(({ center }) => center.id === soap)).toBe(true);
      const detail = await auditor.get<NgoStatementDetail>(`statements/${march}`);
      expect(ngoStatementDetailSchema.parse(detail.data)).toEqual(detail.data);
      expect(JSON.stringify(detail.data)).not.toMatch(BUYERS);
      const file = await auditor.get<string>(`statements/${march}/file?format=csv`);
      expect([file.status, String(file.data).includes(detail.data.hash)]).toEqual([200, true]);
      for (const room of [`statements/${foreign}`, `statements/${foreign}/file?format=pdf`])
        expect(await auditor.get(room)).toMatchObject({ status: 404, data: { code: "not_found" } });
      const sums = await (await organisation("Sums", soap, "totals")).enters("officer");
      expect(await sums.get(`statements/${march}`)).toMatchObject({ status: 404 });
      expect(await sums.get(`statements/chain/file?center=${soap}`)).toMatchObject({ status: 404 });
      const left = (await sums.get<NgoStatements>("statements")).data;
      expect([left.statements, left.onlySums.map(({ id }) => id)]).toEqual([[], [soap]]);
      expect((await sums.get<NgoPayouts>("payouts")).data).toMatchObject({ payouts: [], owed: [] });
    });

    it("have a chain that is reckoned anew, and that doesn't hold once a row was changed behind the shop's back", async () => {
      const march = await closesAfterSale("2026-03-10");
      await closesAfterSale("2026-04-10");
      const soap = await centerOf("PE-SJ-05");
      const auditor = await (await organisation("Hands", soap)).enters("auditor");
      const chain = async () =>
        chainChecksSchema.parse((await auditor.get<ChainChecks>(`statements/chain?center=${soap}`)).data);
      const { chains, wasChecked } = await chain();
      expect([wasChecked, chains.every(({ holds }) => holds)]).toEqual([true, true]);
      expect(Math.max(...chains.map(({ statements }) => statements))).toBe(2);
      const { data } = await auditor.get<{ form: string; statements: { hash: string }[] }>(
        `statements/chain/file?center=${soap}`,
      );
      expect(data.form).toBe("second-chance chain, form 1");
      const hashes = data.statements.map(({ hash }) => hash);
      for (const { lastHash } of chains) expect(hashes).toContain(lastHash);
      await shop().sql.transaction(async (sql) => {
        await sql.raw("set local session_replication_role = replica");
        await sql("statement_line").where({ statement_id: march }).update({ title: "Another soap" });
      });
      const broken = (await chain()).chains.flatMap((one) => one.broken);
      expect(broken).toEqual([{ id: march, month: "2026-03", findings: ["text_changed"] }]);
    });
  });

  describe("payouts in the organisations' portal", () => {
    it("are seen made and waiting with what is still owed; one is confirmed once, and that stays its organisation's", async () => {
      const statement = await closesAfterSale("2026-03-10");
      const soap = await centerOf("PE-SJ-05");
      const owing = await organisation("Hands", soap);
      const officer = await owing.enters("officer");
      const auditor = await owing.enters("auditor");
      const other = await (await organisation("Others", soap)).enters("officer");
      const before = (await officer.get<NgoPayouts>("payouts")).data.owed;
      const [made, waiting] = [await pays(statement), await pays(statement, "50", false)];
      const { data } = await officer.get<NgoPayouts>("payouts");
      expect(ngoPayoutsSchema.parse(data)).toEqual(data);
      expect(data.payouts.map(({ id, state }) => [id, state]).sort()).toEqual(
        [
          [made, "made"],
          [waiting, "waiting"],
        ].sort(),
      );
      const left = (owed: NgoPayouts["owed"]) =>
        BigInt(owed.find(({ statementId }) => statementId === statement)?.owedMinor ?? 0);
      expect(left(before) - left(data.owed)).toBe(150n);
      expect(JSON.stringify(data)).not.toMatch(BUYERS);

      await shop().sql("account").where({ id: auditor.officerId }).update({ locale: "es" });
      const [inEnglish, inSpanish] = [data, (await auditor.get<NgoPayouts>("payouts")).data].map((read) =>
        [...read.payouts, ...read.owed].map(({ workshop }) => workshop),
      );
      expect(inEnglish).toContain("Handcraft workshop");
      expect(inSpanish).toContain("Taller de manualidades");
      const months = (await auditor.get<NgoStatements>("statements")).data.statements;
      const workshops = new Set(months.map(({ workshop }) => workshop));
      expect([workshops.has("Taller de manualidades"), workshops.has("Handcraft workshop")]).toEqual([
        true,
        false,
      ]);

      const url = `payouts/${made}/confirmation`;
      const arrived = { arrived_on: "2026-05-06", note: "Seen on the center's account." };
      expect(await auditor.post(url, arrived)).toMatchObject({ status: 403 });
      const refusals = [
        [{ arrived_on: "2026-05-03" }, 400, "arrived_before_paid"],
        [{ arrived_on: "2999-01-01" }, 400, "arrived_in_future"],
        [{ arrived_on: "2026-02-30" }, 400, undefined],
      ] as const;
      for (const [body, status, code] of refusals)
        expect(await officer.post(url, body)).toMatchObject({ status, ...(code ? { data: { code } } : {}) });
      expect(await officer.post(`payouts/${waiting}/confirmation`, arrived)).toMatchObject({
        data: { code: "payout_not_made" },
      });
      const answers = await Promise.all([1, 2, 3].map(() => officer.post(url, arrived)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      const confirmationIn = async (one: typeof officer) =>
        (await one.get<NgoPayouts>("payouts")).data.payouts.find(({ id }) => id === made)?.confirmation;
      expect(await confirmationIn(auditor)).toMatchObject({ arrivedOn: "2026-05-06" });
      expect(await confirmationIn(other)).toBeNull();
      const { data: told } = await operator<PayoutConfirmations>("GET", "payout-questions/confirmations");
      expect(told.confirmations).toMatchObject([{ organisation: "Hands", arrivedOn: "2026-05-06" }]);
      const rewrite = shop().sql("payout_confirmation").update({ note: "" });
      await expect(rewrite).rejects.toThrow(/stays as it was said/);
      expect(await shop().sql("act").where({ action: "payout.confirmed" })).toMatchObject([
        { organisation_id: owing.id, actor_id: officer.officerId, subject_id: made },
      ]);
    });

    it("a question waits for an operator, is answered once, and only its organisation reads either", async () => {
      const statement = await closesAfterSale("2026-03-10");
      const soap = await centerOf("PE-SJ-05");
      const asking = await organisation("Hands", soap);
      const officer = await asking.enters("officer");
      const other = await (await organisation("Others", soap)).enters("officer");
      const payout = await pays(statement);
      const url = `payouts/${payout}/questions`;
      expect(await (await asking.enters("auditor")).post(url, { words: "Why?" })).toMatchObject({
        status: 403,
      });
      expect(await officer.post(url, { words: "  " })).toMatchObject({ status: 400 });
      const words = "The center says that only half arrived. Where is the rest?";
      expect(await officer.post(url, { words })).toMatchObject({ status: 200 });
      expect(await officer.post(url, { words })).toMatchObject({ data: { code: "asked_already" } });
      const { data: queue } = await operator<PayoutQuestions>("GET", "payout-questions");
      expect(queue).toMatchObject({ open: 1, questions: [{ organisation: "Hands", words, reply: null }] });
      const reply = `payout-questions/${queue.questions[0]?.id}/reply`;
      const answers = await Promise.all(
        ["On its way.", "Somebody else says so."].map((said) => operator("POST", reply, { words: said })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const [mail, ...more] = await shop().sql("notification").where({ template: "payout-answer" });
      expect(more).toEqual([]);
      expect(mail.to).toBe(
        (await shop().sql("account").where({ id: officer.officerId }).first("email")).email,
      );
      const questions = async (one: typeof officer) =>
        (await one.get<NgoPayouts>("payouts")).data.payouts.flatMap((found) => found.questions);
      expect(await questions(officer)).toMatchObject([{ words, reply: { words: expect.any(String) } }]);
      expect(await questions(other)).toEqual([]);
      expect((await operator<PayoutQuestions>("GET", "payout-questions")).data.open).toBe(0);
      const acts = await shop().sql("act").where("action", "like", "payout_question.%").orderBy("seq");
      expect(acts.map((act) => [act.action, act.actor_kind, act.organisation_id])).toEqual([
        ["payout_question.asked", "officer", asking.id],
        ["payout_question.answered", "operator", asking.id],
      ]);
      await asking.endsGrant();
      expect(await officer.post(url, { words: "And now?" })).toMatchObject({ status: 404 });
    });
  });
}
