import { expect, it } from "vitest";
import { ruleOf, rulesWith } from "./alert-settings";

const [noSales, , , , refunds, negative] = rulesWith([]);
if (!noSales || !refunds || !negative) throw new Error("rules are missing");

it("a rule begins with the usual numbers, and keeps those that aren't named", () => {
  expect(noSales).toEqual({ kind: "no_sales", isOn: false, threshold: 4, least: null });
  expect(ruleOf(noSales, { is_on: true })).toEqual({ ...noSales, isOn: true });
  expect(ruleOf(refunds, { is_on: true, least: 5 })).toMatchObject({ threshold: 10, least: 5 });
});

it("refuses numbers that mean nothing", () => {
  expect(ruleOf(noSales, { is_on: true, threshold: 53 })).toHaveProperty("problem");
  expect(ruleOf(noSales, { is_on: true, least: 3 })).toHaveProperty("problem");
  expect(ruleOf(negative, { is_on: true, threshold: 1 })).toHaveProperty("problem");
  expect(ruleOf(negative, { is_on: true })).toMatchObject({ isOn: true, threshold: null });
});
