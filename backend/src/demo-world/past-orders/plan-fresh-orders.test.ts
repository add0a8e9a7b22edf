import { describe, expect, it } from "vitest";
import { readDemoCatalogue } from "../../datasets/demo-catalogue";
import { readPastOrderMix } from "../../datasets/past-orders";
import { planFreshOrders } from "./plan-fresh-orders";

const NOW = new Date("2026-11-27T12:00:00Z");
const MIX = readPastOrderMix();
const CENTER_OF = new Map(readDemoCatalogue().products.map(({ sku, centre }) => [sku, centre]));

describe("orders that wait to be packed", () => {
  it("are of the last days, with numbers of their own", () => {
    const plan = planFreshOrders(MIX, () => true, NOW);
    expect(plan).toHaveLength(MIX.fresh.length);
    expect(new Set(plan.map(({ number }) => number)).size).toBe(plan.length);
    for (const { number, paidAt } of plan) {
      expect(number).toBeGreaterThan(MIX.count);
      const hours = (NOW.getTime() - paidAt.getTime()) / 3_600_000;
      expect(hours).toBeGreaterThan(0);
      expect(hours).toBeLessThan(7 * 24);
    }
  });

  it("give every center with a demo manager something to do", () => {
    const centers = new Set(
      planFreshOrders(MIX, () => true, NOW).flatMap(({ lines }) =>
        lines.map(({ sku }) => CENTER_OF.get(sku)),
      ),
    );
    for (const center of ["pe-san-jose", "pe-quencoro", "vn-hoa-binh-swc", "lt-demo-dzukija", "pe-ancon-2"])
      expect(centers).toContain(center);
  });

  it("leave out what may not be sent", () => {
    expect(planFreshOrders(MIX, () => false, NOW)).toEqual([]);
    const some = planFreshOrders(MIX, (sku) => sku !== "PE-SJ-01", NOW);
    expect(some.flatMap(({ lines }) => lines).map(({ sku }) => sku)).not.toContain("PE-SJ-01");
  });
});
