import { expect, it } from "vitest";
import { parseDonation } from "./donation-form-values";

it.each([
  [
    { fund: "tools", amount: "1000", other: "" },
    { fund: "tools", amountMinor: 1000 },
  ],
  [
    { fund: "tools", amount: "1000", other: "7" },
    { fund: "tools", amountMinor: 1000 },
  ],
  [
    { fund: "tools", amount: "other", other: "7,50" },
    { fund: "tools", amountMinor: 750 },
  ],
  [
    { fund: "tools", amount: "", other: "7" },
    { fund: "tools", amountMinor: 700 },
  ],
  [{ fund: "", amount: "1000", other: "" }, { missing: "fund" }],
  [{ fund: "tools", amount: "", other: " " }, { missing: "amount" }],
  [{ fund: "tools", amount: "-1000", other: "" }, { missing: "amount" }],
  [{ fund: "tools", amount: "other", other: "" }, { missing: "unreadable" }],
  [{ fund: "tools", amount: "other", other: "7.505" }, { missing: "unreadable" }],
])("%o is read as %o", (values, expected) => {
  expect(parseDonation(values, "EUR")).toEqual(expected);
});
