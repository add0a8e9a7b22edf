import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { codeOnlySchema, type ShownReset, takeResetSchema } from "../../../../contracts/manager/access";
import { showReset, takeResetWorkflow } from "../../../../workflows/access/take-reset";
import { parseInput } from "../../../shared/parse-input";
import { whereFrom } from "../../../shared/where-from";

/** Whose password a code changes. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ShownReset>): Promise<void> {
  res.json(await showReset(req.scope, "ngo", parseInput(codeOnlySchema, req.body).code));
}

/** Changes it, once. */
export async function PUT(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = {
    ...parseInput(takeResetSchema, req.body),
    portal: "ngo" as const,
    from: whereFrom(req),
  };
  await takeResetWorkflow(req.scope).run({ input });
  res.json({});
}
