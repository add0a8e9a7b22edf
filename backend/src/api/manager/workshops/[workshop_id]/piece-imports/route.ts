import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  type ImportAnswer,
  type ImportList,
  importQuerySchema,
} from "../../../../../contracts/manager/piece-import";
import { IMPORT_LIMITS } from "../../../../../contracts/manager/piece-import-words";
import { checkFile } from "../../../../../workflows/piece-import/check-file";
import { listImports } from "../../../../../workflows/piece-import/read-imports";
import { parseInput } from "../../../../shared/parse-input";
import { readBytes } from "../../../../shared/read-bytes";
import { reachOf } from "../../../manager-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<ImportList>): Promise<void> {
  const { workshopId } = reachOf(req, "list");
  res.json({ imports: await listImports(req.scope, workshopId) });
}

/** Looks at a file of pieces; makes nothing. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ImportAnswer>): Promise<void> {
  const { workshopId } = reachOf(req, "list");
  const { name, locale } = parseInput(importQuerySchema, req.query);
  // One byte more than is let in: then the file itself is refused, with a sentence.
  const file = await readBytes(req, IMPORT_LIMITS.bytes + 1);
  res.json({ import: await checkFile(req.scope, { workshopId, name, locale, file }) });
}
