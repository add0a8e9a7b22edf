import { expect, it } from "vitest";
import { monthRates } from "./month-rates";

const rate = (day: string, pair: string, value: string, source = "Bank") => {
  const [base = "", quote = ""] = pair.split("/");
  return { day, base, quote, rate: value, source };
};

it("tells a month's sums at its last day on file, by way of what was published, and never at another month's", () => {
  const rateIn = monthRates([
    rate("2026-03-27", "USD/PEN", "3.70"),
    rate("2026-03-30", "USD/PEN", "3.80"),
    rate("2026-03-30", "USD/EUR", "0.85"),
    rate("2026-03-12", "USD/VND", "26000"),
  ]);
  expect(rateIn("2026-03", "USD", "PEN")).toMatchObject({ rate: "3.80", day: "2026-03-30" });
  expect(rateIn("2026-03", "EUR", "PEN")).toMatchObject({ day: "2026-03-30", source: "Bank, by way of USD" });
  expect(rateIn("2026-03", "USD", "VND")).toMatchObject({ day: "2026-03-12" });
  expect(rateIn("2026-04", "USD", "PEN")).toBeUndefined();
});
