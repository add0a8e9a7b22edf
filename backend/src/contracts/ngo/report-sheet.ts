import { z } from "zod";
import { LOCALES } from "../locale";

/** What stands in a column. Money is digits of minor units, counts are digits, moments are UTC to the second. */
export const CELL_TYPES = ["text", "money", "count", "moment"] as const;
export type CellType = (typeof CELL_TYPES)[number];

const columnSchema = z.object({
  /** `name`, `income.PEN`, `income.reporting`, `pieces`. */
  key: z.string(),
  label: z.string(),
  type: z.enum(CELL_TYPES),
  /** Of money: one currency a column, so that a column can be summed. */
  currencyCode: z.string().nullable(),
  exponent: z.number().int().nullable(),
  /** True for columns whose rows come to their total. */
  summed: z.boolean(),
});
export type ReportColumn = z.infer<typeof columnSchema>;

/** `rounding`: what rows, each rounded by itself, differ from their total by. */
export const ROW_KINDS = ["row", "rounding", "total"] as const;
export type RowKind = (typeof ROW_KINDS)[number];

const rowSchema = z.object({
  kind: z.enum(ROW_KINDS),
  /** A month, an id, a country, a tone, the place of an entry in the book; '' for what belongs to none. */
  key: z.string(),
  /** One a column; null where there is nothing to tell. */
  cells: z.array(z.string().nullable()),
});
export type ReportRow = z.infer<typeof rowSchema>;

/** Forms of a report's pages. A file says its own; the last is written, the earlier ones are only read. */
export const REPORT_FORMS = ["second-chance report, form 1", "second-chance report, form 2"] as const;
export const PRESENT_FORM = REPORT_FORMS[1];

/** Everything that a report says beside its rows, in its own language: a file needs nothing else to be written again. */
export const reportHeadSchema = z.object({
  form: z.enum(REPORT_FORMS),
  organisation: z.object({ id: z.string(), name: z.string() }),
  name: z.string(),
  locale: z.enum(LOCALES),
  /** As it was asked, with the centers that it came to. */
  definition: z.record(z.string(), z.unknown()),
  period: z.object({ from: z.string(), to: z.string() }),
  asOf: z.object({ moment: z.string(), position: z.string() }),
  columns: z.array(columnSchema),
  /** Filter, time, place in the book, rates. */
  about: z.array(z.object({ line: z.string(), label: z.string(), text: z.string() })),
  /** What each column means. */
  definitions: z.array(z.object({ label: z.string(), text: z.string() })),
  /** Columns whose bars are drawn; none where nothing can be compared. */
  charted: z.array(z.string()),
  words: z.record(z.string(), z.string()),
});
export type ReportHead = z.infer<typeof reportHeadSchema>;

/** GET /ngo/organisations/:organisation_id/reports/:id/rows : what the files of the same moment say, cell by cell. */
export const reportSheetSchema = z.object({
  head: reportHeadSchema,
  rows: z.array(rowSchema),
  /** Rows that the report has, without rounding and total; a screen shows the first of many. */
  count: z.number().int(),
  /** Of the whole report; null where only its beginning is here. */
  sha256: z.string().nullable(),
});
export type ReportSheet = z.infer<typeof reportSheetSchema>;
