import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { checkStatements } from "../../domain/statement/check-statements";
import { closeStatement } from "../../domain/statement/close-statement";
import type { Statement } from "../../domain/statement/statement";
import { sameWorkbook } from "../workbook/same-workbook";
import { readStatementCsv, statementCsv } from "./statement-csv";
import { NoStatement } from "./statement-records";
import { readStatementXlsx, statementXlsx } from "./statement-xlsx";

const statement = closeStatement({
  center: "casa",
  workshop: "casa-wood",
  currencyCode: "PEN",
  period: "2026-10",
  timeZone: "America/Lima",
  previous: {
    period: "2026-09",
    hash: "a".repeat(64),
    closing: [{ recipient: "makers", amountMinor: -200n }],
  },
  lines: [
    {
      seq: 12n,
      occurredAt: "2026-10-05T14:03:09Z",
      kind: "capture",
      recipient: "makers",
      reference: "7K2M9PQX4T",
      title: "=1+1",
      amountMinor: 3053n,
    },
    {
      seq: 19n,
      occurredAt: "2026-10-07T00:00:00Z",
      kind: "refund",
      recipient: "makers",
      reference: "7K2M9PQX4T",
      title: 'Gấu bông, "đỏ"; žalias',
      amountMinor: -153n,
    },
  ],
}) as Statement;

const forms = {
  CSV: {
    write: async (one: Statement) => statementCsv(one),
    read: async (file: Buffer) => readStatementCsv(file),
  },
  XLSX: { write: statementXlsx, read: readStatementXlsx },
};

describe.each(Object.entries(forms))("a statement as %s", (_, { write, read }) => {
  it("comes back as it was closed, and passes the check", async () => {
    const back = await read(await write(statement));
    expect(back).toEqual(statement);
    expect(checkStatements([back])[0]?.findings).toEqual([]);
  });

  it("is refused when it is something else", async () => {
    await expect(read(Buffer.from("hello, world\n"))).rejects.toThrow(NoStatement);
    await expect(read(Buffer.alloc(0))).rejects.toThrow(NoStatement);
  });
});

describe("a statement that somebody changed", () => {
  const text = statementCsv(statement).toString("utf8");
  const read = (changed: string) => readStatementCsv(Buffer.from(changed));

  it.each([
    ["where it is counted", text.replace("3053", "3054")],
    ["where it is read", text.replace("30.53", "31.53")],
    ["in what a kind comes to", text.replace(",-153,-1.53\r\nclosing", ",-153,-9.53\r\nclosing")],
    [
      "in the titles of its columns",
      text.replace("amount in minor units,amount", "amount,amount in minor units"),
    ],
    [
      "by a row of its own making",
      text.replace("closing,", "total paid,,,,makers,,,999999,9999.99\r\nclosing,"),
    ],
    ["by one field more", text.replace("30.53", "30.53,9999.00")],
    ["by a row that is gone", text.replace(/of this kind.*refund.*\r\n/, "")],
  ])("is found out: %s", (_, changed) => {
    expect(changed).not.toBe(text);
    expect(() => read(changed)).toThrow(/something was changed/);
  });

  it("is found out by its seal when every place agrees", () => {
    const both = text.replaceAll("3053", "3153").replaceAll("30.53", "31.53");
    expect(checkStatements([read(both)])[0]?.findings).toHaveLength(2);
  });

  const open = async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await statementXlsx(statement)) as unknown as ArrayBuffer);
    const sheet = book.getWorksheet("Statement");
    if (!sheet) throw new Error("The workbook has no statement");
    return { book, sheet };
  };

  it("is found out in every cell that a workbook shows", async () => {
    const { book, sheet } = await open();
    const { book: written } = await open();
    const cells: ExcelJS.Cell[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
    expect(cells.length).toBeGreaterThan(30);
    for (const cell of cells) {
      const { value } = cell;
      expect(sameWorkbook(book, written)).toBeUndefined();
      cell.value = 122.37;
      expect(sameWorkbook(book, written)).toContain(`Statement!${cell.address} shows`);
      cell.value = value;
    }
  });

  it.each<[string, (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => unknown]>([
    ["in a cell", (sheet) => Object.assign(sheet.getCell("F10"), { value: 122.37 })],
    ["by a row below", (sheet) => sheet.addRow(["Paid in addition", null, null, null, null, 9999])],
    ["by a row that is hidden", (sheet) => Object.assign(sheet.getRow(10), { hidden: true })],
    ["by a column that is hidden", (sheet) => Object.assign(sheet.getColumn(6), { hidden: true })],
    [
      "by a format that writes a digit",
      (sheet) => Object.assign(sheet.getCell("F10"), { numFmt: '"9"0.00' }),
    ],
    ["by a sheet of its own", (_, book) => book.addWorksheet("Corrections")],
  ])("is found out in a workbook %s", async (_, change) => {
    const { book, sheet } = await open();
    change(sheet, book);
    const forged = Buffer.from(await book.xlsx.writeBuffer());
    await expect(readStatementXlsx(forged)).rejects.toThrow(/something was changed/);
  });
});

it("lets no title run as a formula in a spreadsheet", () => {
  expect(statementCsv(statement).toString("utf8")).toContain(",'=1+1,");
});

it("has dates, numbers, and sums by kind that a spreadsheet reckons itself", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await statementXlsx(statement)) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet("Statement");
  expect(sheet?.getCell("A10").value).toEqual(new Date("2026-10-05T14:03:09Z"));
  expect(sheet?.getCell("F9").value).toBe(-2);
  expect(sheet?.getCell("F11").value).toMatchObject({ formula: "SUM(F10:F10)", result: 30.53 });
  expect(sheet?.getCell("F14").value).toMatchObject({ formula: "F9+F11+F13", result: 27 });
});
