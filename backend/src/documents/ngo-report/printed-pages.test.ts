import { expect, it } from "vitest";
import { LOCALES, type Locale } from "../../contracts/locale";
import type { FiguresDefinition } from "../../contracts/ngo/report";
import { Pdf } from "../paper/pdf";
import { exampleEntries } from "./example-entries";
import { exampleReport } from "./example-report";
import { layOutReport } from "./lay-out-report";
import { printedCell } from "./number-text";
import { LANDSCAPE, PORTRAIT } from "./page-measures";
import { pageLines } from "./page-words";
import { bandsOf, pageShape } from "./printed-columns";
import { reportPdf } from "./report-pdf";
import { verifyExport } from "./verify-export";

const figures = (columns: FiguresDefinition["columns"], locale: Locale = "en") =>
  exampleReport(locale, {
    kind: "figures",
    period: { relative: "last_quarter" },
    filter: { sent: "abroad", of: "income" },
    group: "center",
    columns,
    currencies: "both",
  });
const MANY: FiguresDefinition["columns"] = ["income", "makers", "house", "fund", "received", "refunded"];

it("lies down where its columns need that, and begins every strip with the name where even that isn't enough", () => {
  const few = figures(["pieces", "entries"]).head;
  expect(pageShape(few)).toBe(PORTRAIT);
  const some = exampleReport().head;
  expect([pageShape(some), bandsOf(some, LANDSCAPE).length]).toEqual([LANDSCAPE, 1]);
  const { head } = figures(MANY);
  const bands = bandsOf(head, pageShape(head));
  expect(bands.length).toBeGreaterThan(1);
  for (const [first] of bands) expect(first?.key).toBe("name");
  expect(bands.flatMap(([, ...others]) => others.map(({ key }) => key))).toEqual(
    head.columns.slice(1).map(({ key }) => key),
  );
});

it.each(LOCALES)(
  "prints an entry's amount with its currency beside the entry, on one line: %s",
  async (locale) => {
    const { head, rows } = exampleEntries(45, locale);
    const file = await reportPdf(head, rows);
    const { isWhole, lines: told } = await verifyExport("r.pdf", file);
    expect(isWhole, told.join("\n")).toBe(true);
    expect(bandsOf(head, pageShape(head))).toHaveLength(1);
    const lines = (await pageLines(file))
      .flat()
      .map(({ texts }) => texts.join(" ").replaceAll("\u00a0", " "));
    for (const { cells } of rows.slice(0, -1)) {
      const place = cells.findLastIndex((cell) => cell !== null);
      const column = head.columns[place];
      if (!column) throw new Error("An entry has no amount.");
      const amount = printedCell(cells[place] ?? null, column, locale).replaceAll("\u00a0", " ");
      const beside = `${cells[0]} ${amount} ${column.currencyCode} 2026-08-03 10:15:00`;
      expect(lines.map((line) => line.slice(0, beside.length))).toContain(beside);
    }
  },
);

it.each(LOCALES)("lets no two texts of a line run into one another, nor off the paper: %s", (locale) => {
  for (const { head, rows } of [figures(MANY, locale), exampleReport(locale), exampleEntries(12, locale)]) {
    const { paper } = pageShape(head);
    const { typesetter } = new Pdf(paper, "", locale, new Date(0));
    for (const { texts } of layOutReport(head, rows, { sha256: "0".repeat(64), typesetter }))
      for (const one of texts) {
        const end = one.x + typesetter(one.text, one.face, one.size);
        expect(end, one.text).toBeLessThan(paper.width);
        const next = texts.filter(({ x, y }) => Math.abs(y - one.y) < 0.5 && x > one.x);
        for (const { x, text } of next) expect(x - end, `${one.text} → ${text}`).toBeGreaterThan(0.7);
      }
  }
});

it("names the centers above its numbers: all, or the first of many and how many more", async () => {
  const { head, rows } = figures(["income"]);
  const top = async (file: Buffer) =>
    (await pageLines(file))[0]
      ?.map(({ texts }) => texts.join(" "))
      .find((line) => line.startsWith("Centers:"));
  expect(await top(await reportPdf(head, rows))).toMatch(
    /^Centers: Taller Costa \(mujeres\); Lininė, moterų/,
  );
  const many = exampleEntries(3);
  expect(await top(await reportPdf(many.head, many.rows))).toMatch(/Center 5; Center 6 and 5 more$/);
});
