import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ImportRules } from "./import-rules";
import { judge } from "./judge";
import type { LabourCategory } from "./labour-category";
import { requiredEvidence } from "./required-evidence";
import { SHOP_FLAGS } from "./shop-flags";

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(join(__dirname, "../../../../seed/data", name), "utf8")) as T;
const dataset = read<ImportRules>("import-rules.json");
const pieces = read<{
  products: { sku: string; labour_category: LabourCategory; country_of_origin: string }[];
}>("catalogue.json").products.filter(({ sku }) => !sku.startsWith("NEG"));

/** Buyable, held and blocked pieces of the demo catalogue, every document on file. */
function count(destination: string, on: string): [number, number, number] {
  const verdicts = pieces.map(({ labour_category: category, country_of_origin: origin }) => {
    const kinds = requiredEvidence(dataset, category, origin);
    const evidence = kinds.map((kind) => ({ kind, expiresOn: "2028-05-23" }));
    return judge(dataset, { categories: [category], origin, destination, evidence, on, flags: SHOP_FLAGS });
  });
  const blocked = verdicts.filter(({ verdict }) => verdict === "blocked").length;
  const buyable = verdicts.filter(({ purchasable }) => purchasable).length;
  return [buyable, pieces.length - buyable - blocked, blocked];
}

describe("the demo catalogue by destination: buyable, held, blocked", () => {
  it.each([
    ["US", [40, 0, 35]],
    ["CA", [40, 0, 35]],
    ["GB", [40, 35, 0]],
    ["NZ", [0, 40, 35]],
    ["ZA", [44, 0, 31]],
    ["DE", [75, 0, 0]],
    ["LT", [75, 0, 0]],
    ["AU", [75, 0, 0]],
    ["JP", [75, 0, 0]],
    ["CL", [75, 0, 0]],
    ["PE", [67, 8, 0]],
  ] as const)("%s: %j", (destination, expected) => {
    expect(count(destination, "2026-11-23")).toEqual(expected);
  });

  it("holds custody goods for the European Union from 14 December 2027", () => {
    expect(count("DE", "2027-12-14")).toEqual([40, 35, 0]);
  });
});
