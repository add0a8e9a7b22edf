import { describe, expect, it } from "vitest";
import { parseCsv } from "./parse-csv";

describe("a CSV file", () => {
  it("is read with its lines, through marks, mixed line ends, empty rows and quoted commas", () => {
    const text = '\uFEFFdate,source\r\n2026-01-01, "Bank, central"\n\n,\n2026-01-02,"two\nlines"\r\nshort\n';
    expect(parseCsv(text)).toEqual({
      rows: [
        { line: 1, fields: ["date", "source"] },
        { line: 2, fields: ["2026-01-01", "Bank, central"] },
        { line: 6, fields: ["2026-01-02", "two\nlines"] },
        { line: 7, fields: ["short"] },
      ],
      problems: [],
    });
  });

  it("may be written with semicolons, as spreadsheets do where the comma is decimal", () => {
    expect(parseCsv("date;rate\n2026-01-01;3,71").rows[1]).toEqual({
      line: 2,
      fields: ["2026-01-01", "3,71"],
    });
  });

  it("is none: nothing", () => {
    expect(parseCsv("")).toEqual({ rows: [], problems: [] });
  });

  it.each([
    ['a,b\n"x,y', "never closed"],
    ['a,b\nx,y"z"', "stands inside a field"],
    ['a,b\n"x"y,z', "stands inside a field"],
  ])("is refused with its line: %j", (text, sentence) => {
    const { rows, problems } = parseCsv(text);
    expect(rows).toEqual([]);
    expect(problems).toEqual([{ line: 2, message: expect.stringContaining(sentence) }]);
  });
});
