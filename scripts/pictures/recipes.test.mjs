import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Failure } from "../start/failure.mjs";
import { fromRoot } from "../start/paths.mjs";
import { choose, readPictures } from "./recipes.mjs";
import { progressOf } from "./render-all.mjs";

const pictures = readPictures();
/** @type {{ products: { sku: string }[], centres: { id: string, workshops: { id: string }[] }[] }} */
const catalogue = JSON.parse(readFileSync(fromRoot("seed/data/catalogue.json"), "utf8"));
const pieces = catalogue.products.map(({ sku }) => sku).filter((sku) => !sku.startsWith("NEG"));

const viewsOf = (/** @type {string} */ id) => pictures.filter((one) => one.id === id).map(({ view }) => view);

describe("recipes", () => {
  it.each(pieces)("show %s whole and close", (sku) => {
    expect(viewsOf(sku)).toEqual(expect.arrayContaining(["main", "detail"]));
  });

  it("show every workshop and every center", () => {
    const places = catalogue.centres.flatMap(({ id, workshops }) => [id, ...workshops.map((one) => one.id)]);
    expect(places.filter((id) => !viewsOf(id).includes("main"))).toEqual([]);
  });

  it("name no picture twice and make no two alike", () => {
    expect(new Set(pictures.map(({ name }) => name)).size).toBe(pictures.length);
    const alike = pictures.map(({ recipe: { maker, make, dims_cm, backdrop }, camera }) =>
      JSON.stringify([maker, make, dims_cm, backdrop, camera]),
    );
    expect(new Set(alike).size).toBe(pictures.length);
  });
});

describe("choosing pictures", () => {
  it("takes a piece, one of its views, or a kind", () => {
    expect(choose(pictures, ["PE-SJ-01"]).length).toBeGreaterThanOrEqual(2);
    expect(choose(pictures, ["PE-SJ-01:detail"]).map(({ name }) => name)).toEqual(["PE-SJ-01_detail"]);
    expect(choose(pictures, ["campaign"]).every(({ kind }) => kind === "campaign")).toBe(true);
  });

  it("says which word it doesn't know", () => {
    expect(() => choose(pictures, ["PE-XX-99"])).toThrow(Failure);
    expect(() => choose(pictures, ["PE-XX-99"])).toThrow(/PE-XX-99/);
  });
});

describe("the progress line", () => {
  it("tells how many are done and how long the rest takes", () => {
    let clock = 0;
    const progress = progressOf(4, () => clock);
    clock = 120_000;
    expect(progress()).toBe("1 of 4, 6 min left");
    clock = 240_000;
    expect(progress()).toBe("2 of 4, 4 min left");
  });
});
