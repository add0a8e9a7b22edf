import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SEED_ROOT } from "./read-dataset";

interface PictureMaster {
  readonly file: string;
  readonly kind: "piece" | "workshop" | "center" | "campaign";
  /** SKU of a piece, or the demo's id of a workshop or center. */
  readonly id: string;
  readonly view: string;
  readonly illustration: boolean;
}

let masters: readonly PictureMaster[] | undefined;

/** Masters of a piece, workshop or center, main view first; a photograph takes the place of the illustration it shows. */
export function pictureMasters(kind: PictureMaster["kind"], id: string): PictureMaster[] {
  masters ??= JSON.parse(
    readFileSync(join(SEED_ROOT, "pictures", "masters.json"), "utf8"),
  ) as readonly PictureMaster[];
  const own = masters.filter((master) => master.kind === kind && master.id === id);
  const photographed = new Set(own.filter(({ illustration }) => !illustration).map(({ view }) => view));
  return own
    .filter(({ illustration, view }) => !illustration || !photographed.has(view))
    .sort((a, b) => Number(b.view === "main") - Number(a.view === "main"));
}

/** The file itself, base64. */
export function readMaster({ file }: PictureMaster): string {
  return readFileSync(join(SEED_ROOT, "pictures", "masters", file)).toString("base64");
}
