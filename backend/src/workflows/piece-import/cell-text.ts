import type ExcelJS from "exceljs";
import { utcDay } from "../../domain/calendar-day";
import type { SheetCell } from "../../domain/piece-import/sheet-table";

/** Digits that a spreadsheet itself counts with; behind them there is only noise of its arithmetic. */
const DIGITS = 15;

/** A cell of a workbook as it would be typed. Formulas are never worked out: what they came to is taken, with a mark. */
export function cellText({ value, isMerged }: ExcelJS.Cell): SheetCell {
  const cell = textOf(value);
  return isMerged && (cell.text || cell.mark) ? { ...cell, mark: "merged" } : cell;
}

function textOf(value: ExcelJS.CellValue): SheetCell {
  if (value === null || value === undefined) return { text: "" };
  if (typeof value === "string") return { text: value };
  if (typeof value === "boolean") return { text: String(value) };
  if (typeof value === "number") return { text: String(Number(value.toPrecision(DIGITS))), isNumber: true };
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? { text: "", mark: "cell_error" } : { text: utcDay(value) };
  if ("error" in value) return { text: "", mark: "cell_error" };
  if ("richText" in value) return { text: value.richText.map(({ text }) => text).join("") };
  if ("hyperlink" in value) return { text: String(value.text ?? "") };
  return formulaText(value);
}

function formulaText({ result }: { readonly result?: ExcelJS.CellValue | undefined }): SheetCell {
  const cell = textOf(result ?? null);
  return cell.text ? { ...cell, mark: "formula" } : { text: "", mark: cell.mark ?? "formula_without_value" };
}
