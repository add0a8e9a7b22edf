import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../../contracts/locale";
import { readDemoCatalogue } from "../../datasets/demo-catalogue";
import { centerTexts, pieceTexts, workshopName } from "../../datasets/demo-texts";
import type { Drawing } from "../paper/drawing";
import { A4 } from "../paper/measures";
import { Pdf } from "../paper/pdf";
import { QUIET_MODULES } from "../paper/qr-code";
import { hangTag, type TaggedPiece } from "./hang-tag";
import { hangTagsPdf } from "./hang-tags-pdf";
import { layOutTag, TAG } from "./lay-out-tag";
import { TAGS_PER_SHEET, tagCorners, tagSheets } from "./tag-sheet";

const { typesetter } = new Pdf(A4, "Test", "en");
const { centres, products } = readDemoCatalogue();

/** Every piece of the demo, as if its center wrote each of the four languages. */
const everyPiece: TaggedPiece[] = products.flatMap((piece) => {
  const center = centres.find(({ id }) => id === piece.centre);
  const workshop = center?.workshops.find(({ id }) => id === piece.workshop);
  if (!center || !workshop) return [];
  const { sku, craft_type, currency, price_minor } = piece;
  return LOCALES.map((language) => ({
    piece: {
      handle: `${sku.toLowerCase()}-${"long-".repeat(8)}name`,
      sku,
      titles: pieceTexts(piece).name,
      craftType: craft_type,
      homeCurrency: currency,
    },
    homePriceMinor: BigInt(price_minor),
    workshop: { handle: workshop.id, name: workshopName(workshop) },
    center: { ...centerTexts(center), country: center.country, language },
  }));
});
const [example] = everyPiece as [TaggedPiece, ...TaggedPiece[]];
const linesOf = ({ texts }: Drawing) => texts.map(({ text }) => text);

function expectInside({ texts, figures, holes }: Drawing): void {
  for (const { text, face, size, x, y } of texts) {
    expect(x, text).toBeGreaterThanOrEqual(4);
    expect(x + typesetter(text, face, size), text).toBeLessThanOrEqual(TAG.width - 4);
    expect(y - size, text).toBeGreaterThanOrEqual(4);
    expect(y + 0.3 * size, text).toBeLessThanOrEqual(TAG.height - 2.5);
  }
  for (const { x, y, size } of figures) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(x + size).toBeLessThanOrEqual(TAG.width - 4);
    expect(y + size).toBeLessThanOrEqual(TAG.height - 4);
  }
  for (const { y, radius } of holes) expect(y - radius).toBeGreaterThanOrEqual(4);
}

function expectQuietCode({ texts, figures }: Drawing): void {
  const code = figures.at(-1);
  if (!code) throw new Error("A tag without a code");
  const quiet = (QUIET_MODULES * code.size) / code.grid;
  for (const { text, face, size, x, y } of texts) {
    const isBeside = x >= code.x + code.size + quiet || x + typesetter(text, face, size) <= code.x - quiet;
    expect(isBeside || y + 0.3 * size <= code.y - quiet, text).toBe(true);
  }
}

describe("a hang tag", () => {
  it("says what it is in the center's language and in English", () => {
    const { price, address } = hangTag(example);
    const [, spanish] = everyPiece;
    if (!spanish) throw new Error("no such piece");
    const tag = hangTag(spanish);
    expect(tag.texts.map(({ locale }) => locale)).toEqual(["es", "en"]);
    expect(tag.texts[0]).toMatchObject({ title: "Caja de madera pirograbada", place: "Lima, Perú" });
    expect(tag.address).toMatch(/\/es\/pe\/pieces\/pe-sj-01-/);
    expect(address).toMatch(/\/en\/pe\/pieces\//);
    expect(price).toMatch(/45\.00$/);
  });

  it("always has two languages: beside English the one picked, or Spanish", () => {
    const localesOf = (language: Locale, picked?: Locale) =>
      hangTag({ ...example, center: { ...example.center, language } }, picked).texts.map(
        ({ locale }) => locale,
      );
    expect(localesOf("en", "lt")).toEqual(["en", "lt"]);
    expect(localesOf("en")).toEqual(["en", "es"]);
    expect(localesOf("en", "en")).toEqual(["en", "es"]);
    expect(localesOf("vi", "lt")).toEqual(["vi", "en"]);
  });

  it.each(LOCALES)(
    "keeps every piece of the shop inside the paper in %s, and cuts nothing",
    (language) => {
      for (const piece of everyPiece.filter(({ center }) => center.language === language)) {
        for (const picked of LOCALES) {
          const tag = hangTag(piece, picked);
          const drawing = layOutTag(tag, typesetter);
          expectInside(drawing);
          expectQuietCode(drawing);
          const words = linesOf(drawing).join(" ");
          expect(words).toContain("Second Chance Crafts");
          for (const { title, center, workshop } of tag.texts)
            for (const name of [title, center, workshop]) expect(words).toContain(name.normalize("NFC"));
          expect(words).not.toContain("…");
          if (language !== "en") break;
        }
      }
    },
    30_000,
  );

  it("sets a very long Vietnamese name smaller, and shows where even that was too much", () => {
    const title = "Khăn trải bàn thêu tay hoa sen trên nền vải lanh dệt thủ công, khổ lớn, sáu chỗ ngồi";
    const longName = (name: string) =>
      layOutTag(
        hangTag({
          ...example,
          piece: { ...example.piece, titles: { ...example.piece.titles, vi: name } },
          center: { ...example.center, language: "vi" },
        }),
        typesetter,
      );
    expect(linesOf(longName(title)).join(" ")).toContain("…");
    expect(linesOf(longName(title.slice(0, 50))).join(" ")).toContain(title.slice(0, 50).trim());
    expectInside(longName(title.repeat(3)));
  });
});

describe("sheets of tags", () => {
  const tag = layOutTag(hangTag(example), typesetter);

  it("hold nine tags that neither overlap nor leave the paper", () => {
    expect(TAGS_PER_SHEET).toBe(9);
    const corners = tagCorners();
    for (const { x, y } of corners) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(10);
      expect(x + TAG.width).toBeLessThanOrEqual(A4.width - 10);
      expect(y + TAG.height).toBeLessThanOrEqual(A4.height - 10);
    }
    for (const [index, a] of corners.entries())
      for (const b of corners.slice(index + 1))
        expect(Math.abs(a.x - b.x) >= TAG.width || Math.abs(a.y - b.y) >= TAG.height).toBe(true);
  });

  it.each([
    [1, 1],
    [9, 1],
    [10, 2],
    [240, 27],
  ])("put %i tags on %i of them", (tags, sheets) => {
    const drawn = tagSheets(Array.from({ length: tags }, () => tag));
    expect(drawn).toHaveLength(sheets);
    expect(drawn.flatMap(({ holes }) => holes)).toHaveLength(tags);
  });

  it("mark both ends of every cut, beside the tags and on the paper", () => {
    const [sheet] = tagSheets([tag]);
    const [first] = tagCorners();
    if (!sheet || !first) throw new Error("no sheet");
    expect(sheet.rules).toHaveLength(16);
    for (const { from, to } of sheet.rules) {
      for (const [x, y] of [from, to]) {
        expect(x > 0 && x < A4.width && y > 0 && y < A4.height).toBe(true);
        const isOnTags = x > first.x && x < A4.width - first.x && y > first.y && y < A4.height - first.y;
        expect(isOnTags).toBe(false);
      }
    }
  });

  it("come out as a PDF with its fonts in it and its words to be found", async () => {
    const vietnamese = everyPiece.find(
      ({ piece, center }) => piece.sku === "VN-HH-03" && center.language === "vi",
    );
    if (!vietnamese) throw new Error("no such piece");
    const pdf = await hangTagsPdf([hangTag(vietnamese)], 10);
    const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: true,
    });
    expect(totalPages).toBe(2);
    for (const words of [
      "Bộ lót ly sơn mài",
      "Tổ sơn mài Hồng Hà",
      "Hà Nội, Việt Nam",
      "260.000",
      "VN-HH-03",
    ])
      expect(text.normalize("NFC")).toContain(words);
    expect(pdf.toString("latin1")).toContain("/FontFile2");
    expect(pdf.length).toBeLessThan(200_000);
  }, 30_000);
});
