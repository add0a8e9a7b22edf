import { describe, expect, it } from "vitest";
import { type NgoAlerts, ngoAlertsSchema } from "../../src/contracts/ngo/alerts";
import type { TestShop } from "../shop";
import { source } from "../source";
import { ngoWatchDesk } from "./ngo-watch-desk";
import type { PortalApi } from "./portal-desk";

const { evaluateAlerts } = source<typeof import("../../src/workflows/ngo-watch/evaluate-alerts")>(
  "workflows/ngo-watch/evaluate-alerts",
);
const { mailAlerts } = source<typeof import("../../src/workflows/ngo-watch/mail-alerts")>(
  "workflows/ngo-watch/mail-alerts",
);

/** What officers want to be told, and that it is told once, for as long as it is so and theirs to know. */
export function ngoAlerts(shop: () => TestShop, api: PortalApi): void {
  const { centerOf, organisation, closesAfterSale } = ngoWatchDesk(shop, api);

  describe("alerts", () => {
    const watches = async () => {
      await closesAfterSale("2026-03-10");
      const org = await organisation("Hands", await centerOf("PE-SJ-05"));
      return { org, officer: await org.enters("officer") };
    };
    const mails = () => shop().sql("notification").where({ template: "ngo-alerts" });
    const open = (data: NgoAlerts) => data.open.map(({ kind }) => kind);

    it("are raised and mailed once, end when it is so no more, and are raised anew the next time", async () => {
      const { officer } = await watches();
      const { data } = await officer.put<NgoAlerts>("alerts/rules/no_sales", { is_on: true, threshold: 2 });
      expect(ngoAlertsSchema.parse(data)).toEqual(data);
      expect(data.open).toMatchObject([{ kind: "no_sales", facts: { weeks: 2, lastSale: "2026-03-10" } }]);
      for (let look = 0; look < 2; look += 1) {
        await Promise.all([evaluateAlerts(shop().container), evaluateAlerts(shop().container)]);
        await Promise.all([mailAlerts(shop().container), mailAlerts(shop().container)]);
      }
      const [told, ...more] = await mails();
      expect(more).toEqual([]);
      expect(JSON.stringify(told.content ?? told)).not.toMatch(/PEN|makers/);
      const { id, since } = data.open[0] ?? {};
      expect((await officer.get<NgoAlerts>("alerts")).data.open).toMatchObject([{ id, since }]);
      await shop().attribute(await shop().buyOn(new Date().toISOString(), "PE", ["PE-SJ-05", 1]));
      await evaluateAlerts(shop().container);
      const later = (await officer.get<NgoAlerts>("alerts")).data;
      expect([open(later), later.ended.map((one) => one.id)]).toEqual([[], [id]]);
      const inMay = new Date(Date.now() + 60 * 86_400_000);
      await evaluateAlerts(shop().container, undefined, inMay);
      await mailAlerts(shop().container);
      expect(await mails()).toHaveLength(2);
    });

    it("fall silent with the grant and with the rule, are nobody else's, and refuse what means nothing", async () => {
      const { org, officer } = await watches();
      const colleague = await org.enters("lead");
      await officer.put("alerts/rules/payout_overdue", { is_on: true, threshold: 1 });
      await officer.put("alerts/rules/no_sales", { is_on: true });
      const inAWeek = new Date(Date.now() + 7 * 86_400_000);
      await evaluateAlerts(shop().container, undefined, inAWeek);
      const { data } = await officer.get<NgoAlerts>("alerts");
      expect([...new Set(open(data))].sort()).toEqual(["no_sales", "payout_overdue"]);
      expect((await colleague.get<NgoAlerts>("alerts")).data).toMatchObject({ open: [], ended: [] });
      expect(await (await org.enters("auditor")).get("alerts")).toMatchObject({ status: 403 });
      const bad = [
        ["no_sales", { is_on: true, threshold: 0 }],
        ["no_sales", { is_on: true, threshold: 99 }],
        ["no_sales", { is_on: "yes" }],
        ["balance_negative", { is_on: true, threshold: 3 }],
      ] as const;
      for (const [kind, body] of bad)
        expect(await officer.put(`alerts/rules/${kind}`, body)).toMatchObject({ status: 400 });
      expect(await officer.put("alerts/rules/weather", { is_on: true })).toMatchObject({ status: 404 });
      const off = await officer.put<NgoAlerts>("alerts/rules/payout_overdue", { is_on: false });
      expect(open(off.data)).toEqual(["no_sales"]);
      await org.endsGrant();
      expect((await officer.get<NgoAlerts>("alerts")).data).toMatchObject({ open: [], ended: [] });
      await mailAlerts(shop().container);
      expect(await mails()).toEqual([]);
      await evaluateAlerts(shop().container);
      expect(await shop().sql("ngo_alert").where({ ended_at: null })).toEqual([]);
    });
  });
}
