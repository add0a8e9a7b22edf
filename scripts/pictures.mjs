import { mkdirSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { requireBlender } from "./pictures/blender.mjs";
import { fingerprintOf } from "./pictures/fingerprint.mjs";
import { dropUnasked, fileNameOf, keep, readMasters, writeMasters } from "./pictures/masters.mjs";
import { CAMPAIGNS, PICTURES, SCRATCH } from "./pictures/places.mjs";
import { choose, readPictures, recipesById } from "./pictures/recipes.mjs";
import { renderAll } from "./pictures/render-all.mjs";
import { writeSharingImage } from "./pictures/sharing-image.mjs";
import { writeSheet } from "./pictures/sheet.mjs";
import { Failure, report } from "./start/failure.mjs";
import { fromRoot } from "./start/paths.mjs";
import { say } from "./start/progress.mjs";

/** @typedef {import("./pictures/recipes.mjs").Picture} Picture */

const USAGE =
  "npm run pictures -- [--help] [--list] [--sheet] [--as-is] [--preview [--width 360]] [SKU | SKU:view | workshop | center | campaign …]";

/** @param {string[]} argv */
function readOptions(argv) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        list: { type: "boolean", default: false },
        sheet: { type: "boolean", default: false },
        "as-is": { type: "boolean", default: false },
        preview: { type: "boolean", default: false },
        width: { type: "string", default: "360" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message.split(".")[0] : error}. Usage: ${USAGE}`);
  }
}

/** Small and quick, to look at while a recipe grows; nothing is kept. @param {Picture[]} pictures @param {number} width */
async function preview(pictures, width) {
  const folder = `${SCRATCH}/preview`;
  mkdirSync(folder, { recursive: true });
  const small = pictures.map((one) => ({
    ...one,
    width,
    height: Math.round((width * one.height) / one.width),
  }));
  const failed = await renderAll(
    small,
    ({ name }) => `${folder}/${name}.png`,
    async () => undefined,
  );
  say(`\nPreviews are in ${folder}`);
  return failed;
}

/** Renders what has no master of its fingerprint; each is kept as soon as it is done, so that a stop loses nothing. @param {Picture[]} stale @param {Set<string>} asked @param {(picture: Picture) => string} fingerprint */
async function renderStale(stale, asked, fingerprint) {
  const folder = `${SCRATCH}/full`;
  for (const path of [folder, CAMPAIGNS, `${PICTURES}/masters`]) mkdirSync(path, { recursive: true });
  const pngOf = (/** @type {{ name: string }} */ { name }) => `${folder}/${name}.png`;
  const failed = await renderAll(stale, pngOf, async (picture) => {
    const master = await keep(picture, pngOf(picture), fingerprint(picture));
    writeMasters([...readMasters().filter(({ file }) => file !== master.file), master]);
    rmSync(pngOf(picture));
    if (picture.kind === "campaign" && picture.id === "home") await writeSharingImage();
  });
  writeMasters(dropUnasked(readMasters(), asked));
  return failed;
}

/**
 * Takes pictures for what their recipes say: somebody knows that shared code changed and they didn't.
 * @param {Picture[]} stale @param {(picture: Picture) => string} fingerprint
 */
function keepAsIs(stale, fingerprint) {
  const current = new Map(stale.map((picture) => [fileNameOf(picture), fingerprint(picture)]));
  writeMasters(
    readMasters().map((one) => ({ ...one, fingerprint: current.get(one.file) ?? one.fingerprint })),
  );
  say(`${current.size} pictures are taken as they are: ${stale.map(({ name }) => name).join(", ")}`);
}

async function main() {
  const { values, positionals } = readOptions(process.argv.slice(2));
  if (values.help) {
    say(USAGE);
    return;
  }
  const all = readPictures();
  const recipes = recipesById(all);
  const fingerprint = (/** @type {Picture} */ picture) => fingerprintOf(picture, recipes);
  if (values.sheet) {
    const out = fromRoot("docs/contact-sheet.webp");
    await writeSheet(readMasters(), out);
    say(`${readMasters().length} pictures on ${out}`);
    return;
  }
  const chosen = choose(all, positionals);
  const made = new Map(readMasters().map(({ file, fingerprint }) => [file, fingerprint]));
  const stale = chosen.filter((picture) => made.get(fileNameOf(picture)) !== fingerprint(picture));
  if (values.list) {
    for (const { name } of stale) say(name);
    say(`${stale.length} of ${chosen.length} pictures are to be rendered`);
    return;
  }
  if (values["as-is"]) {
    keepAsIs(stale, fingerprint);
    return;
  }
  if (!values.preview && stale.length === 0) {
    say(`All ${chosen.length} pictures are what their recipes say: nothing to do`);
    return;
  }
  requireBlender();
  const asked = new Set(all.map(fileNameOf));
  const failed = values.preview
    ? await preview(chosen, Number(values.width))
    : await renderStale(stale, asked, fingerprint);
  if (failed.length) throw new Failure(`${failed.length} pictures failed: ${failed.join(", ")}`);
}

main().catch((error) => {
  report(error);
  process.exitCode = 1;
});
