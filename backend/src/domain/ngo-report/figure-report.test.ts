import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FiguresDefinition, reportDefinitionSchema } from "../../contracts/ngo/report";
import { EN } from "../../documents/ngo-report/words/en";
import { EXAMPLE_NAMES, EXAMPLE_READ, exampleFigures } from "./example-figures";
import { figureReport } from "./figure-report";

const definition: FiguresDefinition = {
  kind: "figures",
  period: { relative: "last_quarter" },
  filter: { sent: "abroad", of: "income" },
  group: "center",
  columns: ["income", "makers"],
  currencies: "both",
};
const spoken = { words: EN, names: EXAMPLE_NAMES };
const report = (more: Partial<FiguresDefinition> = {}, read = EXAMPLE_READ) =>
  figureReport({ ...definition, ...more }, read, spoken);

describe("a report of figures", () => {
  it("has of each figure a column a currency that it happened in, and one in the organisation's", () => {
    expect(report().columns.map(({ key }) => key)).toEqual([
      "name",
      "income.PEN",
      "income.EUR",
      "income.VND",
      "income.reporting",
      "makers.PEN",
      "makers.EUR",
      "makers.reporting",
    ]);
    expect(report({ currencies: "reporting" }).columns.map(({ key }) => key)).toEqual([
      "name",
      "income.reporting",
      "makers.reporting",
    ]);
  });

  it("shows amounts once that are all in the organisation's currency, and none of nothing", () => {
    const euros = { all: exampleFigures({ a: { EUR: 5, all: 5 } }), tones: {} };
    expect(report({ columns: ["income"] }, euros).columns.map(({ key }) => key)).toEqual([
      "name",
      "income.EUR",
    ]);
    const both = report({ columns: ["income", "refunded", "house"] }, euros).columns;
    expect(both.map(({ label }) => label)).toEqual([
      "Center",
      "Income, EUR",
      "Given back, EUR",
      "For the house and its programme, EUR",
    ]);
    const nothing = { all: exampleFigures({}), tones: {} };
    const { columns, rows } = report({ columns: ["income"] }, nothing);
    expect(columns.map(({ key }) => key)).toEqual(["name", "income.reporting"]);
    expect(rows).toEqual([{ kind: "total", key: "", cells: ["Total", "0"] }]);
  });

  it("tells the makers' part beside each row, and draws what can be compared", () => {
    const { rows, charted } = report();
    expect(rows[0]?.cells).toEqual([
      "Taller Costa (mujeres)",
      "128450",
      "40200",
      null,
      "69885",
      "84777",
      "26532",
      "46124",
    ]);
    expect(charted).toEqual(["income.reporting", "makers.reporting"]);
    expect(report({ currencies: "original" }).charted).toEqual([]);
  });

  it("comes to its total in every column, with what rounding leaves in a row of its own", () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const earned = fc.record({ PEN: amount, VND: amount, all: amount });
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), earned),
        amount,
        (all, allEuros) => {
          const { columns, rows } = report(
            { columns: ["income", "entries"] },
            {
              all: exampleFigures(all, { allEuros }),
              tones: {},
            },
          );
          const total = rows.at(-1);
          for (const [place, { summed, key }] of columns.entries()) {
            if (!summed || key === "entries") continue;
            const sum = rows.slice(0, -1).reduce((so, { cells }) => so + BigInt(cells[place] ?? 0), 0n);
            expect(sum, key).toBe(BigInt(total?.cells[place] ?? 0));
          }
        },
      ),
    );
  });
});

describe("a definition", () => {
  const problem = (more: object) =>
    reportDefinitionSchema.safeParse({ ...definition, ...more }).error?.issues[0]?.message;

  it("is refused where nothing can be told, in a sentence", () => {
    expect(problem({})).toBeUndefined();
    expect(problem({ group: "craft" })).toMatch(/Whose part it is/);
    expect(problem({ filter: { of: "shop" } })).toMatch(/Whose part it is/);
    expect(problem({ columns: ["paidOut"] })).toMatch(/went nowhere/);
    expect(problem({ columns: ["income", "income"] })).toMatch(/once/);
    expect(problem({ period: { from: "2026-03", to: "2026-01" } })).toMatch(/before the first/);
    expect(problem({ period: { from: "2006-03", to: "2026-01" } })).toMatch(/ten years/);
    expect(problem({ columns: ["income"], filter: { craft: "x", tone: "makers" } })).toMatch(/one at a time/);
  });
});
