import sharp from "sharp";
import { pathOf } from "./masters.mjs";

const CELL = { width: 240, height: 300 };
const GAP = 6;
const COLUMNS = 10;

/** One picture of all pictures, subject by subject. @param {import("./masters.mjs").Master[]} masters @param {string} out */
export async function writeSheet(masters, out) {
  const rows = Math.ceil(masters.length / COLUMNS);
  const cells = await Promise.all(
    masters.map(async (master, index) => ({
      input: await sharp(pathOf(master))
        .resize({ ...CELL, fit: "cover" })
        .toBuffer(),
      left: GAP + (index % COLUMNS) * (CELL.width + GAP),
      top: GAP + Math.floor(index / COLUMNS) * (CELL.height + GAP),
    })),
  );
  const width = COLUMNS * (CELL.width + GAP) + GAP;
  const height = rows * (CELL.height + GAP) + GAP;
  await sharp({ create: { width, height, channels: 3, background: "#faf6ef" } })
    .composite(cells)
    .webp({ quality: 80 })
    .toFile(out);
}
