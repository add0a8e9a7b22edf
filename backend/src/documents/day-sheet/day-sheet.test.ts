import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../../contracts/locale";
import { readDemoCatalogue } from "../../datasets/demo-catalogue";
import { pieceTexts } from "../../datasets/demo-texts";
import type { Drawing } from "../paper/drawing";
import { missingLetters } from "../paper/letters";
import { A4 } from "../paper/measures";
import { Pdf } from "../paper/pdf";
import type { SheetParcel } from "./day-sheet";
import { DAY_SHEET_WORDS } from "./day-sheet-words";
import { layOutDaySheet } from "./lay-out-day-sheet";

const { typesetter } = new Pdf(A4, "Test", "en");
const PIECES = readDemoCatalogue().products;

/** Parcels of two pieces each, the longest names of the demo among them. */
const parcels = (count: number, locale: Locale): SheetParcel[] =>
  Array.from({ length: count }, (_, index) => ({
    reference: `K3F-${String(index).padStart(3, "0")}`,
    country: index % 2 ? "GB" : "PE",
    days: index,
    isLate: index > 3,
    otherPieces: index % 3,
    lines: [0, 1].map((next) => {
      const piece = PIECES[(2 * index + next) % PIECES.length];
      if (!piece) throw new Error("The demo has no pieces");
      return {
        title: pieceTexts(piece).name[locale],
        sku: piece.sku,
        quantity: 1 + next,
        isHeld: next === 1 && index === 2,
      };
    }),
  }));
const pagesOf = (count: number, packed = 0, locale: Locale = "en") =>
  layOutDaySheet(
    {
      locale,
      day: "2026-11-27",
      place: "Casa Segunda Oportunidad",
      toPrepare: parcels(count, locale),
      packed: parcels(packed, locale),
    },
    typesetter,
  );
const textsOf = (page: Drawing | undefined) => page?.texts.map(({ text }) => text) ?? [];

describe("the paper of a day's work", () => {
  it("holds a day of a dozen parcels to pack and four packed ones on one page", () => {
    const pages = pagesOf(12, 4);
    expect(pages).toHaveLength(1);
    expect(textsOf(pages[0])).toContain("12 parcels to pack · 36 pieces · 8 late");
    expect(textsOf(pages[0])).toContain("Page 1 of 1");
  });

  it("goes on to a second page, each with its head, and counts what is left there", () => {
    const pages = pagesOf(60);
    expect(pages.length).toBeGreaterThan(1);
    const named = pages.map((page) => textsOf(page).filter((text) => text.startsWith("K3F-")).length);
    expect(named.reduce((sum, one) => sum + one, 0)).toBe(60);
    const left = 60 - (named[0] ?? 0);
    expect(textsOf(pages[0])).toContain(`Page 1 of ${pages.length} · ${left} parcels more on the next page`);
    expect(textsOf(pages.at(-1))).toContain(`Page ${pages.length} of ${pages.length}`);
    for (const page of pages) expect(textsOf(page)).toContain("Work of the day");
  });

  it("has a box to tick for each parcel and each line, and none for one that lies packed but its own", () => {
    const rulesOf = (pages: readonly Drawing[]) => pages.flatMap(({ rules }) => rules).length;
    const underHead = 1;
    expect(rulesOf(pagesOf(3)) - underHead).toBe(3 * (1 + 2) * 4);
    expect(rulesOf(pagesOf(0, 2)) - underHead).toBe(2 * 4);
  });

  it("says when nothing waits", () => {
    expect(textsOf(pagesOf(0)[0])).toContain("Nothing waits.");
  });

  it.each(LOCALES)("stays on the paper in %s, in letters that print", (locale) => {
    const faults = pagesOf(40, 3, locale).flatMap(({ texts }) =>
      texts.filter(
        ({ text, face, size, x, y }) =>
          x < 12 ||
          x + typesetter(text, face, size) > A4.width - 12 ||
          y > A4.height - 12 ||
          missingLetters(text, face).length > 0,
      ),
    );
    expect(faults).toEqual([]);
    expect(DAY_SHEET_WORDS[locale].totals({ parcels: 1, pieces: 21, late: 0 })).toMatch(/^1 .+ 21 /);
  });
});
