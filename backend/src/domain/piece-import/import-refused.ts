import type { ImportFileCode } from "../../contracts/manager/piece-import-words";

/** A file that can't be read as a list of pieces at all; `code` is stable, `values` are those of its sentence. */
export class ImportRefused extends Error {
  override readonly name = "ImportRefused";
  constructor(
    readonly code: ImportFileCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`The file can't be read as a list of pieces: ${code.replaceAll("_", " ")}.`);
  }
}
