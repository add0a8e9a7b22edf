import type { CenterSummary } from "@second-chance/backend/contracts/center";
import { describe, expect, it } from "vitest";
import { onePerCountry } from "./one-per-country";

const center = (id: string, country: string, pieces: number): CenterSummary => ({
  id,
  handle: id,
  name: id,
  kind: "community",
  country,
  place: "",
  map: null,
  story: "",
  pieces,
  picture: null,
  opensBooks: false,
});

describe("one center per country", () => {
  it("takes the one with most pieces, and the first of equals", () => {
    const chosen = onePerCountry([
      center("a", "PE", 3),
      center("b", "VN", 2),
      center("c", "PE", 9),
      center("d", "VN", 2),
    ]);
    expect(chosen.map(({ id }) => id)).toEqual(["c", "b"]);
  });

  it("chooses nothing from nothing", () => {
    expect(onePerCountry([])).toEqual([]);
  });
});
