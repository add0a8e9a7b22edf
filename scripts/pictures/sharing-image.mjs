import sharp from "sharp";
import { fromRoot } from "../start/paths.mjs";
import { pathOf } from "./masters.mjs";

/** The size that messengers and networks ask for. */
const SIZE = { width: 1200, height: 630 };
/** The shop's mark on a piece of its paper; colours are those of tokens.css. */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" width="104" height="104" viewBox="-7 -7 46 46">
<rect x="-7" y="-7" width="46" height="46" fill="#faf6ef"/>
<path fill="#a8481f" d="M2 3h13v8.2L22.5 8v16L15 20.8V29H2z"/>
<path fill="#1f1b16" d="M17.2 3H30v26H17.2v-4.700l7.600 3.200v-23l-7.600 3.200z"/></svg>`;

/** What is shown when a page without a picture of its own is shared: the table of the home page, with the mark. */
export async function writeSharingImage() {
  await sharp(pathOf({ kind: "campaign", file: "home.webp" }))
    .resize({ ...SIZE, fit: "cover" })
    .composite([{ input: Buffer.from(MARK), left: SIZE.width - 104 - 40, top: 40 }])
    .jpeg({ quality: 84, mozjpeg: true })
    .toFile(fromRoot("storefront/public/sharing.jpg"));
}
