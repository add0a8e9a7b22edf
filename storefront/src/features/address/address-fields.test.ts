import { MARKETS } from "@second-chance/backend/contracts/markets";
import { isPostcode } from "@second-chance/backend/contracts/postcode";
import { describe, expect, it } from "vitest";
import { addressFields } from "./address-fields";
import { addressFormat } from "./address-format";

const names = (country: string): string[] => addressFields(country).map((field) => field.name);
const field = (country: string, name: string) => addressFields(country).find((one) => one.name === name);

describe("address fields", () => {
  it("gives every market a street and a town, and a postcode example that its own pattern accepts", () => {
    for (const { country } of MARKETS) {
      expect(names(country), country).toEqual(expect.arrayContaining(["address_1", "city"]));
      expect(isPostcode(addressFormat(country).example ?? "", country), country).toBe(true);
    }
  });

  it("asks for the postcode before the town in Germany, and after it in South Africa", () => {
    expect(names("de").indexOf("postal_code")).toBeLessThan(names("de").indexOf("city"));
    expect(names("za").indexOf("postal_code")).toBeGreaterThan(names("za").indexOf("city"));
  });

  it("offers Peru's departments and asks for one, but not for a postcode", () => {
    expect(field("pe", "province")).toMatchObject({ label: "department", required: true });
    expect(field("pe", "province")?.options).toHaveLength(25);
    expect(field("pe", "postal_code")).toMatchObject({ required: false, inputMode: "numeric" });
  });

  it("offers the 34 provinces of Viet Nam, South Africa's nine, and states by their code", () => {
    expect(field("vn", "province")?.options).toHaveLength(34);
    expect(field("za", "province")?.options).toHaveLength(9);
    expect(field("us", "province")?.options).toContainEqual({ value: "CA", label: "California" });
    expect(field("ca", "province")?.options).toContainEqual({ value: "QC", label: "Quebec" });
  });

  it("leaves the province out where nobody writes one", () => {
    expect(names("lt")).not.toContain("province");
    expect(names("fr")).not.toContain("province");
  });

  it("lets letters be typed where a postcode has them", () => {
    expect(field("gb", "postal_code")?.inputMode).toBe("text");
    expect(field("lt", "postal_code")?.inputMode).toBe("numeric");
  });
});
