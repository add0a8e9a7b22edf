import { describe, expect, it } from "vitest";
import { addressLines } from "../../contracts/address-lines";

const at = (country_code: string, rest: object) =>
  addressLines({ first_name: "Ann", last_name: "Lee", address_1: "1 Main St", country_code, ...rest });

describe("an address in print", () => {
  it.each([
    ["us", { city: "Cupertino", province: "CA", postal_code: "95014" }, ["Cupertino, CA 95014"]],
    ["GB", { city: "London", postal_code: "SW1A 1AA" }, ["London", "SW1A 1AA"]],
    ["ca", { city: "Ottawa", province: "ON", postal_code: "K1A 0B1" }, ["Ottawa ON K1A 0B1"]],
    ["au", { city: "North Sydney", province: "NSW", postal_code: "2060" }, ["North Sydney NSW 2060"]],
    [
      "jp",
      { city: "Setagaya-ku", province: "Tokyo", postal_code: "154-0023" },
      ["Setagaya-ku, Tokyo", "154-0023"],
    ],
    ["de", { city: "Berlin", postal_code: "10115" }, ["10115 Berlin"]],
    ["lt", { city: "Vilnius", postal_code: "01103" }, ["LT-01103 Vilnius"]],
  ])("follows its country: %s", (country, rest, town) => {
    expect(at(country, rest)).toEqual(["Ann Lee", "1 Main St", ...town]);
  });

  it("puts a firm above the street and what else belongs to it beneath", () => {
    expect(at("us", { company: "Acme", address_2: "Apt 4", city: "Cupertino", province: "CA" })).toEqual([
      "Ann Lee",
      "Acme",
      "1 Main St",
      "Apt 4",
      "Cupertino, CA",
    ]);
  });

  it("leaves no separators behind where parts are empty", () => {
    expect(at("co", { city: "Bogotá" })).toEqual(["Ann Lee", "1 Main St", "Bogotá"]);
    expect(at("lt", { city: "Kaunas" })).toEqual(["Ann Lee", "1 Main St", "Kaunas"]);
  });
});
