import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../contracts/locale";
import { CURRENCIES } from "../../contracts/money";
import { readDataset } from "../../datasets/read-dataset";
import { formatAmount } from "../../emails/format-amount";
import { FACES, fontFile } from "./fonts";

/** The part of pdfkit's open font that says what it can draw; its types leave it out. */
interface OpenFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

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
    const document = new PDFDocument({ autoFirstPage: false, font: "" });
    const { font } = (document.font(fontFile(face)) as unknown as OpenFont)._font;
    expect(written.filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([]);
  });
});
