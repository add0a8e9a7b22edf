import { describe, expect, it } from "vitest";
import type { AddressField } from "./address-fields";
import { addressFormSchema } from "./address-schema";

const filled: Record<AddressField, string> = {
  first_name: " Ona ",
  last_name: "Petraitė",
  address_1: "Gedimino pr. 9",
  address_2: "",
  city: "Vilnius",
  province: "",
  postal_code: "01103",
  phone: "",
};

function problems(country: string, change: Partial<Record<AddressField, string>>): Record<string, string> {
  const parsed = addressFormSchema(country).safeParse({ ...filled, ...change });
  return parsed.success
    ? {}
    : Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
}

describe("an address form", () => {
  it("trims, and takes a Lithuanian postcode with or without its prefix", () => {
    expect(addressFormSchema("lt").parse(filled)).toMatchObject({ first_name: "Ona", postal_code: "01103" });
    expect(addressFormSchema("lt").parse({ ...filled, postal_code: "lt-01103" }).postal_code).toBe("01103");
  });

  it("names the field that is missing", () => {
    expect(problems("lt", { city: "  ", last_name: "" })).toEqual({
      city: "required",
      last_name: "required",
    });
    expect(problems("us", { postal_code: "95014" })).toEqual({ province: "required" });
    expect(problems("pe", { postal_code: "" })).toEqual({ province: "required" });
  });

  it.each([
    ["lt", "123"],
    ["vn", "70A10"],
    ["za", "12345"],
    ["us", "9501"],
    ["ca", "12345"],
    ["gb", "LONDON"],
  ])("refuses the postcode %s %s", (country, postal_code) => {
    expect(problems(country, { postal_code }).postal_code).toBe("postcode");
  });

  it("refuses a province that isn't on the list", () => {
    expect(problems("pe", { province: "Narnia", postal_code: "" })).toEqual({ province: "choice" });
  });

  it("refuses a name of 300 characters, a phone of words and a line break", () => {
    expect(problems("lt", { first_name: "x".repeat(300) })).toEqual({ first_name: "too_long" });
    expect(problems("lt", { phone: "call me" })).toEqual({ phone: "phone" });
    expect(problems("lt", { city: "Vil\nnius" })).toEqual({ city: "control_characters" });
  });

  it("keeps HTML as the text it is", () => {
    const parsed = addressFormSchema("lt").parse({ ...filled, last_name: "<b>Petraitė</b>" });
    expect(parsed.last_name).toBe("<b>Petraitė</b>");
  });

  it("drops what the country's form doesn't have", () => {
    expect(addressFormSchema("lt").parse({ ...filled, province: "Vilnius" }).province).toBe("");
  });
});
