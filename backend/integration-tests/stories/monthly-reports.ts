import { describe, expect, it } from "vitest";
import type { TestShop } from "../shop";
import { source } from "../source";
import type { PortalApi } from "./portal-desk";
import { reportDesk } from "./report-desk";

const { queueMonthlyExports } = source<typeof import("../../src/workflows/ngo-report/queue-monthly")>(
  "workflows/ngo-report/queue-monthly",
);
const { mailMonthlyExports } = source<typeof import("../../src/workflows/ngo-report/mail-monthly")>(
  "workflows/ngo-report/mail-monthly",
);
const { runExports } = source<typeof import("../../src/workflows/ngo-report/run-export")>(
  "workflows/ngo-report/run-export",
);

/** Reports that come by mail, each once a month to each reader. */
export function monthlyReports(shop: () => TestShop, api: PortalApi): void {
  describe("a report that is mailed each month", () => {
    const month = async (now: Date) => {
      await queueMonthlyExports(shop().container, now);
      await runExports(shop().container);
      await mailMonthlyExports(shop().container);
    };
    const mails = () =>
      shop()
        .sql("notification")
        .where("template", "like", "ngo-report-%")
        .orderBy("created_at")
        .select("to", "template", "data");

    it("is made and told once, from the next month on, to members only, with a link and no figure", async () => {
      const [centerId = ""] = await shop()
        .sql("center")
        .where({ kind: "prison_women" })
        .orderBy("id")
        .pluck("id");
      const desk = await reportDesk(shop(), api, [centerId]);
      const left = await desk.desk.newOfficer("officer", desk.organisationId);
      await desk.saves({ mails_monthly: true, recipients: [desk.officer.id, left.id] });
      const stranger = await desk.asks("POST", "/reports", {
        ...(await desk.saves()),
        recipients: ["acc_nobody"],
        mails_monthly: true,
      });
      expect(stranger).toMatchObject({ status: 400, data: { code: "recipient_unknown" } });
      await shop().sql("ngo_seat").where({ account_id: left.id }).update({ ended_at: new Date() });
      const next = new Date();
      next.setUTCMonth(next.getUTCMonth() + 1, 1);
      await month(new Date());
      await month(next);
      expect(await mails()).toEqual([]);
      next.setUTCDate(2);
      for (let again = 0; again < 3; again += 1) await month(next);
      expect((await mails()).map(({ to, template }) => [to, template])).toEqual([
        [desk.officer.login, "ngo-report-done"],
      ]);
      const [{ content } = { content: "" }] = await shop()
        .sql("ngo_export")
        .select(shop().sql.raw("count(*)::text as content"));
      expect(content).toBe("1");
      await shop().sql("ngo_grant").where({ center_id: centerId }).update({ ended_at: new Date() });
      await shop()
        .sql("ngo_saved_report")
        .update({
          definition: JSON.stringify({
            kind: "figures",
            period: { relative: "last_month" },
            filter: { of: "income", center: [centerId] },
            group: "month",
            columns: ["income"],
            currencies: "both",
          }),
        });
      next.setUTCMonth(next.getUTCMonth() + 1);
      await month(next);
      expect((await mails()).map(({ template }) => template)).toEqual([
        "ngo-report-done",
        "ngo-report-empty_handed",
      ]);
    });
  });
}
