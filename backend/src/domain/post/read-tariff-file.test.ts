import { describe, expect, it } from "vitest";
import { postage } from "../shipping";
import { readTariffFile } from "./read-tariff-file";

const HEADER = "service,origin,currency,zone,up_to_g,price,min_days,max_days,cm3_per_kg";
/** Two steps in four zones, the further the dearer. */
const WHOLE = [1, 2, 3, 4].flatMap((zone) => [
  `pe-air,PE,PEN,${zone},500,${zone}0.50,${zone},${zone + 4},5000`,
  `pe-air,PE,PEN,${zone},2000,${zone}5.00,${zone},${zone + 4},5000`,
]);
const read = (lines: readonly string[]) =>
  readTariffFile(
    [HEADER, ...lines].map((text, index) => ({ line: index + 1, fields: text.split(",") })),
    new Set(["PE", "LT"]),
  );
const instead = (line: number, text: string) => WHOLE.map((row, index) => (index + 2 === line ? text : row));

describe("a file of postal tariffs", () => {
  it("is a table of each service, which prices a parcel by weight or by room", () => {
    const { tables, problems } = read(WHOLE);
    expect(problems).toEqual([]);
    expect(tables).toEqual([
      {
        service: "pe-air",
        origin: "PE",
        currency_code: "PEN",
        steps_g: [500, 2000],
        zones: { "1": [1050, 1500], "2": [2050, 2500], "3": [3050, 3500], "4": [4050, 4500] },
        days: {
          "1": { min: 1, max: 5 },
          "2": { min: 2, max: 6 },
          "3": { min: 3, max: 7 },
          "4": { min: 4, max: 8 },
        },
        cm3_per_kg: 5000,
      },
    ]);
    const tariff = { ...tables[0], suspensions: [] } as Parameters<typeof postage>[0];
    const parcel = (weightGrams: number, volumeCm3: number) =>
      postage(tariff, "DE", [{ weightGrams, volumeCm3, quantity: 1 }], "2026-11-27");
    expect(parcel(350, 1000)).toMatchObject({ amountMinor: 4050n });
    // A light basket of 30 × 20 × 10 cm is charged as 1.2 kg.
    expect(parcel(350, 6000)).toMatchObject({ amountMinor: 4500n });
    expect(parcel(350, 12_000)).toMatchObject({ kind: "refused", reason: "too_heavy" });
  });

  it("holds several services, each by itself", () => {
    const slow = WHOLE.map((row) => row.replace("pe-air", "pe-sea").replace(",5000", ","));
    expect(read([...WHOLE, ...slow]).tables.map(({ service, cm3_per_kg }) => [service, cm3_per_kg])).toEqual([
      ["pe-air", 5000],
      ["pe-sea", undefined],
    ]);
  });

  it.each([
    ["a gap", WHOLE.filter((_, index) => index !== 3), "Zone 2 of pe-air has no price up to 2000 g"],
    ["a whole zone missing", WHOLE.slice(0, 6), "Zone 4 of pe-air has no price up to 500 g"],
    ["a negative price", instead(3, "pe-air,PE,PEN,1,2000,-5.00,1,5,5000"), "is not above zero"],
    ["no price", instead(3, "pe-air,PE,PEN,1,2000,,1,5,5000"), "The price is missing"],
    [
      "fractions of a céntimo",
      instead(3, "pe-air,PE,PEN,1,2000,1.005,1,5,5000"),
      "fractions of a minor unit",
    ],
    ["a price that falls", instead(3, "pe-air,PE,PEN,1,2000,9.00,1,5,5000"), "cheaper up to 2000 g"],
    ["a step twice", [...WHOLE, WHOLE[7] ?? ""], "two prices up to 2000 g"],
    ["two currencies", instead(3, "pe-air,PE,EUR,1,2000,15.00,1,5,5000"), "another currency on line 2"],
    [
      "an unknown origin",
      instead(3, "pe-air,XX,PEN,1,2000,15.00,1,5,5000"),
      'No center of this shop sends from "XX"',
    ],
    [
      "an unknown currency",
      instead(3, "pe-air,PE,XXX,1,2000,15.00,1,5,5000"),
      '"XXX" is no currency of this shop',
    ],
    ["an unknown zone", instead(3, "pe-air,PE,PEN,5,2000,15.00,1,5,5000"), '"5" is no zone'],
    ["a weight of nothing", instead(3, "pe-air,PE,PEN,1,0,15.00,1,5,5000"), "up_to_g is a whole number"],
    [
      "days that end before they begin",
      instead(3, "pe-air,PE,PEN,1,2000,15.00,6,5,5000"),
      "min_days is more",
    ],
    ["other days in one zone", instead(3, "pe-air,PE,PEN,1,2000,15.00,2,5,5000"), "other days on line 2"],
    ["a name with spaces", instead(3, "pe air,PE,PEN,1,2000,15.00,1,5,5000"), "is no name of a service"],
  ])("is refused whole with %s", (_, lines, sentence) => {
    const { tables, problems } = read(lines);
    expect(tables).toEqual([]);
    expect(problems.map(({ message }) => message).join(" ")).toContain(sentence);
  });
});
