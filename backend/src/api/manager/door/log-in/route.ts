import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { logInSchema } from "../../../../contracts/manager/session";
import { logInManagerWorkflow } from "../../../../workflows/access/log-in";
import { parseInput } from "../../../shared/parse-input";
import { whereFrom } from "../../manager-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { ...parseInput(logInSchema, req.body), from: whereFrom(req) };
  const { result } = await logInManagerWorkflow(req.scope).run({ input });
  res.json(result);
}
