import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { checkStatements } from "../../domain/statement/check-statements";
import { closeStatement } from "../../domain/statement/close-statement";
import type { Statement } from "../../domain/statement/statement";
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

it("is found out when a single digit was changed in the file", () => {
  const text = statementCsv(statement).toString("utf8");
  // Where it is counted, where it is read, and in both places.
  expect(() => readStatementCsv(Buffer.from(text.replace("3053", "3054")))).toThrow(/something was changed/);
  expect(() => readStatementCsv(Buffer.from(text.replace("30.53", "31.53")))).toThrow(
    /something was changed/,
  );
  const both = Buffer.from(text.replace("3053", "3153").replace("30.53", "31.53"));
  expect(checkStatements([readStatementCsv(both)])[0]?.findings).toHaveLength(2);
});

it("lets no title run as a formula in a spreadsheet", () => {
  expect(statementCsv(statement).toString("utf8")).toContain(",'=1+1,");
});

it("has dates, numbers and a sum that a spreadsheet reckons itself", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await statementXlsx(statement)) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet("Statement");
  expect(sheet?.getCell("A10").value).toEqual(new Date("2026-10-05T14:03:09Z"));
  expect(sheet?.getCell("F9").value).toBe(-2);
  expect(sheet?.getCell("F12").value).toMatchObject({ formula: "SUM(F9:F11)", result: 27 });
});
