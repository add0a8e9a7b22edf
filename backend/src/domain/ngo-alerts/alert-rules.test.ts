import { describe, expect, it } from "vitest";
import { ALERT_KINDS, type AlertKind, type AlertRule } from "../../contracts/ngo/alerts";
import { findAlerts } from "./alert-rules";
import { rulesWith } from "./alert-settings";
import type { CenterWatch } from "./center-watch";

const NOW = new Date("2026-11-27T12:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

const center = (more: Partial<CenterWatch> = {}): CenterWatch => ({
  centerId: "cen_1",
  beganAt: daysAgo(400),
  lastSaleAt: daysAgo(1),
  evidence: [],
  parcels: [],
  owed: [],
  trade: [],
  balances: [],
  ...more,
});
const on = (kind: AlertKind): AlertRule[] =>
  rulesWith([]).map((rule) => ({ ...rule, isOn: rule.kind === kind }));
const seesAll = () => true;
const found = (kind: AlertKind, more: Partial<CenterWatch>) =>
  findAlerts(on(kind), [center(more)], seesAll, NOW);
const subjects = (kind: AlertKind, more: Partial<CenterWatch>) =>
  found(kind, more).map(({ subject }) => subject);

describe("what officers are told", () => {
  it("no sales, from the very moment that the weeks are over", () => {
    expect(found("no_sales", { lastSaleAt: daysAgo(27.9) })).toEqual([]);
    expect(found("no_sales", { lastSaleAt: daysAgo(30) })).toMatchObject([
      { since: daysAgo(2), facts: { weeks: 4, lastSale: "2026-10-28" } },
    ]);
    expect(found("no_sales", { lastSaleAt: null, beganAt: daysAgo(27) })).toEqual([]);
    expect(found("no_sales", { lastSaleAt: null })).toMatchObject([{ facts: { lastSale: null } }]);
  });

  it("a document by its last day, each by itself", () => {
    const evidence = [
      { id: "ev_far", kind: "pay_policy", expiresOn: "2026-12-28" },
      { id: "ev_near", kind: "pay_policy", expiresOn: "2026-12-27" },
      { id: "ev_past", kind: "voluntary_work", expiresOn: "2026-11-01" },
    ];
    expect(subjects("evidence_expiring", { evidence })).toEqual(["ev_near", "ev_past"]);
  });

  it("late parcels together, those being made only after their making", () => {
    const parcels = [
      { since: daysAgo(6), makingDays: 0 },
      { since: daysAgo(10), makingDays: 5 },
      { since: daysAgo(9), makingDays: 0 },
      { since: daysAgo(14), makingDays: 5 },
    ];
    expect(found("parcel_late", { parcels })).toMatchObject([
      { subject: "", since: daysAgo(2), facts: { parcels: 2, days: 14 } },
    ]);
    expect(found("parcel_late", { parcels: parcels.slice(0, 2) })).toEqual([]);
  });

  it("a closed month that isn't paid out", () => {
    const owed = { month: "2026-09", currencyCode: "PEN" };
    const debts = [
      { ...owed, workshopId: "ws_1", closedAt: daysAgo(31) },
      { ...owed, workshopId: "ws_2", closedAt: daysAgo(29) },
    ];
    expect(subjects("payout_overdue", { owed: debts })).toEqual(["ws_1|PEN|2026-09"]);
  });

  it("refunds above the rate and the number, never at the rate itself", () => {
    const trade = (receivedMinor: bigint, refundedMinor: bigint, refunds: number, currencyCode = "EUR") => ({
      currencyCode,
      receivedMinor,
      refundedMinor,
      refunds,
      lastRefundAt: daysAgo(3),
    });
    const all = [
      trade(1000n, 100n, 3),
      trade(1000n, 101n, 2, "USD"),
      trade(1000n, 101n, 3, "PEN"),
      trade(0n, 5n, 3, "VND"),
    ];
    expect(subjects("refunds_unusual", { trade: all })).toEqual(["PEN", "VND"]);
    const rates = found("refunds_unusual", { trade: [...all, trade(100000n, 10001n, 3, "COP")] });
    expect(rates.map(({ facts }) => facts.rate)).toEqual([10.1, null, 10.1]);
  });

  it("a balance below zero, for a workshop and for a center itself", () => {
    const balance = (workshopId: string | null, amountMinor: bigint) => ({
      workshopId,
      amountMinor,
      currencyCode: "EUR",
    });
    const balances = [balance("ws_1", -1n), balance("ws_2", 0n), balance(null, -5n)];
    expect(subjects("balance_negative", { balances })).toEqual(["ws_1|EUR", "|EUR"]);
  });

  it("nothing by a rule that is off, nor of a center that isn't granted as far as it needs", () => {
    const bad = {
      lastSaleAt: daysAgo(300),
      parcels: [{ since: daysAgo(90), makingDays: 0 }],
      evidence: [{ id: "ev", kind: "pay_policy", expiresOn: "2026-01-01" }],
      balances: [{ workshopId: null, currencyCode: "EUR", amountMinor: -1n }],
    };
    expect(findAlerts(rulesWith([]), [center(bad)], seesAll, NOW)).toEqual([]);
    const all = rulesWith([]).map((rule) => ({ ...rule, isOn: true }));
    const kinds = (sees: Parameters<typeof findAlerts>[2]) =>
      findAlerts(all, [center(bad)], sees, NOW).map(({ kind }) => kind);
    expect(kinds(() => false)).toEqual([]);
    expect(kinds((_, need) => need === "totals")).toEqual(["no_sales"]);
    expect(kinds(seesAll)).toEqual(["no_sales", "evidence_expiring", "parcel_late", "balance_negative"]);
    expect(all.map(({ kind }) => kind)).toEqual([...ALERT_KINDS]);
  });
});
