import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { handsPictureQuerySchema } from "../../../../../contracts/consent";
import { readHandsPicture } from "../../../../../workflows/consent/read-hands-picture";
import { parseInput } from "../../../../shared/parse-input";
import { sendPrivately } from "../../../../shared/send-photo";

/** The picture of a maker's hands: no file is public, and the register is asked each time. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { size } = parseInput(handsPictureQuerySchema, req.query);
  sendPrivately(res, await readHandsPicture(req.scope, String(req.params.id), size));
}
