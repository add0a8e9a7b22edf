import { z } from "zod";
import { LOCALES } from "../locale";
import {
  type CellFault,
  type CellNotice,
  type FileNotice,
  IMPORT_COLUMNS,
  IMPORT_LIMITS,
  type ImportColumn,
  type ImportRowState,
  type ImportState,
} from "./piece-import-words";

type Values = Readonly<Record<string, string | number>>;

/** GET /manager/workshops/:workshop_id/piece-imports/template?format&locale : a file. */
export const templateQuerySchema = z.object({
  format: z.enum(["xlsx", "csv"]),
  locale: z.enum(LOCALES),
});

/**
 * POST /manager/workshops/:workshop_id/piece-imports?name&locale with the bytes of the file as `application/octet-stream`. Looks at it
 * and makes nothing. The same file again answers with the same import, looked at anew. A file that can't be read is refused
 * with one of `IMPORT_FILE_CODES` and `details`.
 */
export const importQuerySchema = z.object({
  name: z.string().trim().min(1).max(160),
  /** What the words of its pieces are written in, and how its letters are read where the file doesn't say. */
  locale: z.enum(LOCALES),
});

/** POST …/sheet-entries : rows as they were typed from a paper sheet. Only looks at them with `dry_run`. */
export const sheetEntrySchema = z.object({
  /** Made on the device: the same sheet sent again is the same sheet. */
  id: z.uuid().toLowerCase(),
  /** What is printed on the sheet; empty for one of the workshop's own. */
  number: z
    .string()
    .trim()
    .max(20)
    .regex(/^[\p{L}\p{N} -]*$/u)
    .default(""),
  locale: z.enum(LOCALES),
  dry_run: z.boolean().default(false),
  rows: z
    .array(z.partialRecord(z.enum(IMPORT_COLUMNS), z.string().max(3000)))
    .min(1)
    .max(IMPORT_LIMITS.sheetRows),
});
export type SheetEntry = z.output<typeof sheetEntrySchema>;

export interface CellProblem {
  readonly column: ImportColumn;
  readonly code: CellFault | CellNotice;
  readonly values?: Values | undefined;
}

export interface ImportRow {
  /** As the spreadsheet counts it. */
  readonly line: number;
  readonly state: ImportRowState;
  readonly title: string;
  readonly problems: readonly CellProblem[];
  /** The draft that was made of it. */
  readonly listing_id: string | null;
  /** Of `same_row`: the line that says the same. */
  readonly same_as: number | null;
  /** Photos found by their names. */
  readonly photos: number;
}

export interface ImportHead {
  readonly id: string;
  readonly source: "file" | "sheet";
  /** Name of the file, or number of the sheet. */
  readonly name: string;
  readonly state: ImportState;
  /** Rows that become drafts. */
  readonly ready: number;
  readonly made: number;
  readonly created_at: string;
}

export interface PieceImport extends ImportHead {
  readonly rows: readonly ImportRow[];
  readonly notices: readonly { readonly code: FileNotice; readonly values: Values }[];
}

/** POST …/piece-imports, GET …/piece-imports/:id, POST …/piece-imports/:id/start, POST …/sheet-entries */
export interface ImportAnswer {
  readonly import: PieceImport;
}

/** GET …/piece-imports : the newest first, at most twenty. */
export interface ImportList {
  readonly imports: readonly ImportHead[];
}

/** GET …/piece-imports/:id/progress : what is asked for every second, and weighs little. */
export type ImportProgress = Pick<ImportHead, "id" | "state" | "ready" | "made">;

/** GET …/batch-sheet?locale&sheets : a PDF of A4 pages, each with a number of its own. */
export const batchSheetQuerySchema = z.object({
  locale: z.enum(LOCALES),
  sheets: z.coerce.number().int().min(1).max(20).default(1),
});
