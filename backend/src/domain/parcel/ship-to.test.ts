import { describe, expect, it } from "vitest";
import { PARCEL_STATES } from "../../contracts/parcel-words";
import { postcodeArea, shipToOf } from "./ship-to";

const address = {
  first_name: "Rosa",
  last_name: "Quispe",
  company: null,
  address_1: "Jr. Puno 214",
  address_2: "",
  city: "Lima",
  province: "Lima",
  postal_code: "15001",
  country_code: "pe",
  phone: "+51 900 100 101",
};

describe("where a parcel goes", () => {
  it("is known to whoever packs it", () => {
    for (const state of ["to_prepare", "packed"] as const) {
      expect(shipToOf(address, state)).toEqual({
        kind: "whole",
        name: "Rosa Quispe",
        lines: ["Jr. Puno 214", "Lima 15001", "Lima"],
        phone: "+51 900 100 101",
        country: "PE",
      });
    }
  });

  it("is country and postcode area once it has left or won't leave", () => {
    for (const state of PARCEL_STATES.filter((one) => one !== "to_prepare" && one !== "packed")) {
      const shown = shipToOf(address, state);
      expect(shown).toEqual({ kind: "redacted", postcodeArea: "15", country: "PE" });
      expect(JSON.stringify(shown)).not.toMatch(/Rosa|Quispe|Puno|900/);
    }
  });

  it("cuts postcodes of every form to a region", () => {
    expect(postcodeArea("SW1A 1AA")).toBe("SW");
    expect(postcodeArea("LT-01103")).toBe("LT");
    expect(postcodeArea("100-0001")).toBe("10");
    expect(postcodeArea("101")).toBe("");
    expect(postcodeArea("")).toBe("");
  });
});
