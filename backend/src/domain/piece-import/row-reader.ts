import type { CellProblem } from "../../contracts/manager/piece-import";
import type { ImportColumn } from "../../contracts/manager/piece-import-words";
import type { SheetCell } from "./sheet-table";

/** What is read of one row, column by column, with everything that is wrong on the way. */
export class RowReader {
  readonly problems: CellProblem[] = [];

  constructor(private readonly cells: Partial<Readonly<Record<ImportColumn, SheetCell>>>) {
    for (const [column, { mark }] of Object.entries(cells)) {
      if (!mark) continue;
      this.say(column as ImportColumn, mark === "formula" ? "formula_value" : mark);
    }
  }

  say(column: ImportColumn, code: CellProblem["code"], values?: CellProblem["values"]): void {
    this.problems.push(values ? { column, code, values } : { column, code });
  }

  /** The cell, unless nothing stands in it or nothing that could be read. */
  cell(column: ImportColumn): SheetCell | undefined {
    const cell = this.cells[column];
    if (!cell?.text.trim() || (cell.mark && cell.mark !== "formula")) return undefined;
    return cell;
  }

  /** The text of a cell on one line or, for descriptions, on several. */
  text(column: ImportColumn, most: number, hasLines = false): string | undefined {
    const raw = this.cell(column)?.text.normalize("NFC");
    if (raw === undefined) return undefined;
    const text = (hasLines ? raw.replace(/\r\n?/g, "\n") : raw.replace(/\s+/g, " ")).trim();
    // Letters that were lost when the file was written, and signs that are no letters.
    if (/\uFFFD|[^\P{Cc}\n\t]/u.test(text)) this.say(column, "signs_unreadable");
    else if (text.length > most) this.say(column, "too_long", { most });
    else return text;
    return undefined;
  }

  /** The parts of a cell that names several things. */
  list(column: ImportColumn, most: number): string[] {
    const text = this.cell(column)?.text ?? "";
    const parts = text.split(/[;,\n|]/).flatMap((part) => part.replace(/\s+/g, " ").trim() || []);
    if (parts.length <= most) return [...new Set(parts)];
    this.say(column, "too_many", { most });
    return [];
  }
}
