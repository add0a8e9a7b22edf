import { join } from "node:path";
import type { MapPoint } from "../contracts/center";
import type { Localised } from "../contracts/locale";
import type { DemoCenter, DemoPiece, DemoWorkshop } from "./demo-catalogue";
import { readDataset } from "./read-dataset";

interface PieceTexts {
  readonly name: Localised;
  readonly description: Localised;
  readonly materials: Localised;
}
interface CenterTexts {
  readonly name: Localised;
  readonly story: Localised;
  readonly place: Localised;
  readonly map?: MapPoint;
}

function readTexts<T>(name: string): Readonly<Record<string, T>> {
  return readDataset<Record<string, T>>(join("texts", name));
}

/** Only the pieces and places that must be refused have no texts of their own. */
function everywhere(text: string, own: Partial<Localised> = {}): Localised {
  return { en: text, es: text, vi: text, lt: text, ...own };
}

export function pieceTexts(piece: DemoPiece): PieceTexts {
  return (
    readTexts<PieceTexts>("products.json")[piece.sku] ?? {
      name: everywhere(piece.name.en, piece.name),
      description: everywhere(""),
      materials: everywhere(piece.materials_en),
    }
  );
}

export function centerTexts(center: DemoCenter): CenterTexts {
  return (
    readTexts<CenterTexts>("centers.json")[center.id] ?? {
      name: everywhere(center.demo_alias ?? center.name_en.replace(" (demo)", "")),
      story: everywhere(""),
      place: everywhere(center.place.split(", ").at(-1) ?? center.country),
    }
  );
}

export function workshopName(workshop: DemoWorkshop): Localised {
  return readTexts<{ name: Localised }>("workshops.json")[workshop.id]?.name ?? everywhere(workshop.name_en);
}

export function craftLabel(craftType: string): Localised {
  const words = craftType.replaceAll("_", " ");
  return (
    readTexts<Localised>("crafts.json")[craftType] ??
    everywhere(words.charAt(0).toUpperCase() + words.slice(1))
  );
}
