import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { logInSchema } from "../../../../contracts/manager/session";
import { logInWorkflow } from "../../../../workflows/access/log-in";
import { parseInput } from "../../../shared/parse-input";
import { whereFrom } from "../../../shared/where-from";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { ...parseInput(logInSchema, req.body), portal: "ngo" as const, from: whereFrom(req) };
  const { result } = await logInWorkflow(req.scope).run({ input });
  res.json(result);
}
