import type { Locale } from "../../contracts/locale";
import { IMPORT_LIMITS } from "../../contracts/manager/piece-import-words";
import { type DecodedText, decodeText } from "../../domain/piece-import/decode-text";
import { ImportRefused } from "../../domain/piece-import/import-refused";
import type { SheetRow } from "../../domain/piece-import/sheet-table";
import { parseCsv } from "../csv/parse-csv";
import { readWorkbook } from "./read-workbook";

export interface ReadFile {
  readonly rows: readonly SheetRow[];
  /** How the letters of a text were read, where the file didn't say. */
  readonly readAs: string | null;
}

/** Files that people take for a spreadsheet of today, by their first bytes. */
const OTHERS = [
  { kind: "xls", starts: "\xd0\xcf\x11\xe0" },
  { kind: "pdf", starts: "%PDF-" },
  { kind: "jpeg", starts: "\xff\xd8\xff" },
  { kind: "png", starts: "\x89PNG" },
] as const;
const ZIP = "PK\x03\x04";
/** What a spreadsheet would work out when it opens the text. A minus or plus before digits is a number. */
const FORMULA = /^(?:[=@]|[+-](?![\d.,\s]))/;

/** The rows of a spreadsheet or of a text with separators, as its bytes say. Throws {@link ImportRefused}. */
export async function readFile(file: Buffer, locale: Locale): Promise<ReadFile> {
  if (file.length === 0) throw new ImportRefused("file_empty");
  if (file.length > IMPORT_LIMITS.bytes)
    throw new ImportRefused("file_too_large", { most: IMPORT_LIMITS.bytes });
  const starts = (text: string) => file.subarray(0, text.length).toString("latin1") === text;
  const other = OTHERS.find((each) => starts(each.starts));
  if (other) throw new ImportRefused("file_not_a_table", { kind: other.kind });
  if (starts(ZIP)) return { rows: await readWorkbook(file), readAs: null };
  return readText(decodeText(file, locale));
}

function readText({ text, guessed }: DecodedText): ReadFile {
  const { rows, problems } = parseCsv(text);
  const [problem] = problems;
  if (problem) throw new ImportRefused("quotation_open", { line: problem.line });
  return {
    rows: rows.map(({ line, fields }) => ({
      line,
      cells: fields.map((field) =>
        FORMULA.test(field) ? { text: field, mark: "formula_in_text" } : { text: field },
      ),
    })),
    readAs: guessed,
  };
}
