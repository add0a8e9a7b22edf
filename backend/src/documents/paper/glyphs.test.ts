import { describe, expect, it } from "vitest";
import { LOCALES } from "../../contracts/locale";
import { CURRENCIES } from "../../contracts/money";
import { readDataset } from "../../datasets/read-dataset";
import { formatAmount } from "../../emails/format-amount";
import { FACES } from "./fonts";
import { drawableFace, missingLetters } from "./letters";

const texts = ["care", "centers", "crafts", "products", "workshops"].map((name) =>
  JSON.stringify(readDataset(`texts/${name}.json`)),
);
const amounts = LOCALES.flatMap((locale) =>
  ["PE", "VN", "LT", "ZA", "US", "DE", "GB"].flatMap((country) =>
    CURRENCIES.map((currency) => formatAmount(123_456_789n, currency, `${locale}-${country}`)),
  ),
);
const lands = LOCALES.flatMap((locale) =>
  ["PE", "VN", "LT", "ZA"].map((land) => new Intl.DisplayNames([locale], { type: "region" }).of(land)),
);
const written = [...new Set([...texts, ...amounts, ...lands, "…×·«»“”„"].join("").normalize("NFC"))];

describe("fonts of printed things", () => {
  it.each(FACES)("%s draws every letter that the shop writes, in four languages", (face) => {
    expect(missingLetters(written.join(""), face)).toEqual([]);
  });

  it("take another face for names with letters that theirs lacks", () => {
    for (const name of ["Nguyễn Thị Hồng", "Žydrūnas Šležas", "Anneliese Müller"])
      expect(drawableFace(name, "strong"), name).toBe("strong");
    for (const name of ["Jānis Ķirsis", "Ștefan Țurcan"]) {
      expect(drawableFace(name, "strong"), name).toBe("name");
      expect(missingLetters(name), name).toEqual([]);
    }
    expect(missingLetters("李 A 李")).toEqual(["李"]);
  });
});
