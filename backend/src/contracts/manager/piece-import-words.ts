/** Columns of the template and of the paper sheet, in the order in which they stand. Only the name has to be there. */
export const IMPORT_COLUMNS = [
  "title",
  "craft",
  "words",
  "materials",
  "species",
  "length",
  "width",
  "height",
  "weight",
  "quantity",
  "days",
  "capacity",
  "price",
  "materials_cost",
  "made_on",
  "work",
  "in_prison",
  "photos",
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

export const IMPORT_LIMITS = {
  /** Bytes of a file as it travels: a thousand pieces that each say all that a form takes. */
  bytes: 4 * 1024 * 1024,
  /** Bytes that a spreadsheet unpacks to. */
  unpackedBytes: 15 * 1024 * 1024,
  /** Pieces of a file: more than anybody could look through at once. */
  rows: 1000,
  /** Rows of a sheet that is typed from paper. */
  sheetRows: 60,
} as const;

/** Why a file as a whole can't be read; nothing was kept. */
export const IMPORT_FILE_CODES = [
  "file_empty",
  "file_too_large",
  /** Neither XLSX nor text: `values.kind` where it is known (xls, ods, pdf). */
  "file_not_a_table",
  "file_damaged",
  /** Unpacks to more than any list of pieces. */
  "file_unpacks_too_large",
  "file_encoding",
  "quotation_open",
  "header_missing",
  /** `values.column`. */
  "header_twice",
  "no_rows",
  /** `values.rows`, `values.most`. */
  "too_many_rows",
] as const;
export type ImportFileCode = (typeof IMPORT_FILE_CODES)[number];

/** What is wrong with a cell: its row is left out until it is put right. */
export const CELL_FAULTS = [
  "missing",
  "too_long",
  "signs_unreadable",
  "number_unreadable",
  /** 1.500 may be one and a half or fifteen hundred: `values.first`, `values.second`. */
  "number_ambiguous",
  "number_not_whole",
  /** `values.least`, `values.most`. */
  "number_out_of_range",
  /** The currency has fewer digits after the point: `values.digits`, `values.currency`. */
  "price_digits",
  /** `values.given`; `values.nearest` where something like it is known. */
  "craft_unknown",
  "category_unknown",
  "category_refused",
  "too_many",
  "date_unreadable",
  "date_in_future",
  "yes_no_unreadable",
  "stock_or_order",
  "merged",
  "formula_without_value",
  "formula_in_text",
  "cell_error",
] as const;
export type CellFault = (typeof CELL_FAULTS)[number];

/** What a person should look at; the row is taken as it is. */
export const CELL_NOTICES = [
  "formula_value",
  /** `values.given`: kept as the workshop's own word. */
  "material_own_word",
  /** `values.name`: no photo of this name has been sent. */
  "photo_missing",
  /** `values.name`: several have this name; the newest is taken. */
  "photo_twice",
] as const;
export type CellNotice = (typeof CELL_NOTICES)[number];

/** What a person should know of a file: how its letters were read, and columns that nobody knows. */
export const FILE_NOTICES = ["read_as", "columns_left_out", "sheet_entered_before"] as const;
export type FileNotice = (typeof FILE_NOTICES)[number];

/**
 * `ready` becomes a draft; `wrong` has faults; `same_row` says what an earlier row of the file says, `imported_before` what an
 * earlier file said: both are left out. `made` is a draft by now.
 */
export const IMPORT_ROW_STATES = ["ready", "wrong", "same_row", "imported_before", "made"] as const;
export type ImportRowState = (typeof IMPORT_ROW_STATES)[number];

/**
 * `checked`: nothing has been made. `queued` and `running`: drafts are being made. `stopped`: whoever had them made may not list any
 * more; what was made stays, and another manager may go on.
 */
export const IMPORT_STATES = ["checked", "queued", "running", "stopped", "done"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
