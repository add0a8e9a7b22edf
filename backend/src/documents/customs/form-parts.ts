import type { PaperLanguage } from "../../domain/customs/destination-language";
import type { GrossWeight } from "../../domain/parcel/parcel-weight";
import type { Cell } from "../paper/block";
import type { Paragraph } from "../paper/column";
import type { Face } from "../paper/drawing";
import { drawableFace } from "../paper/letters";
import { INK, INK_SOFT, points } from "../paper/measures";
import { type FormTerm, formLabel } from "./form-words";
import { kilograms } from "./written";

/** A form's type at a scale of its full sizes. */
export interface FormType {
  readonly scale: number;
  readonly language: PaperLanguage;
}

const SIZES = { title: 12, value: 8, label: 5.6, small: 6.4 } as const;
/** Labels in three languages, and whatever a shop sells, must fit; what is too long wraps first and shrinks then. */
const MOST_LINES = { title: 2, value: 5, label: 6, small: 5 } as const;

export type TextSize = keyof typeof SIZES;

/** A text of a form. */
export function words(text: string, size: TextSize, { scale }: FormType, face: Face = "text"): Paragraph {
  const largest = points(SIZES[size] * scale);
  return {
    text,
    setting: { face: drawableFace(text, face), largest, smallest: largest * 0.7, maxLines: MOST_LINES[size] },
    colour: size === "label" ? INK_SOFT : INK,
    above: 0.4 * scale,
  };
}

/** The name of a field, small, in the form's languages. */
export const labelled = (term: FormTerm, type: FormType): Paragraph =>
  words(formLabel(term, type.language), "label", type);

/** A field: its name, and below it what is filled in; empty where somebody fills it in by hand. */
export function field(
  term: FormTerm,
  values: readonly string[],
  width: number,
  type: FormType,
  { face = "text", toTheRight = false }: { readonly face?: Face; readonly toTheRight?: boolean } = {},
): Cell {
  const filled = values.filter(Boolean).map((value) => words(value, "value", type, face));
  return { width, words: [labelled(term, type), ...filled], toTheRight };
}

/** The weight of the whole parcel, and where nobody has weighed it yet, that it is reckoned. */
export function weightField({ grams, weighed }: GrossWeight, width: number, type: FormType): Cell {
  const { words: weight } = field("totalWeight", [kilograms(grams)], width, type);
  const hint = weighed ? [] : [words(formLabel("reckoned", type.language), "label", type)];
  return { width, words: [...weight, ...hint] };
}

/** A cell of a table's row. */
export function cell(width: number, texts: readonly string[], type: FormType, toTheRight = false): Cell {
  const [first = "", ...others] = texts;
  return {
    width,
    toTheRight,
    words: [words(first, "value", type), ...others.map((text) => words(text, "small", type))],
  };
}
