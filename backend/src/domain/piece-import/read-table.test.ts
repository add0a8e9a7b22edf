import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IMPORT_COLUMNS } from "../../contracts/manager/piece-import-words";
import { Choices } from "./choices";
import { COLUMN_WORDS } from "./column-words";
import { ImportRefused } from "./import-refused";
import { PhotosByName } from "./match-photos";
import type { ImportVocabulary } from "./read-row";
import { readTable } from "./read-table";
import type { SheetCell, SheetRow } from "./sheet-table";

const vocabulary: ImportVocabulary = {
  crafts: new Choices([
    { key: "basket_bamboo", words: ["Bamboo baskets", "Cestas de bambú"] },
    { key: "wood_box", words: ["Wooden boxes", "Cajas de madera"] },
  ]),
  materials: new Choices([{ key: "bamboo", words: ["bamboo", "bambú", "tre"] }]),
  categories: new Choices([
    { key: "custody_sentenced", words: ["people in prison", "personas privadas de libertad"] },
    { key: "minor", words: ["people under eighteen"] },
  ]),
  allowedCategories: new Set(["custody_sentenced"]),
  currency: "PEN",
  locale: "es",
  today: "2026-11-27",
};

/** A table of texts, its first line the headings. */
const table = (...lines: (string | SheetCell)[][]): SheetRow[] =>
  lines.map((cells, index) => ({
    line: index + 1,
    cells: cells.map((cell) => (typeof cell === "string" ? { text: cell } : cell)),
  }));
const read = (...lines: (string | SheetCell)[][]) => readTable(table(...lines), vocabulary);
const codes = (...lines: (string | SheetCell)[][]) =>
  read(...lines).rows.map(({ problems }) => problems.map(({ column, code }) => `${column} ${code}`));
const refusal = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof ImportRefused ? [error.code, error.values] : error;
  }
  return undefined;
};

describe("a list of pieces", () => {
  it("becomes drafts, whatever the language of its headings and words", () => {
    const { rows, leftOut } = read(
      ["Taller San Pedro"],
      [
        "NOMBRE",
        "tipo de pieza",
        "Materiales",
        "Largo",
        "Peso (g)",
        "Cuántas hay",
        "Precio",
        "Fecha de elaboración",
        "Quién trabajó en ella",
        "Notas",
      ],
      [
        "Cesta  alta",
        "cestas de bambu",
        "bambú; cuero",
        "12,5",
        "350",
        "4",
        "85.50",
        "14/03/2026",
        "Personas privadas de libertad",
        "mía",
      ],
    );
    expect(leftOut).toEqual(["Notas"]);
    expect(rows).toMatchObject([
      {
        line: 3,
        state: "ready",
        problems: [{ column: "materials", code: "material_own_word", values: { given: "cuero" } }],
        content: {
          title: "Cesta alta",
          craft: "basket_bamboo",
          locale: "es",
          materials: ["bamboo", "cuero"],
          size_mm: { length: 125, width: 0, height: 0 },
          weight_g: 350,
          supply: { kind: "stock", quantity: 4 },
          price: { amount_minor: "8550", currency_code: "PEN" },
          batch: {
            labour_categories: ["custody_sentenced"],
            made_in_prison: true,
            made_on: "2026-03-14",
            evidence_ids: [],
          },
        },
      },
    ]);
  });

  it("finds every heading of the template in each language", () => {
    for (const locale of ["en", "es", "vi", "lt"] as const) {
      const headings = IMPORT_COLUMNS.map((column) => COLUMN_WORDS[column][locale]);
      expect(read(headings, ["A box"]).leftOut).toEqual([]);
    }
  });

  it("says of each cell what is wrong with it, and takes the other rows", () => {
    const headings = [
      "Name",
      "Kind of piece",
      "Weight",
      "How many",
      "Price",
      "Made on",
      "Who worked on it",
      "Made in a prison",
      "Made to order: days",
    ];
    const faults = codes(
      headings,
      ["", "Wooden boxs", "heavy", "2.5", "1.500", "31/02/2026", "people", "perhaps", ""],
      [
        "x".repeat(81),
        "Wooden boxes",
        "60000",
        "3",
        "85.5055",
        "2027-01-01",
        "people under eighteen",
        "yes",
        "5",
      ],
      ["A box", "Wooden boxes", "400", "3", "0", "", "", "", ""],
      ["A box", "Wooden boxes", "400", "3", "1000000000000", "", "", "", ""],
      ["A good box", "wooden boxes", "400", "3", "85", "", "", "", ""],
    );
    expect(faults).toEqual([
      [
        "title missing",
        "craft craft_unknown",
        "weight number_unreadable",
        "quantity number_not_whole",
        "price number_ambiguous",
        "work category_unknown",
        "made_on date_unreadable",
        "in_prison yes_no_unreadable",
      ],
      [
        "title too_long",
        "weight number_out_of_range",
        "days stock_or_order",
        "price price_digits",
        "work category_refused",
        "made_on date_in_future",
      ],
      ["price number_out_of_range"],
      ["price number_out_of_range"],
      [],
    ]);
    expect(read(headings, ["A box", "Wooden boxs"]).rows[0]?.problems[0]?.values).toEqual({
      given: "Wooden boxs",
      nearest: "Wooden boxes",
    });
  });

  it("takes what a formula came to with a word of warning, and nothing from a cell that is merged or broken", () => {
    const formula = { text: "85", mark: "formula", isNumber: true } as const;
    expect(
      codes(
        ["Name", "Price"],
        ["A box", formula],
        [{ text: "B", mark: "merged" }, "1"],
        ["C", { text: "", mark: "formula_without_value" }],
        ["D", { text: "=1+1", mark: "formula_in_text" }],
      ),
    ).toEqual([
      ["price formula_value"],
      ["title merged", "price number_out_of_range"],
      ["price formula_without_value"],
      ["price formula_in_text"],
    ]);
  });

  it("takes a row once, though it stands there twice", () => {
    const { rows } = read(
      ["Name", "Price"],
      ["A box", "85"],
      ["", ""],
      ["a box", "85"],
      ["A box ", "85.0"],
      ["A box", "85"],
    );
    expect(rows.map(({ line, state, sameAs }) => [line, state, sameAs])).toEqual([
      [2, "ready", null],
      [4, "ready", null],
      [5, "same_row", 2],
      [6, "same_row", 2],
    ]);
  });

  it("isn't read at all without headings, without rows, with a heading twice or with more rows than a person looks through", () => {
    expect(refusal(() => read([""], ["", ""]))).toEqual(["file_empty", {}]);
    expect(refusal(() => read(["A box", "85"], ["Another", "3"]))).toEqual(["header_missing", {}]);
    expect(refusal(() => read(["Name", "Price"]))).toEqual(["no_rows", {}]);
    expect(refusal(() => read(["Name", "Price", "Precio"], ["A", "1", "1"]))).toEqual([
      "header_twice",
      { column: "Precio" },
    ]);
    const many = Array.from({ length: 10_000 }, (_, index) => [`Box ${index}`]);
    expect(refusal(() => read(["Name"], ...many))).toEqual(["too_many_rows", { rows: 10_000, most: 1000 }]);
  });

  it("never breaks the reading, whatever stands in its cells", () => {
    const headings = IMPORT_COLUMNS.map((column) => COLUMN_WORDS[column].en);
    const cells = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.double().map(String)), {
      minLength: 18,
      maxLength: 18,
    });
    fc.assert(
      fc.property(cells, (row) => {
        for (const { content, state } of read(headings, ["x", ...row.slice(1)]).rows)
          if (state === "ready") expect(content.title).toBe("x");
      }),
      // Each is a whole row of eighteen cells.
      { numRuns: 40 },
    );
  });
});

describe("photos by the names of their files", () => {
  const photos = new PhotosByName([
    { id: "new", name: "Cesta_1.JPG" },
    { id: "old", name: "cesta 1.jpeg" },
    { id: "tray", name: "bandeja.webp" },
  ]);

  it("are found without folder, ending, accents and large letters; the newest first", () => {
    expect(photos.of(["C:\\Fotos\\césta 1", "bandeja.png", "bandeja", "none.jpg"])).toEqual({
      ids: ["new", "tray"],
      problems: [
        { column: "photos", code: "photo_twice", values: { name: "C:\\Fotos\\césta 1" } },
        { column: "photos", code: "photo_missing", values: { name: "none.jpg" } },
      ],
    });
  });
});
