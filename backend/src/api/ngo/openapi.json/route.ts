import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openApiDocument } from "../../../contracts/ngo/open-api";

/** How keys are used, for machines: nothing in it is anybody's, so that it needs none. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  res.setHeader("access-control-allow-origin", "*");
  res.json(openApiDocument(process.env.BACKEND_URL ?? "http://localhost:9000"));
}
