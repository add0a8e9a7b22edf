import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../contracts/locale";
import { sealOf } from "../../domain/ngo-report/canonical";
import { A4 } from "../paper/measures";
import { Pdf } from "../paper/pdf";
import { exampleReport } from "./example-report";
import { layOutReport } from "./lay-out-report";
import { pageWords } from "./page-words";
import { reportCsv } from "./report-csv";
import { reportPdf } from "./report-pdf";
import { sealing, sourceOf } from "./report-source";
import { reportXlsx } from "./report-xlsx";
import { verifyExport } from "./verify-export";

const { head, rows } = exampleReport();

async function csv(one = exampleReport()): Promise<Buffer> {
  let text = "";
  for await (const part of reportCsv(sealing(sourceOf(one.head, one.rows)))) text += part;
  return Buffer.from(text);
}
async function xlsx(one = exampleReport()): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of reportXlsx(sealing(sourceOf(one.head, one.rows)))) parts.push(part);
  return Buffer.concat(parts);
}
const pdf = (one = exampleReport()) => reportPdf(one.head, one.rows);
const FILES = { csv, xlsx, pdf };

describe.each(Object.entries(FILES))("a report as %s", (format, write) => {
  it.each(LOCALES)("comes back cell by cell and is whole: %s", async (locale) => {
    const one = exampleReport(locale);
    const { lines, isWhole, report, sha256 } = await verifyExport(`report.${format}`, await write(one));
    expect(isWhole, lines.join("\n")).toBe(true);
    expect(report?.head).toEqual(one.head);
    expect(report?.rows.map(({ row }) => row)).toEqual(one.rows);
    expect(sha256).toBe(sealOf(one.head, one.rows));
  });

  it("is refused in a sentence when it is something else", async () => {
    for (const other of [
      Buffer.from("hello"),
      Buffer.alloc(0),
      await FILES[format === "csv" ? "pdf" : "csv"](),
    ]) {
      const { isWhole, lines } = await verifyExport(`x.${format}`, other);
      expect(isWhole).toBe(false);
      expect(lines).toHaveLength(1);
    }
  });
});

// Each field is changed by itself, and each file read anew.
describe("a changed report", { timeout: 60_000 }, () => {
  it("is found out in every field of a CSV, and the line is named", async () => {
    const lines = (await csv()).toString("utf8").split("\r\n");
    const fields = lines.flatMap((line, at) =>
      [...line.matchAll(/[^,"]+/g)].flatMap(({ 0: field, index }) =>
        /\w/.test(field) ? [{ at, field, index }] : [],
      ),
    );
    expect(fields.length).toBeGreaterThan(80);
    for (const { at, field, index } of fields) {
      const digit = field.replace(/\w(?=\W*$)/, (sign) => (sign === "7" ? "8" : "7"));
      const line = lines[at] ?? "";
      const changed = line.slice(0, index) + digit + line.slice(index + field.length);
      const { isWhole } = await verifyExport("r.csv", Buffer.from(lines.with(at, changed).join("\r\n")));
      expect(isWhole, `${line} → ${changed}`).toBe(false);
    }
    const text = lines.join("\r\n").replace("1284.50", "9284.50");
    const { lines: told } = await verifyExport("r.csv", Buffer.from(text));
    expect(told.join("\n")).toContain("Line 2 (Taller Costa (mujeres)) doesn't come to its check");
  });

  it("is found out in every cell of a workbook that was saved anew, and the row or cell is named", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await xlsx()) as unknown as ArrayBuffer);
    const save = async () => Buffer.from(await book.xlsx.writeBuffer());
    expect((await verifyExport("r.xlsx", await save())).isWhole).toBe(true);
    const cells = book.worksheets.flatMap((sheet) => {
      const own: ExcelJS.Cell[] = [];
      sheet.eachRow((row) => row.eachCell((cell) => own.push(cell)));
      return own;
    });
    expect(cells.length).toBeGreaterThan(80);
    for (const cell of cells) {
      const { value } = cell;
      cell.value = typeof value === "number" ? value + 1 : 122.37;
      const { isWhole } = await verifyExport("r.xlsx", await save());
      expect(isWhole, `${cell.worksheet.name}!${cell.address}`).toBe(false);
      cell.value = value;
    }
    Object.assign(book.getWorksheet("Report")?.getCell("E5") ?? {}, { value: 9_999 });
    expect((await verifyExport("r.xlsx", await save())).lines.join("\n")).toContain(
      "Report, row 5 (Taller Costa",
    );
  });

  it("is found out on a page and in the records of a PDF, and the words are named", async () => {
    const file = await pdf();
    const forged = exampleReport();
    const [first, ...others] = forged.rows;
    const cells = (first?.cells ?? []).with(1, "928450");
    const other = await pdf({ ...forged, rows: [{ kind: "row", key: "costa", cells }, ...others] });
    const records = (one: Buffer) => one.subarray(one.indexOf("/EmbeddedFile"));
    expect((await verifyExport("r.pdf", file)).isWhole).toBe(true);
    // The pages of one with the records of another.
    const end = other.indexOf("/EmbeddedFile");
    const mixed = Buffer.concat([other.subarray(0, end), records(file)]);
    const { isWhole, lines } = await verifyExport("r.pdf", mixed);
    expect(isWhole).toBe(false);
    expect(lines.join("\n")).toMatch(/Page 1 says “[^”]+” where its records draw “[^”]+”/);
    const longer = Buffer.concat([file, Buffer.from("\n1 0 obj\n<<>>\nendobj\n")]);
    expect((await verifyExport("r.pdf", longer)).isWhole).toBe(false);
  });
});

it("lets no name run as a formula, in any file", async () => {
  const text = (await csv()).toString("utf8");
  expect(text).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  expect(text.split(/[\r\n,]+/).filter((field) => /^"?[=+@]/.test(field))).toEqual([]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await xlsx()) as unknown as ArrayBuffer);
  expect(book.getWorksheet("Report")?.getCell("A7").value).toBe('=HYPERLINK("https://example.org")');
});

it("has numbers and totals that a spreadsheet reckons itself", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await xlsx()) as unknown as ArrayBuffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(["Report", "Definitions", "About", "Records"]);
  const sheet = book.getWorksheet("Report");
  expect(sheet?.getCell("B5").value).toBe(1284.5);
  expect(sheet?.getCell("B5").numFmt).toBe("#,##0.00");
  expect(sheet?.getCell("E9").value).toMatchObject({ formula: "SUM(E5:E8)", result: 1298.4 });
});

it("prints every cell, the filter, the moment, its place in the book and room to sign, in every language", async () => {
  for (const locale of LOCALES) {
    const one = exampleReport(locale);
    const pages = await pageWords(await pdf(one));
    const words = pages.flat().join(" ").replaceAll("\u00a0", " ");
    const { preparedBy, checkedBy, signature } = one.head.words;
    for (const said of [one.head.name, preparedBy, checkedBy, signature, "18422", sealOf(one.head, one.rows)])
      expect(words, `${locale}: ${said}`).toContain(said);
    expect(words).toContain({ en: "1,284.50", es: "1.284,50", vi: "1.284,50", lt: "1 284,50" }[locale]);
  }
});

it("is signed on the page of its total, however many rows come before", async () => {
  const { head: one, rows: few } = exampleReport();
  const typesetter = new Pdf(A4, "", "en", new Date(0)).typesetter;
  const [row, total] = [few[0], few.at(-1)];
  if (!row || !total) throw new Error("The example has no rows.");
  for (let count = 0; count < 90; count += 1) {
    const rows = [...Array.from({ length: count }, () => row), total];
    const pages = layOutReport(one, rows, { sha256: "", typesetter });
    const withWord = (word = "") =>
      pages.flatMap(({ texts }, page) => (texts.some(({ text }) => text === word) ? [page] : []));
    expect([count, withWord(one.words.signature)]).toEqual([
      count,
      withWord(String(total.cells[0])).slice(-1),
    ]);
  }
});

it("is the same file when it is written again", async () => {
  for (const write of Object.values(FILES)) expect((await write()).equals(await write())).toBe(true);
  expect(sealOf(head, rows)).not.toBe(sealOf({ ...head, name: "Another" }, rows));
});
