import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ConsentRegister, consentRegisterQuerySchema } from "../../../contracts/consent";
import { consentRegister } from "../../../workflows/consent/consent-register";
import { parseInput } from "../../shared/parse-input";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ConsentRegister>,
): Promise<void> {
  res.json(await consentRegister(req.scope, parseInput(consentRegisterQuerySchema, req.query)));
}
