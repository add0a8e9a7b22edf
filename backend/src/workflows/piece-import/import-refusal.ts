import { MedusaError } from "@medusajs/framework/utils";
import type { PieceImport } from "../../contracts/manager/piece-import";
import { ImportRefused } from "../../domain/piece-import/import-refused";

type Code = ImportRefused["code"] | "not_found" | "sheet_has_faults" | "nothing_to_import";

/** What is refused about imports, with a code that stays, a sentence and the values of the portal's own. Nothing has been changed. */
export class ImportRefusal extends MedusaError {
  constructor(
    code: Code,
    message: string,
    readonly details: Readonly<Record<string, string | number | PieceImport>> = {},
  ) {
    super(code === "not_found" ? MedusaError.Types.NOT_FOUND : MedusaError.Types.INVALID_DATA, message, code);
  }
}

/** What the domain refuses, said as the API says it. */
export async function refusingAsImport<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof ImportRefused) throw new ImportRefusal(error.code, error.message, error.values);
    throw error;
  }
}
