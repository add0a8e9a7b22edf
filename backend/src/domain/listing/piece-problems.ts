import type { ListingContent } from "../../contracts/manager/listing-content";
import type { ListingProblem } from "../../contracts/manager/listing-problem";
import type { ListingKnowledge } from "./listing-knowledge";
import { advice, must } from "./problem";

/** A side beyond which somebody has probably typed centimetres for millimetres the wrong way round. */
const LONGEST_LIKELY_MM = 2_000;
/** How far beyond the pieces of its craft a weight may lie before it looks mistyped. */
const WEIGHT_SPREAD = 5;

/** Photos, craft, material, size and weight: what the thing is. */
export function pieceProblems(content: ListingContent, known: ListingKnowledge): ListingProblem[] {
  return [
    ...photoProblems(content, known),
    ...craftProblems(content, known),
    ...materialProblems(content, known),
    ...sizeProblems(content),
    ...weightProblems(content, known),
  ];
}

function photoProblems({ photos = [] }: ListingContent, known: ListingKnowledge): ListingProblem[] {
  if (photos.length === 0) return known.hasPictures ? [] : [must("photos", "missing")];
  return photos.flatMap(({ id, alt }, index) => [
    ...(known.readyPhotos.has(id) ? [] : [must("photos", "photo_not_ready", { photo: index + 1 })]),
    ...(alt.trim() ? [] : [advice("photos", "photo_without_words", { photo: index + 1 })]),
  ]);
}

function craftProblems({ craft }: ListingContent, { crafts }: ListingKnowledge): ListingProblem[] {
  if (!craft) return [must("craft", "missing")];
  return crafts.has(craft) ? [] : [must("craft", "craft_unknown")];
}

function materialProblems(content: ListingContent, known: ListingKnowledge): ListingProblem[] {
  const { craft = "", materials = [], species = [] } = content;
  if (materials.length === 0) return [must("materials", "missing")];
  const isNeeded =
    known.crafts.get(craft)?.speciesNeeded ||
    materials.some((material) => known.materials.get(material)?.speciesNeeded);
  return isNeeded && species.every((name) => !name.trim()) ? [must("species", "species_missing")] : [];
}

function sizeProblems({ size_mm: size }: ListingContent): ListingProblem[] {
  if (!size) return [must("size_mm", "missing")];
  const sides = [size.length, size.width, size.height];
  if (sides.includes(0)) return [must("size_mm", "size_missing")];
  return Math.max(...sides) > LONGEST_LIKELY_MM
    ? [advice("size_mm", "size_unlikely", { longest: Math.max(...sides) })]
    : [];
}

function weightProblems(
  { weight_g: weight, craft = "" }: ListingContent,
  { crafts }: ListingKnowledge,
): ListingProblem[] {
  if (weight === undefined) return [must("weight_g", "missing")];
  if (weight === 0) return [must("weight_g", "weight_missing")];
  const usual = crafts.get(craft)?.weight;
  if (!usual) return [];
  const isUnlikely = weight * WEIGHT_SPREAD < usual.lightest || weight > usual.heaviest * WEIGHT_SPREAD;
  return isUnlikely
    ? [advice("weight_g", "weight_unlikely", { lightest: usual.lightest, heaviest: usual.heaviest })]
    : [];
}
