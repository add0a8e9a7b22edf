import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { PICTURES } from "./places.mjs";

/** @typedef {import("./recipes.mjs").Recipe} Recipe */

/** The studio itself: every picture depends on it. */
const STUDIO = [
  "render",
  "studio.stage",
  "studio.lights",
  "studio.camera",
  "studio.passes",
  "studio.denoise",
];

/**
 * Everything a picture is made from, as one hash: its recipe, its view, the recipes of the pieces that stand in it,
 * and the code that their makers reach.
 * @param {import("./recipes.mjs").Picture} picture
 * @param {ReadonlyMap<string, Recipe>} recipes
 */
export function fingerprintOf({ recipe, camera, width, height, samples }, recipes) {
  const { views: _, ...made } = recipe;
  const shown = [...new Set(valuesOf("sku", made.make))].sort().map((sku) => recipes.get(sku));
  const facts = {
    made,
    camera,
    width,
    height,
    samples,
    shown: shown.map((piece) => piece && [piece.make, piece.dims_cm]),
  };
  const hash = createHash("sha256").update(JSON.stringify(facts));
  const makers = [made.maker, ...shown.flatMap((piece) => piece?.maker ?? [])].map(makerModule);
  const things = valuesOf("thing", made.make).map((thing) => `studio.places.${moduleOf(thing)}`);
  for (const module of sourcesOf([...STUDIO, ...makers, ...things])) {
    hash.update(`${module}\0`).update(readFileSync(fileOf(module) ?? ""));
  }
  return hash.digest("hex").slice(0, 24);
}

/** Every text that stands under `key`, however deep. @param {string} key @param {unknown} value @returns {string[]} */
function valuesOf(key, value) {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === "string" ? [inner] : valuesOf(key, inner),
  );
}

const moduleOf = (/** @type {string} */ maker) => maker.slice(0, maker.lastIndexOf("."));

/** @param {string} maker */
function makerModule(maker) {
  const module = moduleOf(maker);
  return module.startsWith("places.") ? `studio.${module}` : `studio.pieces.${module}`;
}

/** The modules that these reach through their imports, sorted. @param {string[]} start */
export function sourcesOf(start) {
  const seen = new Set();
  const waiting = [...start];
  for (let module = waiting.pop(); module; module = waiting.pop()) {
    const file = fileOf(module);
    if (!file || seen.has(module)) continue;
    seen.add(module);
    waiting.push(...importsIn(readFileSync(file, "utf8")));
  }
  return [...seen].sort();
}

/** `from studio.a import b` may name a module b or something inside a: both are looked for. @param {string} source */
export function importsIn(source) {
  return [...source.matchAll(/^\s*from (studio[\w.]*) import (?:\(([^)]*)\)|([^\n#]+))/gm)].flatMap(
    ([, from = "", inBrackets, inLine]) => [
      from,
      ...(inBrackets ?? inLine ?? "")
        .split(",")
        .map((name) => name.trim().split(/\s/)[0] ?? "")
        .filter(Boolean)
        .map((name) => `${from}.${name}`),
    ],
  );
}

/** @param {string} module */
function fileOf(module) {
  const path = `${PICTURES}/${module.replaceAll(".", "/")}`;
  return [`${path}.py`, `${path}/__init__.py`].find(existsSync);
}
