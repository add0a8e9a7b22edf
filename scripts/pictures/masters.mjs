import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { CAMPAIGNS, PICTURES } from "./places.mjs";

/**
 * A finished picture: the file under `masters/`, what it shows, and the fingerprint it was made from.
 * @typedef {{ file: string, kind: import("./recipes.mjs").Kind, id: string, view: string, width: number, height: number,
 *   placeholder: string, illustration: boolean, fingerprint: string }} Master
 */

const LIST = `${PICTURES}/masters.json`;
const MAX_BYTES = 150_000;
const QUALITIES = [86, 82, 78, 72, 66];
/** A cloth of many threads would rather be a little smaller than smeared. */
const SCALES = [1, 0.9, 0.8, 0.7, 0.55];

/** @returns {Master[]} */
export const readMasters = () => (existsSync(LIST) ? JSON.parse(readFileSync(LIST, "utf8")) : []);

/** One line each, so that a changed picture changes one line. @param {Master[]} masters */
export function writeMasters(masters) {
  const sorted = masters.toSorted((a, b) => a.file.localeCompare(b.file, "en"));
  const lines = sorted.map((master) => `  ${JSON.stringify(master)}`);
  writeFileSync(`${LIST}.new`, `[\n${lines.join(",\n")}\n]\n`);
  renameSync(`${LIST}.new`, LIST);
}

/**
 * Keeps a rendered PNG as a WebP of at most 150 kB and returns its entry.
 * @param {import("./recipes.mjs").Picture} picture
 * @param {string} png
 * @param {string} fingerprint
 * @returns {Promise<Master>}
 */
export async function keep(picture, png, fingerprint) {
  const { kind, id, view } = picture;
  const file = fileNameOf(picture);
  const { data, info } = await encode(png);
  writeFileSync(pathOf({ kind, file }), data);
  const { width, height } = info;
  return {
    file,
    kind,
    id,
    view,
    width,
    height,
    placeholder: await meanColour(png),
    illustration: true,
    fingerprint,
  };
}

/** @param {Pick<import("./recipes.mjs").Picture, "kind" | "id" | "name">} picture */
export const fileNameOf = ({ kind, id, name }) => `${kind === "campaign" ? id : name}.webp`;

/** @param {Pick<Master, "kind" | "file">} master */
export const pathOf = ({ kind, file }) =>
  `${kind === "campaign" ? CAMPAIGNS : `${PICTURES}/masters`}/${file}`;

/** @param {string} png */
async function encode(png) {
  const { width } = await sharp(png).metadata();
  for (const scale of SCALES) {
    for (const quality of QUALITIES) {
      const encoded = await sharp(png)
        .resize(Math.round(width * scale))
        .webp({ quality, effort: 6 })
        .toBuffer({ resolveWithObject: true });
      if (encoded.data.length <= MAX_BYTES) return encoded;
    }
  }
  throw new Error(`${png} can't be kept within ${MAX_BYTES} bytes`);
}

/** @param {string} picture */
async function meanColour(picture) {
  const pixel = await sharp(picture).resize(1, 1).removeAlpha().raw().toBuffer();
  return `#${pixel.toString("hex")}`;
}

/** Removes rendered masters that no recipe asks for any more. @param {Master[]} masters @param {Set<string>} files */
export function dropUnasked(masters, files) {
  const unasked = masters.filter(({ file, illustration }) => illustration && !files.has(file));
  for (const master of unasked) rmSync(pathOf(master), { force: true });
  return masters.filter((master) => !unasked.includes(master));
}
