import { readdirSync, readFileSync } from "node:fs";
import { Failure } from "../start/failure.mjs";
import { fromRoot } from "../start/paths.mjs";
import { PICTURES } from "./places.mjs";

/**
 * What a picture shows: a piece by its SKU, a workshop or a center by its id, or a campaign by its name.
 * @typedef {"piece" | "workshop" | "center" | "campaign"} Kind
 *
 * How a subject is made and seen; the README of `seed/pictures` explains each key.
 * @typedef {{ maker: string, backdrop: string, make: object, views: Record<string, object>, dims_cm?: number[],
 *   yaw?: number, lift?: number, lights?: object, cycles?: object, samples?: number,
 *   width?: number, height?: number }} Recipe
 *
 * @typedef {{ name: string, kind: Kind, id: string, view: string, recipe: Recipe, camera: object,
 *   width: number, height: number, samples: number }} Picture
 */

const UPRIGHT = { width: 1200, height: 1500 };
const SAMPLES = 8;

/** Every picture that the recipes ask for, the first view of a subject first. @returns {Picture[]} */
export function readPictures() {
  const sizes = catalogueSizes();
  return readdirSync(`${PICTURES}/recipes`)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      /** @type {Record<string, Recipe>} */
      const recipes = JSON.parse(readFileSync(`${PICTURES}/recipes/${name}`, "utf8"));
      const kind = kindOf(name);
      return Object.entries(recipes).flatMap(([id, recipe]) =>
        picturesOf(kind, id, withSize(recipe, sizes.get(id))),
      );
    });
}

/** @param {Kind} kind @param {string} id @param {Recipe} recipe @returns {Picture[]} */
function picturesOf(kind, id, recipe) {
  return Object.entries(recipe.views).map(([view, camera]) => ({
    name: `${id}_${view}`,
    kind,
    id,
    view,
    recipe,
    camera,
    width: recipe.width ?? UPRIGHT.width,
    height: recipe.height ?? UPRIGHT.height,
    samples: recipe.samples ?? SAMPLES,
  }));
}

/** Recipes of pieces stand in a file per center; the others in `workshops`, `centers` and `campaigns`. @param {string} file @returns {Kind} */
function kindOf(file) {
  const kinds = /** @type {const} */ ({ workshops: "workshop", centers: "center", campaigns: "campaign" });
  const stem = file.replace(/\.json$/, "");
  return stem in kinds ? kinds[/** @type {keyof typeof kinds} */ (stem)] : "piece";
}

/** A recipe states the size only where the picture shows another one: a folded cloth, a belt rolled up. @param {Recipe} recipe @param {number[] | undefined} dims_cm */
const withSize = (recipe, dims_cm) => ({ dims_cm, ...recipe });

/** @returns {Map<string, number[]>} */
function catalogueSizes() {
  /** @type {{ products: { sku: string, dims_cm: number[] }[] }} */
  const { products } = JSON.parse(readFileSync(fromRoot("seed/data/catalogue.json"), "utf8"));
  return new Map(products.map(({ sku, dims_cm }) => [sku, dims_cm]));
}

/**
 * The pictures that the words name, in their order: a subject (`PE-SJ-01`), one of its views (`PE-SJ-01:detail`) or a kind.
 * @param {Picture[]} pictures
 * @param {string[]} words
 */
export function choose(pictures, words) {
  if (words.length === 0) return pictures;
  const isMeant = (/** @type {Picture} */ { id, view, kind }, /** @type {string} */ word) =>
    word === id || word === `${id}:${view}` || word === kind;
  const unknown = words.find((word) => !pictures.some((picture) => isMeant(picture, word)));
  if (unknown)
    throw new Failure(
      `No recipe is called ${unknown}: name a SKU, SKU:view, or a workshop, center or campaign.`,
    );
  return [...new Set(words.flatMap((word) => pictures.filter((picture) => isMeant(picture, word))))];
}

/** How each subject itself is made: its main view's recipe, not that of an arrangement which shows it in use. @param {Picture[]} pictures */
export const recipesById = (pictures) =>
  new Map(pictures.filter(({ view }) => view === "main").map(({ id, recipe }) => [id, recipe]));
