import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SEED_ROOT } from "./read-dataset";

interface PictureMaster {
  readonly file: string;
  readonly sku: string;
  readonly view: string;
  readonly illustration: boolean;
}

let masters: readonly PictureMaster[] | undefined;

/** Masters of a piece, main view first. */
export function pictureMasters(sku: string): PictureMaster[] {
  masters ??= JSON.parse(
    readFileSync(join(SEED_ROOT, "pictures", "masters.json"), "utf8"),
  ) as readonly PictureMaster[];
  return masters
    .filter((master) => master.sku === sku)
    .sort((a, b) => Number(b.view === "main") - Number(a.view === "main"));
}

/** The file itself, base64. */
export function readMaster({ file }: PictureMaster): string {
  return readFileSync(join(SEED_ROOT, "pictures", "masters", file)).toString("base64");
}
