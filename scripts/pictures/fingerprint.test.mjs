import { describe, expect, it } from "vitest";
import { fingerprintOf, importsIn, sourcesOf } from "./fingerprint.mjs";
import { choose, readPictures, recipesById } from "./recipes.mjs";

const pictures = readPictures();
const recipes = recipesById(pictures);
const [picture] = choose(pictures, ["PE-RT-03:main"]);
if (!picture) throw new Error("PE-RT-03 has no recipe");
const made = (/** @type {typeof picture} */ other) => fingerprintOf(other, recipes);

describe("the fingerprint of a picture", () => {
  it("is the same as long as nothing changed", () => {
    expect(made(structuredClone(picture))).toBe(made(picture));
  });

  it("changes with the recipe, the view and the size", () => {
    const others = [
      { ...picture, recipe: { ...picture.recipe, backdrop: "another" } },
      { ...picture, camera: { ...picture.camera, az: 77 } },
      { ...picture, width: picture.width + 1 },
    ];
    expect(new Set([picture, ...others].map(made)).size).toBe(4);
  });

  it("doesn't change with another view of the same piece", () => {
    const views = { ...picture.recipe.views, back: { az: 180 } };
    expect(made({ ...picture, recipe: { ...picture.recipe, views } })).toBe(made(picture));
  });

  it("changes with the recipe of a piece that stands in the picture", () => {
    const [still] = choose(pictures, ["home"]);
    if (!still) throw new Error("home has no recipe");
    const before = fingerprintOf(still, recipes);
    const mug = recipes.get("LT-DZ-05");
    if (!mug) throw new Error("LT-DZ-05 has no recipe");
    const after = fingerprintOf(
      still,
      new Map(recipes).set("LT-DZ-05", { ...mug, make: { glaze: "#000000" } }),
    );
    expect(after).not.toBe(before);
  });

  it("covers the code that its maker reaches, however far", () => {
    const reached = sourcesOf([`studio.pieces.${picture.recipe.maker.split(".")[0]}`]);
    expect(reached).toContain("studio.scratch");
    expect(reached).toContain("studio.mesh");
  });
});

describe("imports of a module", () => {
  it("are found on one line, in brackets, and renamed", () => {
    const source =
      "import math\nfrom studio import mesh, material\nfrom studio.weave.loom import (\n    warp,\n    weft as w,\n)\n";
    expect(importsIn(source)).toEqual([
      "studio",
      "studio.mesh",
      "studio.material",
      "studio.weave.loom",
      "studio.weave.loom.warp",
      "studio.weave.loom.weft",
    ]);
  });
});
