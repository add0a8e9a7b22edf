import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { chainFileQuerySchema } from "../../../../../../../contracts/ngo/statements";
import { chainFile } from "../../../../../../../workflows/ngo/chain-file";
import { parseInput } from "../../../../../../shared/parse-input";
import { streamFile } from "../../../../../../shared/stream-file";
import { ngoReachOf } from "../../../../../ngo-request";

/** Every statement of a center in one file, to be verified without the shop. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const reach = ngoReachOf(req, "see");
  const { center } = parseInput(chainFileQuerySchema, req.query);
  const { parts, ...file } = await chainFile(req.scope, reach, center);
  await streamFile(res, file, parts);
}
