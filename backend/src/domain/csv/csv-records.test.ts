import { describe, expect, it } from "vitest";
import { type CsvRow, csvRecords } from "./csv-records";

const rowsOf = (...lines: string[]): CsvRow[] =>
  lines.map((text, index) => ({ line: index + 1, fields: text.split(",") }));
const read = (...lines: string[]) => csvRecords(rowsOf(...lines), ["a", "b"] as const);

describe("rows by their header", () => {
  it("takes columns in any order, in any case and with others beside them", () => {
    expect(read("B,note,A", " 2 ,x,1")).toEqual({
      records: [{ line: 2, values: { a: "1", b: "2" } }],
      problems: [],
    });
  });

  it("names the rows of another length and reads the others", () => {
    const { records, problems } = read("a,b", "1,2", "1", "1,2,3", "3,4");
    expect(records.map(({ line }) => line)).toEqual([2, 5]);
    expect(problems).toEqual([
      { line: 3, message: "The row has 1 fields, the first line has 2." },
      { line: 4, message: "The row has 3 fields, the first line has 2." },
    ]);
  });

  it.each([
    [[], "The file is empty."],
    [["a,b"], "The file has a first line and no rows below it."],
    [["a,c", "1,2"], "The first line names the columns a, b. Missing: b."],
    [["a,b,A", "1,2,3"], "The first line names a column twice: a."],
    [["a,b", ...Array(5001).fill("1,2")], "The file has 5001 rows."],
  ])("refuses a file as a whole: %#", (lines, sentence) => {
    const { records, problems } = read(...lines);
    expect(records).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(sentence);
  });
});
