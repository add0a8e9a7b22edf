import { describe, expect, it } from "vitest";
import { LOCALES } from "../../contracts/locale";
import { IMPORT_COLUMNS } from "../../contracts/manager/piece-import-words";
import { findColumns } from "../../domain/piece-import/find-columns";
import { readFile } from "../../workflows/piece-import/read-file";
import { templateCsv, templateXlsx } from "./piece-template";

const facts = {
  currency: "PEN",
  crafts: ["Cestas"],
  materials: ["bambú"],
  categories: ["personas"],
} as const;

describe("the template", () => {
  it.each(LOCALES)("in %s is read back with every column, whichever form it has", async (locale) => {
    for (const file of [await templateXlsx({ ...facts, locale }), templateCsv({ ...facts, locale })]) {
      const { rows, readAs } = await readFile(file, locale);
      const { places, leftOut } = findColumns(rows);
      expect([...places.keys()]).toEqual([...IMPORT_COLUMNS]);
      expect([leftOut, readAs]).toEqual([[], null]);
    }
  });
});
