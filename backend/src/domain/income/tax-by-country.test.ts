import { expect, it } from "vitest";
import type { SignedSums } from "./income-report";
import { taxByCountry } from "./tax-by-country";

const sum = (key: string, currencyCode: string, captureMinor: bigint, refundMinor = 0n): SignedSums => ({
  key,
  currencyCode,
  captureMinor,
  refundMinor,
  feeMinor: 0n,
  payoutMinor: 0n,
  entries: 1,
});

it("adds centers of one country, currency by currency, and keeps countries apart", () => {
  const countries = new Map([
    ["lima", "PE"],
    ["cusco", "PE"],
    ["vilnius", "LT"],
  ]);
  const report = taxByCountry(
    [
      sum("lima", "PEN", 686n, -343n),
      sum("cusco", "PEN", 100n),
      sum("lima", "EUR", 50n),
      sum("vilnius", "EUR", 312n),
      sum("", "PEN", 1n),
    ],
    countries,
  );
  expect(
    report.map((row) => [row.key, row.currencyCode, row.receivedMinor, row.refundedMinor, row.incomeMinor]),
  ).toEqual([
    ["", "PEN", 1n, 0n, 1n],
    ["LT", "EUR", 312n, 0n, 312n],
    ["PE", "EUR", 50n, 0n, 50n],
    ["PE", "PEN", 786n, 343n, 443n],
  ]);
});
