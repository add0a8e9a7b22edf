import { describe, expect, it } from "vitest";
import { readPdf } from "../../../integration-tests/pdf-text";
import { LOCALES } from "../../contracts/locale";
import { CATEGORY_WORDS } from "../../domain/verdict/category-words";
import { Pdf } from "../paper/pdf";
import { batchSheetsPdf } from "./batch-sheets-pdf";
import { type BatchSheet, layOutBatchSheet, PAPER_ACROSS, SHEET_LINES } from "./lay-out-batch-sheet";

const sheetIn = (locale: (typeof LOCALES)[number], number = "KTM4-7"): BatchSheet => ({
  locale,
  number,
  workshop: "Žvakių ir medžio dirbtuvė prie senojo malūno",
  center: "Trung tâm phục hồi và dạy nghề miền núi phía Bắc",
  currency: "VND",
  categories: Object.values(CATEGORY_WORDS)
    .slice(0, 7)
    .map((words) => words[locale]),
});

describe("the paper sheet", () => {
  it.each(LOCALES)("in %s stays on one page, with nothing cut off", (locale) => {
    const { typesetter } = new Pdf(PAPER_ACROSS, "Test", locale);
    const { texts, rules } = layOutBatchSheet(sheetIn(locale), typesetter);
    for (const { text, face, size, x, y } of texts) {
      expect(text).not.toContain("…");
      expect(x + typesetter(text, face, size)).toBeLessThanOrEqual(PAPER_ACROSS.width - 11);
      expect(y).toBeLessThan(PAPER_ACROSS.height - 5);
    }
    for (const { to } of rules) expect(to[1]).toBeLessThan(PAPER_ACROSS.height - 5);
    expect(texts.filter(({ text }) => text === "G")).toHaveLength(SHEET_LINES);
  });

  it("has its number on each page, and asks for no name", async () => {
    const { pages, text } = await readPdf(await batchSheetsPdf([sheetIn("es"), sheetIn("es", "KTM4-8")]));
    expect(pages).toBe(2);
    expect(text).toContain("KTM4-7");
    expect(text).toContain("KTM4-8");
    expect(text).toContain("nunca escribas el nombre de una persona");
    expect(text).toContain(CATEGORY_WORDS.custody_sentenced.es);
  });
});
