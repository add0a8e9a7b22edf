import { expect, it } from "vitest";
import { countryNames } from "./country-name";

it("names the first countries and counts the others", () => {
  expect(countryNames(["GB", "NZ"])).toBe("United Kingdom, New Zealand");
  expect(countryNames(["DE", "FR", "LT"], 2)).toBe("Germany, France and 1 more");
});
