import type { Declaration } from "../../domain/customs/declaration";
import type { PaperLanguage } from "../../domain/customs/destination-language";
import { type Block, intoPages, rowBlock } from "../paper/block";
import type { Drawing } from "../paper/drawing";
import { A6 } from "../paper/measures";
import type { Typesetter } from "../paper/typesetter";
import { cell, type FormType, field, labelled, weightField, words } from "./form-parts";
import { formLabel, formTexts } from "./form-words";
import { localTitle } from "./local-title";
import { amountOf, countryName, kilograms } from "./written";

const MARGIN = 5;
const WIDTH = A6.width - 2 * MARGIN;
const COLUMNS = { what: 43, weight: 13, value: 19, code: WIDTH - 75 } as const;
const BOXES = { frame: "boxes", padding: 1 } as const;
/** Long descriptions in three languages are set smaller all together. */
const SCALES = [1.1, 1, 0.92, 0.84, 0.76, 0.7] as const;

/** A CN22 on A6, to be stuck on the parcel: what is in it, and no word about who made it. */
export function layOutCn22(
  declaration: Declaration,
  language: PaperLanguage,
  typesetter: Typesetter,
): Drawing[] {
  const place = { left: MARGIN, top: MARGIN, bottom: A6.height - MARGIN };
  const pages = SCALES.map(
    (scale) => () => intoPages(rowsOf(declaration, { scale, language }, typesetter), place),
  );
  return pages.reduce<Drawing[]>((fitting, next) => (fitting.length === 1 ? fitting : next()), []);
}

function rowsOf(declaration: Declaration, type: FormType, typesetter: Typesetter): Block[] {
  const { language } = type;
  const { currencyCode, lines, gross } = declaration;
  const row = (...cells: Parameters<typeof rowBlock>[0]) => rowBlock(cells, BOXES, typesetter);
  return [
    rowBlock(
      [
        {
          width: WIDTH - 22,
          words: [
            words(formTexts("declaration", language).join(" · "), "value", type, "strong"),
            labelled("mayBeOpened", type),
          ],
        },
        { width: 22, toTheRight: true, words: [words("CN 22", "title", type, "strong")] },
      ],
      { frame: "none", padding: 0.6 },
      typesetter,
    ),
    row(
      field("operator", [], 42, type),
      field("category", [formLabel(declaration.category, language)], WIDTH - 42, type, { face: "strong" }),
    ),
    row(
      { width: COLUMNS.what, words: [labelled("quantity", type), labelled("description", type)] },
      { width: COLUMNS.weight, words: [labelled("netWeight", type)] },
      { width: COLUMNS.value, words: [labelled("value", type)] },
      { width: COLUMNS.code, words: [labelled("hsCode", type), labelled("origin", type)] },
    ),
    ...lines.map((line) =>
      row(
        cell(COLUMNS.what, [`${line.quantity} × ${line.description}`, localTitle(line, language)], type),
        cell(COLUMNS.weight, [kilograms(line.netGrams)], type, true),
        cell(COLUMNS.value, [amountOf(line.valueMinor, currencyCode)], type, true),
        cell(COLUMNS.code, [line.hs6, countryName(line.origin, language)], type),
      ),
    ),
    row(
      weightField(gross, 52, type),
      field("totalValue", [amountOf(declaration.valueMinor, currencyCode)], WIDTH - 52, type, {
        face: "strong",
      }),
    ),
    row({ width: WIDTH, words: formTexts("certify", language).map((text) => words(text, "label", type)) }),
    rowBlock(
      [
        { width: 36, words: [labelled("invoice", type), words(declaration.number, "value", type)] },
        { width: WIDTH - 36, words: [labelled("signature", type), words(declaration.day, "value", type)] },
      ],
      { ...BOXES, least: 12 * type.scale },
      typesetter,
    ),
  ];
}
