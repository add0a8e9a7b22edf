import { describe, expect, it } from "vitest";
import { LOCALES } from "../../contracts/locale";
import { type DemoPiece, readDemoCatalogue } from "../../datasets/demo-catalogue";
import { centerTexts, pieceTexts, workshopName } from "../../datasets/demo-texts";
import { goodsKind } from "../../datasets/hs-codes";
import { advanceData } from "../../domain/customs/advance-data";
import type { Declaration, Party } from "../../domain/customs/declaration";
import { declareParcel } from "../../domain/customs/declare-parcel";
import type { PaperLanguage } from "../../domain/customs/destination-language";
import { labourClaims } from "../../domain/customs/labour-claims";
import { neutralSender } from "../../domain/customs/neutral-sender";
import { intoPages } from "../paper/block";
import type { Drawing } from "../paper/drawing";
import { missingLetters } from "../paper/letters";
import { A4, A6, type Size } from "../paper/measures";
import { Pdf } from "../paper/pdf";
import { layOutLabel } from "./address-label";
import { advanceCsv } from "./advance-files";
import { layOutCn22 } from "./cn22";
import { layOutCn23 } from "./cn23";
import { invoiceBlocks } from "./invoice";
import { labourBlocks } from "./labour-statement";
import { packingBlocks } from "./packing-list";
import { SHEET_MARGIN, Sheet } from "./sheet";

const LANGUAGES: readonly PaperLanguage[] = [...LOCALES, "de", "fr"];
const { centres, products } = readDemoCatalogue();
const { typesetter } = new Pdf(A4, "Test", "en");
const ADDRESSEE: Party = {
  name: "Nguyễn Thị Hồng Phương Thảo-Ķirsone-Müller-Lüdenscheidt",
  street: ["Số 18, ngõ 42, đường Nguyễn Trãi, phường Thượng Đình", "tòa nhà Sông Đà, tầng 12, phòng 1204"],
  postcode: "100000",
  city: "Hà Nội",
  province: "Quận Thanh Xuân",
  country: "VN",
  phone: "+84 912 345 678",
  email: "thao@shoppers.example",
};

function workshopOf({ workshop }: DemoPiece) {
  const [found] = centres.flatMap(({ workshops }) => workshops.filter(({ id }) => id === workshop));
  if (!found) throw new Error(`No workshop ${workshop}`);
  return workshopName(found);
}

function declarationOf(center: (typeof centres)[number], pieces: readonly DemoPiece[]): Declaration {
  const { name, place } = centerTexts(center);
  return declareParcel({
    number: "1023-PE-7QK2",
    orderNumber: 1023,
    day: "2026-11-27",
    itemId: null,
    iossNumber: "IM2760000015",
    sender: neutralSender(
      {
        address1: name.en,
        address2: null,
        postcode: null,
        city: place.en,
        province: null,
        country: center.country,
        phone: null,
      },
      Object.values(name),
    ),
    addressee: ADDRESSEE,
    currencyCode: "VND",
    postageMinor: 1_703_000n,
    lines: pieces.map((piece, index) => ({
      lineId: `line_${index}`,
      sku: piece.sku,
      quantity: 12,
      title: pieceTexts(piece).name,
      materials: pieceTexts(piece).materials,
      workshop: workshopOf(piece),
      kind: goodsKind(piece.craft_type),
      hs6: piece.hs6,
      originCountry: piece.country_of_origin,
      weightGrams: piece.weight_g,
      flags: piece.flags,
      species: null,
      citesNote: null,
      netMinor: 123_456_789n,
      taxMinor: 0n,
      refundedMinor: 0n,
    })),
    picked: null,
    weighedGrams: null,
    sdrRate: null,
    parcelPost: false,
  });
}
const parcels = centres.map((center) => ({
  center,
  declaration: declarationOf(
    center,
    products.filter(({ centre }) => centre === center.id),
  ),
}));

/** Texts that leave the paper or would be boxes, and rules below it: one look at the whole, thousands would take seconds. */
function expectOnPaper(pages: readonly Drawing[], { width, height }: Size, margin: number): void {
  const [right, bottom] = [width - margin + 0.1, height - margin + 0.1];
  const faults = pages.flatMap(({ texts, rules }) => [
    ...texts
      .filter(
        ({ text, face, size, x, y }) =>
          x < margin ||
          x + typesetter(text, face, size) > right ||
          y + 0.3 * size > bottom ||
          missingLetters(text, face).length > 0,
      )
      .map(({ text }) => text),
    ...rules.filter(({ from, to }) => Math.max(from[1], to[1]) > bottom),
  ]);
  expect(faults).toEqual([]);
}
const wordsOf = (pages: readonly Drawing[]) => pages.flatMap(({ texts }) => texts.map(({ text }) => text));

describe("customs papers", () => {
  it.each(LANGUAGES)(
    "stay on their paper with all that a center makes, beside English in %s",
    (language) => {
      for (const { center, declaration } of parcels) {
        expectOnPaper(layOutCn23(declaration, language, typesetter), A4, 12);
        expectOnPaper(layOutLabel(declaration, language, typesetter), A6, 8);
        const sheet = new Sheet(language, typesetter);
        const claims = labourClaims([center.default_labour_category], [], declaration.day);
        const made = { ...centerTexts(center), country: center.country };
        const groups = [{ workshop: centerTexts(center).name, pieces: declaration.lines, claims }];
        for (const blocks of [
          invoiceBlocks(sheet, declaration),
          packingBlocks(sheet, declaration),
          labourBlocks(sheet, { declaration, center: made, groups }),
        ]) {
          const flow = { left: SHEET_MARGIN, top: SHEET_MARGIN, bottom: A4.height - SHEET_MARGIN };
          expectOnPaper(intoPages(blocks, flow), A4, SHEET_MARGIN);
        }
      }
    },
    30_000,
  );

  it("put a CN22 of four kinds on one A6, the longest ones in every language", () => {
    const byLength = [...products].sort((a, b) => b.materials_en.length - a.materials_en.length).slice(0, 4);
    for (const center of centres.slice(0, 3)) {
      const declaration = declarationOf(center, byLength);
      for (const language of LANGUAGES) {
        const pages = layOutCn22(declaration, language, typesetter);
        expect(pages, language).toHaveLength(1);
        expectOnPaper(pages, A6, 5);
        expect(wordsOf(pages).filter((text) => text.endsWith("…"))).toEqual([]);
      }
    }
  }, 30_000);

  it("name neither the center nor what kind of place it is on the outside", () => {
    for (const { center, declaration } of parcels) {
      const outside = (language: PaperLanguage) =>
        [layOutCn22, layOutCn23, layOutLabel].flatMap((layOut) =>
          wordsOf(layOut(declaration, language, typesetter)),
        );
      const text = LANGUAGES.flatMap(outside).join(" ");
      for (const name of Object.values(centerTexts(center).name)) expect(text).not.toContain(name);
      expect(text).not.toMatch(
        /prison|recovery|rehab|cárcel|prisión|trại giam|įkalinimo|gefängnis|détenu|gift|regalo/i,
      );
    }
  }, 30_000);

  it("say the declared total on form and invoice", () => {
    for (const { declaration } of parcels) {
      const total = `${declaration.valueMinor} VND`;
      expect(wordsOf(layOutCn23(declaration, "vi", typesetter))).toContain(total);
      const invoice = intoPages(invoiceBlocks(new Sheet("vi", typesetter), declaration), {
        left: 0,
        top: 0,
        bottom: 280,
      });
      expect(wordsOf(invoice)).toContain(total);
    }
  });

  it("keep a spreadsheet from taking an address for a formula, and leave a telephone number as it is", () => {
    for (const { declaration } of parcels) {
      const addressee = { ...ADDRESSEE, name: '=HYPERLINK("x")', phone: "+81 3 1234 5678" };
      const csv = advanceCsv(advanceData({ ...declaration, addressee })).toString();
      expect(csv).not.toMatch(/(^|,)"?=/m);
      expect(csv).toContain(",+81 3 1234 5678,");
    }
  });
});
