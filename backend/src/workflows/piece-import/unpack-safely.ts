import { once } from "node:events";
import { promisify } from "node:util";
import { type Entry, fromBuffer, type Options, type ZipFile } from "yauzl";
import { IMPORT_LIMITS } from "../../contracts/manager/piece-import-words";
import { ImportRefused } from "../../domain/piece-import/import-refused";
import { countMerged, refuseFarCells } from "./sheet-extent";

const open = promisify<Buffer, Options, ZipFile>(fromBuffer);
/** Parts of a workbook; the largest that spreadsheets write have some dozens. */
const MOST_PARTS = 500;
/** From here on a sheet isn't looked at any more; below, the rows that are written are counted exactly. */
const MOST_SHEET_ROWS = 5 * IMPORT_LIMITS.rows;
const ROW = /<row[\s>]/g;
/** A tag that goes on for longer is none of a spreadsheet's. */
const LONGEST_TAG = 64 * 1024;

/**
 * Unpacks a workbook once to nowhere, and stops as soon as it comes to more than any list of pieces: what a file says of its own
 * size may be a lie, and whoever reads it afterwards believes it. Throws {@link ImportRefused}.
 */
export async function unpackSafely(file: Buffer): Promise<void> {
  try {
    const zip = await open(file, { lazyEntries: true });
    if (zip.entryCount > MOST_PARTS) throw new ImportRefused("file_unpacks_too_large");
    let bytes = 0;
    for (let read = 0; read < zip.entryCount; read += 1) {
      const next = once(zip, "entry");
      zip.readEntry();
      const [entry] = (await next) as [Entry];
      bytes = await countPart(zip, entry, bytes);
    }
  } catch (error) {
    throw error instanceof ImportRefused ? error : new ImportRefused("file_damaged");
  }
}

async function countPart(zip: ZipFile, entry: Entry, before: number): Promise<number> {
  const part = await promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry);
  const isSheet = /worksheets\/[^/]+\.xml$/i.test(entry.fileName);
  let bytes = before;
  let rows = 0;
  let merged = 0;
  // The end of one piece of the stream may hold the beginning of a tag.
  let carried = "";
  for await (const chunk of part as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (isSheet) {
      const text = carried + chunk.toString("latin1");
      const last = text.lastIndexOf("<");
      carried = last >= 0 && !text.includes(">", last) ? text.slice(last) : "";
      if (carried.length > LONGEST_TAG) throw new ImportRefused("file_damaged");
      const whole = text.slice(0, text.length - carried.length);
      rows += whole.match(ROW)?.length ?? 0;
      merged = countMerged(whole, merged);
      refuseFarCells(whole);
      if (rows > MOST_SHEET_ROWS)
        throw new ImportRefused("too_many_rows", { rows, most: IMPORT_LIMITS.rows });
    }
    if (bytes > IMPORT_LIMITS.unpackedBytes) throw new ImportRefused("file_unpacks_too_large");
  }
  return bytes;
}
