import type { Localised } from "../../contracts/locale";
import type { Declaration, DeclaredLine } from "../../domain/customs/declaration";
import { nameIn, type PaperLanguage } from "../../domain/customs/destination-language";
import { type Block, gap } from "../paper/block";
import { SHEET_WIDTH, type Sheet } from "./sheet";
import { kilograms } from "./written";

const COLUMNS = { workshop: 52, quantity: 18, net: 20, packed: 20 } as const;
const PIECE = SHEET_WIDTH - Object.values(COLUMNS).reduce((all, width) => all + width, 0);

/** What goes into the box, with a place to tick each row, and what it weighs. */
export function packingBlocks(sheet: Sheet, declaration: Declaration): Block[] {
  const { sender, addressee, lines, netGrams, gross, day } = declaration;
  const pieces = lines.reduce((all, { quantity }) => all + quantity, 0);
  return [
    ...sheet.head("packing", declaration),
    ...sheet.parties(["sender", sender], ["addressee", addressee]),
    packingColumns(sheet),
    ...lines.map((line) => packingRow(sheet, line)),
    sheet.tableRow(
      [
        { width: PIECE + COLUMNS.workshop, texts: [""] },
        { width: COLUMNS.quantity, texts: [String(pieces)], toTheRight: true },
        { width: COLUMNS.net, texts: [kilograms(netGrams)], toTheRight: true },
        { width: COLUMNS.packed, texts: [""] },
      ],
      "strong",
    ),
    gap(3),
    sheet.words(
      sheet.label("grossWeight"),
      sheet.text(gross.weighed ? kilograms(gross.grams) : `≈ ${kilograms(gross.grams)}`),
    ),
    ...sheet.signature("packed", day),
  ];
}

export function packingColumns(sheet: Sheet): Block {
  return sheet.tableHead([
    { width: PIECE, term: "piece" },
    { width: COLUMNS.workshop, term: "workshop" },
    { width: COLUMNS.quantity, term: "quantity", toTheRight: true },
    { width: COLUMNS.net, term: "netWeight", toTheRight: true },
    { width: COLUMNS.packed, term: "packed" },
  ]);
}

function packingRow(sheet: Sheet, { title, workshop, sku, quantity, netGrams }: DeclaredLine): Block {
  const { language } = sheet;
  return sheet.tableRow([
    { width: PIECE, texts: [...namesIn(title, language), sku] },
    {
      width: COLUMNS.workshop,
      texts: namesIn(workshop, language),
    },
    { width: COLUMNS.quantity, texts: [String(quantity)], toTheRight: true },
    { width: COLUMNS.net, texts: [kilograms(netGrams)], toTheRight: true },
    { width: COLUMNS.packed, texts: [""] },
  ]);
}

/** In English and, where it is another, in the language of the paper. */
const namesIn = (names: Localised, language: PaperLanguage): string[] => [
  ...new Set([names.en, nameIn(names, language)]),
];
