import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "zod";
import { withdrawByCodeSchema, type withdrawnSchema } from "../../../../contracts/consent";
import { withdrawByCode } from "../../../../workflows/consent/end-consents";
import { parseInput } from "../../../shared/parse-input";

/** Ends what a maker's slip stands for. Who brings it isn't asked. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<z.infer<typeof withdrawnSchema>>,
): Promise<void> {
  const { code } = parseInput(withdrawByCodeSchema, req.body);
  res.json({ ended: await withdrawByCode(req.scope, code) });
}
