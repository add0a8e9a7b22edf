import { describe, expect, it } from "vitest";
import { customsForm, type FormQuestion } from "./customs-form";
import { describeGoods, isPlainDescription } from "./describe-goods";
import { destinationLanguage } from "./destination-language";
import { isS10 } from "./s10";

const form = (change: Partial<FormQuestion> = {}) =>
  customsForm({
    origin: "PE",
    destination: "JP",
    grossGrams: 2_000,
    lines: 4,
    valueMinor: 40_000n,
    currencyCode: "USD",
    sdrRate: "0.75",
    parcelPost: false,
    ...change,
  });

describe("the customs form", () => {
  it("is a CN22 up to two kilograms and 300 SDR, both included", () => {
    expect(form()).toBe("CN22");
    expect(form({ grossGrams: 2_001 })).toBe("CN23");
    expect(form({ valueMinor: 40_001n })).toBe("CN23");
    expect(form({ lines: 5 })).toBe("CN23");
  });

  it("is a CN23 for whatever goes as parcel post over a border", () => {
    expect(form({ parcelPost: true, grossGrams: 100 })).toBe("CN23");
    expect(form({ parcelPost: true, destination: "PE" })).toBe("none");
  });

  it("counts a currency without minor units", () => {
    const dong = { currencyCode: "VND", sdrRate: "0.00003" };
    expect(form({ ...dong, valueMinor: 10_000_000n })).toBe("CN22");
    expect(form({ ...dong, valueMinor: 10_000_001n })).toBe("CN23");
  });

  it("is the fuller one while the value in SDR isn't known", () => {
    expect(form({ sdrRate: null, valueMinor: 1n })).toBe("CN23");
  });

  it("is none at home and inside the European Union", () => {
    expect(form({ destination: "PE" })).toBe("none");
    expect(form({ origin: "LT", destination: "DE", grossGrams: 9_000 })).toBe("none");
    expect(form({ origin: "LT", destination: "GB" })).toBe("CN22");
  });
});

describe("a number of a postal item", () => {
  it.each(["RR473124829GB", "CP000000005PE", "EE123456785LT"])("%s has the right check digit", (number) => {
    expect(isS10(number)).toBe(true);
  });
  it.each(["RR473124828GB", "RR47312482GB", "rr473124829gb", "TRACK-1", ""])("%s is none", (number) => {
    expect(isS10(number)).toBe(false);
  });
});

describe("words on a form", () => {
  it("never call goods a gift or a handicraft, in any language", () => {
    for (const text of [
      "Gift box",
      "Peruvian handicraft",
      "Caja de regalo",
      "Artesanía en madera",
      "Hộp quà tặng",
      "Đồ thủ công",
      "Dovanų dėžutė",
      " ",
    ])
      expect(isPlainDescription(text), text).toBe(false);
    for (const text of ["Pyrographed wooden box", "Caja de madera", "Khăn lụa", "Medinė dėžutė"])
      expect(isPlainDescription(text), text).toBe(true);
  });

  it("say what a thing is where its kind leaves that open", () => {
    const piece = {
      kind: "Article of wood",
      title: "Balancing dragonfly",
      materials: "bamboo",
      species: null,
    };
    expect(describeGoods(piece)).toBe("Balancing dragonfly: article of wood (bamboo)");
    expect(describeGoods({ ...piece, title: "Gift", species: "Bambusa" })).toBe(
      "Article of wood (bamboo; Bambusa)",
    );
    expect(describeGoods({ ...piece, kind: "Wooden box", materials: "" })).toBe("Wooden box");
  });

  it("are in the destination's language where the shop writes it", () => {
    expect(["CL", "ES", "VN", "LT", "DE", "FR", "JP"].map(destinationLanguage)).toEqual([
      "es",
      "es",
      "vi",
      "lt",
      "de",
      "fr",
      "en",
    ]);
  });
});
