import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type PastOrderMix, planPastOrders, type StockedPiece } from "./plan-past-orders";

const data = (name: string) =>
  JSON.parse(readFileSync(join(__dirname, "../../../../seed/data", name), "utf8"));
const mix: PastOrderMix = data("past-orders.json");
const pieces: StockedPiece[] = data("catalogue.json").products.map(
  (piece: {
    sku: string;
    country_of_origin: string;
    centre: string;
    stock: number;
    one_of_a_kind: boolean;
  }) => ({
    sku: piece.sku,
    country: piece.country_of_origin,
    center: piece.centre,
    fund: `fund of ${piece.centre}`,
    stock: piece.stock,
    oneOfAKind: piece.one_of_a_kind,
  }),
);
const plan = planPastOrders(mix, pieces, () => true);
const pieceOf = (sku: string) => pieces.find((piece) => piece.sku === sku);

describe("the demo's past", () => {
  it("is the same in every run", () => {
    expect(planPastOrders(mix, pieces, () => true)).toEqual(plan);
  });

  it("is two hundred orders over eighteen months, oldest first, the last ones not in the future", () => {
    expect(plan.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    const times = plan.map(({ paidAt }) => paidAt.getTime());
    expect(times[0]).toBeGreaterThanOrEqual(Date.parse("2025-05-22"));
    expect(times.at(-1)).toBeLessThan(Date.parse("2026-11-22"));
    expect(plan.filter(({ paidAt }) => paidAt < new Date("2026-02-20")).length).toBeLessThan(90);
  });

  it("sells at home and abroad, and from several centers in one basket", () => {
    const abroad = plan.filter(({ country, lines }) =>
      lines.some(({ sku }) => pieceOf(sku)?.country !== country),
    );
    const several = plan.filter(
      ({ lines }) => new Set(lines.map(({ sku }) => pieceOf(sku)?.center)).size > 1,
    );
    expect(abroad.length).toBeGreaterThan(60);
    expect(several.length).toBeGreaterThan(50);
    expect(
      new Set(plan.flatMap(({ lines }) => lines.map(({ sku }) => pieceOf(sku)?.center))).size,
    ).toBeGreaterThan(12);
  });

  it("has some donations, each to the fund of a center that the order buys from", () => {
    const given = plan.filter(({ donation }) => donation);
    expect(given.length).toBeGreaterThan(10);
    for (const { donation, lines } of given)
      expect(lines.map(({ sku }) => pieceOf(sku)?.fund)).toContain(donation?.fund);
    expect(new Set(given.map(({ donation }) => donation?.suggestion))).toEqual(new Set([0, 1, 2]));
  });

  it("has about fifteen refunds, of whole orders, lines and parts of lines", () => {
    const refunds = plan.flatMap(({ refund, paidAt }) => (refund ? [{ ...refund, paidAt }] : []));
    expect(refunds).toHaveLength(15);
    expect(refunds.every(({ at, paidAt }) => at > paidAt && at < new Date("2026-11-22"))).toBe(true);
    expect(new Set(refunds.map(({ kind }) => kind))).toEqual(new Set(["order", "line", "part"]));
  });

  it("sells no one-of-a-kind piece and never more than the center has", () => {
    for (const { lines } of plan) {
      expect(lines.length).toBeGreaterThan(0);
      for (const { sku, quantity } of lines) {
        expect(pieceOf(sku)?.oneOfAKind).toBe(false);
        expect(quantity).toBeLessThanOrEqual(pieceOf(sku)?.stock ?? 0);
      }
    }
  });

  it("sends no piece where it may not go", () => {
    const peruOnly = planPastOrders(mix, pieces, (sku, country) => sku.startsWith("PE") || country === "DE");
    const skus = peruOnly
      .filter(({ country }) => country !== "DE")
      .flatMap(({ lines }) => lines.map(({ sku }) => sku));
    expect(skus.every((sku) => sku.startsWith("PE"))).toBe(true);
  });
});
