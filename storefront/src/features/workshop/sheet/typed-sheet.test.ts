import { describe, expect, it } from "vitest";
import { emptySheet, entryOf, newRow, writtenRows } from "./typed-sheet";

describe("a sheet that is typed in", () => {
  it("begins each row with the day and the work of the one before, which alone is no row yet", () => {
    const first = { ...newRow(), cells: { title: "Bowl", made_on: "2026-03-14" }, work: ["released"] };
    const second = newRow(first);
    expect(second).toMatchObject({ cells: { made_on: "2026-03-14" }, work: ["released"] });
    expect(second.key).not.toBe(first.key);
    expect(writtenRows({ ...emptySheet(), rows: [first, second] })).toEqual([first]);
  });

  it("is sent with its rows that say something, and keeps its id", () => {
    const sheet = {
      ...emptySheet(),
      number: " KTM4-1 ",
      rows: [
        { ...newRow(), cells: { title: "Bowl", price: "85,50" }, work: ["released", "community_free"] },
        newRow(),
      ],
    };
    expect(entryOf(sheet, "es", true)).toEqual({
      id: sheet.id,
      number: "KTM4-1",
      locale: "es",
      dry_run: true,
      rows: [{ title: "Bowl", price: "85,50", work: "released; community_free" }],
    });
  });
});
