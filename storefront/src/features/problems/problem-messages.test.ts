import { PROBLEM_CODES } from "@second-chance/backend/contracts/error";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import problems from "@/messages/en/problems.json";

describe("sentences for refusals", () => {
  it("has one for every code of the contract", () => {
    expect(Object.keys(problems.code)).toEqual(expect.arrayContaining([...PROBLEM_CODES]));
  });

  it("says between which amounts a donation lies, where that is what is wrong", () => {
    const t = createTranslator({ locale: "en", messages: problems, namespace: "code" });
    const limits = { least: "€1.00", most: "€1,000.00" };
    expect(t("donation_invalid", { limits: "known", ...limits })).toMatch(/€1\.00 and €1,000\.00/);
    expect(t("donation_invalid", { limits: "unknown", ...limits })).toMatch(/one whole amount/);
  });

  it("says how many are left, or that none is", () => {
    const t = createTranslator({ locale: "en", messages: problems, namespace: "code" });
    expect(t("out_of_stock", { stock: "known", available: 0 })).toMatch(/sold out/);
    expect(t("out_of_stock", { stock: "known", available: 1 })).toMatch(/Only one/);
    expect(t("out_of_stock", { stock: "known", available: 3 })).toMatch(/Only 3/);
    expect(t("out_of_stock", { stock: "unknown", available: 0 })).toMatch(/not that many/);
  });
});
