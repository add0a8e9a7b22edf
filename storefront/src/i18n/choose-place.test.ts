import { describe, expect, it } from "vitest";
import { choosePlace } from "./choose-place";

describe("the bare address of the shop", () => {
  it("leads to the last choice", () => {
    expect(choosePlace("lt-de", "es-PE")).toEqual({ locale: "lt", country: "de" });
  });

  it("leads to the first language that is spoken here, with its country", () => {
    expect(choosePlace(undefined, "fr-FR,fr;q=0.9,vi-VN;q=0.8,en;q=0.7")).toEqual({
      locale: "vi",
      country: "vn",
    });
    expect(choosePlace(undefined, "en;q=0.5, es-MX;q=0.9")).toEqual({ locale: "es", country: "mx" });
    expect(choosePlace(undefined, "lt")).toEqual({ locale: "lt", country: "lt" });
  });

  it("keeps the country of a reader whose language isn't spoken here", () => {
    expect(choosePlace(undefined, "de-DE,de;q=0.9")).toEqual({ locale: "en", country: "de" });
  });

  it("falls back to English and the home market on anything odd", () => {
    for (const [cookie, header] of [
      ["xx-yy", ""],
      ["en", "*"],
      ["<script>", ";;;q=,,"],
    ] as const) {
      expect(choosePlace(cookie, header)).toEqual({ locale: "en", country: "pe" });
    }
  });
});
