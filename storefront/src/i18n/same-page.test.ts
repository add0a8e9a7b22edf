import { describe, expect, it } from "vitest";
import { findPlace, type Place } from "./find-place";
import { samePageIn } from "./same-page";

function place(locale: string, country: string): Place {
  const found = findPlace(locale, country);
  if (!found) throw new Error(`no place ${locale}-${country}`);
  return found;
}

describe("the same page for another place", () => {
  it("keeps path and question", () => {
    expect(samePageIn(place("es", "pe"), "https://shop.example/en/pe/catalogue?craft=wood&page=2")).toBe(
      "/es/pe/catalogue?craft=wood&page=2",
    );
    expect(samePageIn(place("lt", "lt"), "https://shop.example/en/pe")).toBe("/lt/lt");
  });

  it("forgets a price range when the currency changes", () => {
    expect(
      samePageIn(place("en", "de"), "https://shop.example/en/pe/catalogue?q=box&min=20&max=90&page=3"),
    ).toBe("/en/de/catalogue?q=box");
    expect(samePageIn(place("en", "fr"), "https://shop.example/en/de/catalogue?min=20")).toBe(
      "/en/fr/catalogue?min=20",
    );
  });

  it("never leads to another origin or to a page that isn't ours", () => {
    expect(samePageIn(place("en", "pe"), "https://evil.example/en/pe/basket")).toBe("/en/pe/basket");
    expect(samePageIn(place("en", "pe"), "https://shop.example/api/revalidate")).toBeUndefined();
    expect(samePageIn(place("en", "pe"), "not a url")).toBeUndefined();
    expect(samePageIn(place("en", "pe"), null)).toBeUndefined();
  });
});
