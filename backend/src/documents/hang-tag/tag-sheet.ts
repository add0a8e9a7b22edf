import { type Drawing, EMPTY, moved, type Rule, together } from "../paper/drawing";
import { A4 } from "../paper/measures";
import { TAG } from "./lay-out-tag";

const COLUMNS = Math.floor(A4.width / TAG.width);
const ROWS = Math.floor(A4.height / TAG.height);

/** Tags on one A4 sheet, edge to edge: one cut parts two of them. */
export const TAGS_PER_SHEET = COLUMNS * ROWS;

const LEFT = (A4.width - COLUMNS * TAG.width) / 2;
const TOP = (A4.height - ROWS * TAG.height) / 2;
/** Crop marks keep off the tags, so that a cut beside the line shows no ink. */
const MARK_OFF = 2;
const MARK_LENGTH = 5;

/** Upper left corners of the tags of a sheet, millimetres, row by row. */
export function tagCorners(): { readonly x: number; readonly y: number }[] {
  return Array.from({ length: TAGS_PER_SHEET }, (_, place) => ({
    x: LEFT + (place % COLUMNS) * TAG.width,
    y: TOP + Math.floor(place / COLUMNS) * TAG.height,
  }));
}

/** The sheets of some tags in their order; the last one may be part empty. */
export function tagSheets(tags: readonly Drawing[]): Drawing[] {
  const corners = tagCorners();
  return Array.from({ length: Math.ceil(tags.length / TAGS_PER_SHEET) }, (_, sheet) => {
    const own = tags.slice(sheet * TAGS_PER_SHEET, (sheet + 1) * TAGS_PER_SHEET);
    const placed = own.map((tag, place) => moved(tag, corners[place]?.x ?? 0, corners[place]?.y ?? 0));
    return together({ ...EMPTY, rules: cropMarks() }, ...placed);
  });
}

/** A mark at both ends of every cut. */
function cropMarks(): Rule[] {
  const right = LEFT + COLUMNS * TAG.width;
  const bottom = TOP + ROWS * TAG.height;
  const upright = Array.from({ length: COLUMNS + 1 }, (_, cut) => LEFT + cut * TAG.width).flatMap(
    (x): Rule[] => [
      { from: [x, TOP - MARK_OFF], to: [x, TOP - MARK_OFF - MARK_LENGTH] },
      { from: [x, bottom + MARK_OFF], to: [x, bottom + MARK_OFF + MARK_LENGTH] },
    ],
  );
  const level = Array.from({ length: ROWS + 1 }, (_, cut) => TOP + cut * TAG.height).flatMap((y): Rule[] => [
    { from: [LEFT - MARK_OFF, y], to: [LEFT - MARK_OFF - MARK_LENGTH, y] },
    { from: [right + MARK_OFF, y], to: [right + MARK_OFF + MARK_LENGTH, y] },
  ]);
  return [...upright, ...level];
}
