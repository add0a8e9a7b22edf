import type { Declaration, DeclaredLine } from "../../domain/customs/declaration";
import { fromMinor } from "../../domain/money";
import { type Block, gap } from "../paper/block";
import { localTitle } from "./local-title";
import { SHEET_WIDTH, type Sheet } from "./sheet";
import { type SheetTerm, sheetTexts } from "./sheet-words";
import { amountOf, countryName, kilograms } from "./written";

const COLUMNS = { code: 19, origin: 24, quantity: 16, net: 18, unit: 24, amount: 26 } as const;
const WHAT = SHEET_WIDTH - Object.values(COLUMNS).reduce((all, width) => all + width, 0);

/** A commercial invoice: what was bought, for how much, and on which terms it travels. */
export function invoiceBlocks(sheet: Sheet, declaration: Declaration): Block[] {
  const { sender, addressee, lines, day } = declaration;
  return [
    ...sheet.head("invoice", declaration),
    ...sheet.parties(["seller", sender], ["buyer", addressee]),
    invoiceColumns(sheet),
    ...lines.map((line) => invoiceRow(sheet, line, declaration.currencyCode)),
    ...totals(sheet, declaration),
    gap(5),
    sheet.words(
      ...[
        ...sheetTexts("sale", sheet.language),
        ...sheetTexts(declaration.iossNumber ? "dapVatPaid" : "dap", sheet.language),
        ...(declaration.iossNumber ? [`IOSS ${declaration.iossNumber}`] : []),
      ].map((text) => sheet.text(text)),
    ),
    gap(4),
    weights(sheet, declaration),
    ...sheet.signature("signature", day),
  ];
}

/** Names of the columns; they stand again on every page. */
export function invoiceColumns(sheet: Sheet): Block {
  return sheet.tableHead([
    { width: WHAT, term: "description" },
    { width: COLUMNS.code, term: "hsCode" },
    { width: COLUMNS.origin, term: "origin" },
    { width: COLUMNS.quantity, term: "quantity", toTheRight: true },
    { width: COLUMNS.net, term: "netWeight", toTheRight: true },
    { width: COLUMNS.unit, term: "unitPrice", toTheRight: true },
    { width: COLUMNS.amount, term: "amount", toTheRight: true },
  ]);
}

function invoiceRow(sheet: Sheet, line: DeclaredLine, currencyCode: string): Block {
  return sheet.tableRow([
    { width: WHAT, texts: [line.description, localTitle(line, sheet.language), line.sku] },
    { width: COLUMNS.code, texts: [line.hs6] },
    { width: COLUMNS.origin, texts: [countryName(line.origin, sheet.language)] },
    { width: COLUMNS.quantity, texts: [String(line.quantity)], toTheRight: true },
    { width: COLUMNS.net, texts: [kilograms(line.netGrams)], toTheRight: true },
    { width: COLUMNS.unit, texts: [unitPrice(line, currencyCode)], toTheRight: true },
    { width: COLUMNS.amount, texts: [fromMinor(line.valueMinor, currencyCode)], toTheRight: true },
  ]);
}

/** Pieces whose price doesn't part evenly cost about so much each; only the amount is exact. */
function unitPrice({ valueMinor, quantity }: DeclaredLine, currencyCode: string): string {
  const pieces = BigInt(quantity);
  const each = fromMinor(valueMinor / pieces, currencyCode);
  return valueMinor % pieces === 0n ? each : `≈ ${each}`;
}

function totals(sheet: Sheet, { valueMinor, postageMinor, currencyCode }: Declaration): Block[] {
  const row = (term: SheetTerm, text: string, face: "text" | "strong" = "text") =>
    sheet.tableRow(
      [
        { width: SHEET_WIDTH - 40, texts: [sheetTexts(term, sheet.language).join(" / ")], toTheRight: true },
        { width: 40, texts: [text], toTheRight: true },
      ],
      face,
    );
  return [
    row("goods", amountOf(valueMinor, currencyCode)),
    row("postage", amountOf(postageMinor, currencyCode)),
    row("insurance", sheetTexts("none", sheet.language).join(" / ")),
    row("total", amountOf(valueMinor + postageMinor, currencyCode), "strong"),
  ];
}

function weights(sheet: Sheet, { netGrams, gross, number }: Declaration): Block {
  const fact = (term: SheetTerm, value: string) => ({
    width: SHEET_WIDTH / 4,
    words: [sheet.label(term), sheet.text(value)],
  });
  return sheet.row(
    [
      fact("packages", "1"),
      fact("netWeight", kilograms(netGrams)),
      fact("grossWeight", gross.weighed ? kilograms(gross.grams) : `≈ ${kilograms(gross.grams)}`),
      fact("labourNumber", number),
    ],
    { frame: "none", padding: 1.2 },
  );
}
