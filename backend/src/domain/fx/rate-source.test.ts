import { expect, it } from "vitest";
import { type RateSource, readSource, sourceText } from "./rate-source";

it("comes back from its text, whatever the bank is called", () => {
  const sources: RateSource[] = [
    { name: "Test bank, by the river", how: null },
    { name: "Test bank", how: "turned" },
    { name: "Test bank, by way of EUR", how: { byWayOf: "USD" } },
  ];
  for (const source of sources) expect(readSource(sourceText(source))).toEqual(source);
  expect(sourceText({ name: "Bank", how: { byWayOf: "USD" } })).toBe("Bank, by way of USD");
});
