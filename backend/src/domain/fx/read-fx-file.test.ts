import { describe, expect, it } from "vitest";
import type { DatedRate } from "./dated-rate";
import { newRates, readFxFile } from "./read-fx-file";

const TODAY = "2026-11-26";
const HEADER = "date,base,quote,rate,source";
const read = (...lines: string[]) =>
  readFxFile(
    [HEADER, ...lines].map((text, index) => ({ line: index + 1, fields: text.split(",") })),
    TODAY,
  );
const USD_PEN = "2026-11-25,USD,PEN,3.71,Central bank";

describe("a file of exchange rates", () => {
  it("reads rates, codes in any case, up to the day itself", () => {
    expect(read(USD_PEN, "2026-11-26,usd,eur,0.861,Central bank")).toEqual({
      rates: [
        { line: 2, day: "2026-11-25", base: "USD", quote: "PEN", rate: "3.71", source: "Central bank" },
        { line: 3, day: "2026-11-26", base: "USD", quote: "EUR", rate: "0.861", source: "Central bank" },
      ],
      problems: [],
    });
  });

  it("reads the unit in which posts state their limits", () => {
    expect(read("2026-11-26,USD,XDR,0.7352,IMF")).toMatchObject({ rates: [{ quote: "XDR" }], problems: [] });
  });

  it.each([
    ["2026-11-25,USD,PEN,,Bank", "The rate is missing."],
    ["2026-11-25,USD,PEN,-3.71,Bank", "The rate -3.71 is not above zero."],
    ["2026-11-25,USD,PEN,0.000,Bank", "The rate 0.000 is not above zero."],
    ["2026-11-25,USD,PEN,3.71x,Bank", '"3.71x" is no rate'],
    ["2026-11-25,USD,PEN,1e3,Bank", '"1e3" is no rate'],
    ["2026-11-25,USD,PEN,1.1234567890123,Bank", "at most 12 digits after the point"],
    ["2026-11-27,USD,PEN,3.71,Bank", "2026-11-27 is in the future"],
    [",USD,PEN,3.71,Bank", "The date is missing."],
    ["2026-02-30,USD,PEN,3.71,Bank", '"2026-02-30" is no date'],
    ["25.11.2026,USD,PEN,3.71,Bank", '"25.11.2026" is no date'],
    ["2026-11-25,,PEN,3.71,Bank", "The base currency is missing."],
    ["2026-11-25,USD,,3.71,Bank", "The quote currency is missing."],
    ["2026-11-25,USD,XAU,3.71,Bank", '"XAU" is no currency of this shop'],
    ["2026-11-25,PEN,pen,3.71,Bank", "Base and quote are both PEN"],
    ["2026-11-25,USD,PEN,3.71,", "The source is missing"],
    [`2026-11-25,USD,PEN,3.71,${"x".repeat(121)}`, "longer than 120 characters"],
    ["2026-11-25,USD,PEN,3.71,Ba\u0000nk", "characters that nobody can read"],
  ])("refuses %s", (line, sentence) => {
    const { rates, problems } = read(USD_PEN.replace("25", "24"), line);
    expect(rates).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 3, message: expect.stringContaining(sentence) });
  });

  it("says how to write a rate with a comma", () => {
    const rows = [HEADER.split(","), ["2026-11-25", "USD", "PEN", "3,71", "Bank"]];
    const { problems } = readFxFile(
      rows.map((fields, index) => ({ line: index + 1, fields })),
      TODAY,
    );
    expect(problems).toEqual([{ line: 2, message: "Write the rate 3,71 with a point: 3.71." }]);
  });

  it("tells everything that is wrong at once, by line", () => {
    const { problems } = read("2027-01-01,XXX,PEN,-1,", USD_PEN, USD_PEN);
    expect(problems.map(({ line }) => line)).toEqual([2, 2, 2, 2, 4]);
    expect(problems.at(-1)?.message).toBe("USD to PEN of 2026-11-25 stands on line 3 already.");
  });
});

describe("a file beside the rates on file", () => {
  const onFile: DatedRate[] = [
    { day: "2026-11-25", base: "USD", quote: "PEN", rate: "3.710", source: "Another bank" },
  ];

  it("adds what is new and passes over what is the same number", () => {
    const { rates } = read(USD_PEN, "2026-11-24,USD,PEN,3.70,Central bank");
    expect(newRates(rates, onFile)).toEqual({
      fresh: [{ day: "2026-11-24", base: "USD", quote: "PEN", rate: "3.70", source: "Central bank" }],
      known: 1,
      problems: [],
    });
  });

  it("refuses to contradict a day that is on file", () => {
    const { problems, fresh } = newRates(read("2026-11-25,USD,PEN,3.72,Central bank").rates, onFile);
    expect(fresh).toEqual([]);
    expect(problems).toEqual([
      {
        line: 2,
        message:
          "USD to PEN of 2026-11-25 is on file as 3.710 (Another bank), not 3.72. A rate on file stays.",
      },
    ]);
  });
});
