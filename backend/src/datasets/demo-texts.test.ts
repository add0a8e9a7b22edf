import { describe, expect, it } from "vitest";
import { LOCALES, type Localised } from "../contracts/locale";
import { readDemoCatalogue } from "./demo-catalogue";
import { readDataset } from "./read-dataset";

const texts = (name: string) => readDataset<Record<string, Record<string, Localised>>>(`texts/${name}.json`);
const { centres, products } = readDemoCatalogue();
const forSale = products.filter(({ centre }) => centres.some(({ id }) => id === centre));

function expectEverywhere(text: Localised | undefined): void {
  for (const locale of LOCALES) expect(text?.[locale]?.trim()).toBeTruthy();
}

describe("the demo world speaks every language", () => {
  it.each(forSale.map(({ sku }) => sku))("piece %s", (sku) => {
    for (const field of ["name", "description", "materials"])
      expectEverywhere(texts("products")[sku]?.[field]);
  });

  it.each(centres.map(({ id }) => id))("center %s", (id) => {
    for (const field of ["name", "story", "place"]) expectEverywhere(texts("centers")[id]?.[field]);
  });

  it.each(centres.flatMap(({ workshops }) => workshops.map(({ id }) => id)))("workshop %s", (id) => {
    expectEverywhere(texts("workshops")[id]?.name);
  });

  it.each([...new Set(forSale.map(({ craft_type }) => craft_type))])("craft %s", (craft) => {
    expectEverywhere(readDataset<Record<string, Localised>>("texts/crafts.json")[craft]);
  });
});

describe("real institutions", () => {
  it("are shown under their alias only", () => {
    const shown = JSON.stringify(texts("centers"));
    for (const { real_institution, name_local, name_en } of centres) {
      if (!real_institution) continue;
      expect(shown).not.toContain(name_local);
      expect(shown).not.toContain(name_en);
    }
  });
});
