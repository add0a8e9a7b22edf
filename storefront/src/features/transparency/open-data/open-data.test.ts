import type { OpenSums, Transparency } from "@second-chance/backend/contracts/transparency";
import { describe, expect, it } from "vitest";
import { dataFileOf, dataPath } from "./data-paths";
import { embedCode } from "./embed-code";
import { OPEN_COLUMNS } from "./open-columns";
import { openCsv } from "./open-csv";
import { openJson } from "./open-json";
import { openRows } from "./open-rows";

const SITE = "https://shop.example";

/** Euro cents: makers, materials and the shop; the rest is nothing. */
function sums(makers: number, materials: number, shop: number, pieces: number): OpenSums {
  const split = { makers, materials, house: 0, fund: 0, post: 0, shop };
  return {
    totalMinor: String(makers + materials + shop),
    split: Object.fromEntries(
      Object.entries(split).map(([part, minor]) => [part, String(minor)]),
    ) as OpenSums["split"],
    pieces,
  };
}

const BOOKS: Transparency = {
  center: null,
  centers: [
    { handle: "north", name: '=HYPERLINK("x"), "Mộc", North', country: "VN" },
    { handle: "south", name: "South", country: "PE" },
  ],
  sellingCenters: 4,
  currencyCode: "EUR",
  exponent: 2,
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  quarters: [
    {
      quarter: "2026-Q3",
      openSince: "2026-11-01",
      cells: [
        { ...sums(120_050, -305, 7, 12), center: "north", makers: "5-9" },
        { ...sums(3000, 500, 100, 9), center: "south", makers: "100-or-more" },
      ],
      total: { ...sums(123_050, 195, 107, 21), centers: 2, makersAtLeast: 105 },
    },
    { quarter: "2026-Q2", openSince: "2026-08-01", cells: [], total: null },
  ],
  next: { quarter: "2026-Q4", opensOn: "2027-02-01" },
};

/** A plain reader of RFC 4180, so that the writer isn't read by itself. */
function readCsv(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
}

describe("the CSV", () => {
  const [header = [], ...rows] = readCsv(openCsv(openRows(BOOKS, SITE)));
  const cell = (row: number, column: string) => rows[row]?.[header.indexOf(column)];

  it("begins with the mark of UTF-8, once, as every CSV of the shop", () => {
    const text = openCsv(openRows(BOOKS, SITE));
    expect(text.match(/\uFEFF/g)).toHaveLength(1);
    expect(text.startsWith("\uFEFFquarter,")).toBe(true);
  });

  it("keeps its column names", () => {
    expect(header.join(" ")).toBe(
      "quarter open_since center center_name country makers_band makers_at_least pieces currency total makers materials house fund post shop licence definitions",
    );
    expect(header).toEqual(Object.keys(OPEN_COLUMNS));
  });

  it("has a row for each cell that is told, exact to the cent, and none for what isn't", () => {
    expect(rows.map((row) => row.length)).toEqual([header.length, header.length]);
    expect(["total", "makers", "materials", "house", "shop"].map((column) => cell(0, column))).toEqual([
      "1197.52",
      "1200.50",
      "-3.05",
      "0.00",
      "0.07",
    ]);
    expect([cell(1, "makers_band"), cell(1, "makers_at_least")]).toEqual(["100-or-more", "100"]);
    expect([cell(0, "licence"), cell(0, "definitions")]).toEqual([
      "CC BY 4.0",
      "https://shop.example/open-data/income.json",
    ]);
  });

  it("takes a name for text, whatever a spreadsheet would take it for", () => {
    expect(cell(0, "center_name")).toBe(`'=HYPERLINK("x"), "Mộc", North`);
  });

  it("is a header alone where nothing is told", () => {
    expect(readCsv(openCsv(openRows({ ...BOOKS, quarters: [] }, SITE)))).toEqual([header]);
  });
});

describe("the JSON", () => {
  const json = JSON.parse(JSON.stringify(openJson(BOOKS, SITE)));

  it("says its licence and what each of its columns means", () => {
    expect(json.licence.name).toBe("CC BY 4.0");
    expect(Object.keys(json.columns)).toEqual(Object.keys(OPEN_COLUMNS));
    expect(Object.values(json.columns).every((words) => typeof words === "string" && words.length > 8)).toBe(
      true,
    );
  });

  it("has the rows of the CSV, and totals that are their sums", () => {
    const rows = json.quarters.flatMap((quarter: { rows: object[] }) => quarter.rows);
    expect(rows).toEqual(openRows(BOOKS, SITE));
    expect(json.quarters[0].total).toMatchObject({
      centers: 2,
      makers_at_least: 105,
      pieces: 21,
      total: "1233.52",
    });
    expect(json.quarters[1]).toMatchObject({ total: null, rows: [] });
  });
});

it("names files by what they hold, and knows no others", () => {
  expect(dataFileOf("income.csv")).toEqual({ format: "csv" });
  expect(dataFileOf("north.json")).toEqual({ format: "json", center: "north" });
  expect(dataPath("csv", "north")).toBe("/open-data/north.csv");
  for (const name of ["income", "income.xlsx", "north.json.csv", "No.csv", "..%2Fx.csv", ".csv"])
    expect(dataFileOf(name)).toBeUndefined();
});

it("gives lines for other people's pages that no name can break out of", () => {
  const code = embedCode({
    siteUrl: SITE,
    place: { locale: "vi", country: "vn" },
    title: `North "><script>`,
    center: "north",
  });
  expect(code).toContain('href="https://shop.example/vi/vn/transparency/north"');
  expect(code).toContain("/open-data/chart.svg?center=north&amp;locale=vi");
  expect(code).not.toContain("<script>");
});
