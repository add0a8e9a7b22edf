import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parcelPapersQuerySchema } from "../../../../../contracts/customs";
import { printCustomsPaper } from "../../../../../workflows/customs/print-customs-papers";
import { parseInput } from "../../../../shared/parse-input";
import { sendFile } from "../../../../shared/send-file";

/** One paper of a parcel; 404 where there is no such parcel, 400 with the reason where none may be printed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(parcelPapersQuerySchema, req.query);
  sendFile(res, await printCustomsPaper(req.scope, String(req.params.id), query));
}
