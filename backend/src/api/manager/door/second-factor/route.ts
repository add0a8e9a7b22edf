import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerChallengeSchema } from "../../../../contracts/manager/access";
import { answerChallengeWorkflow } from "../../../../workflows/access/log-in";
import { parseInput } from "../../../shared/parse-input";
import { whereFrom } from "../../../shared/where-from";

/** The second step of a login. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = {
    ...parseInput(answerChallengeSchema, req.body),
    portal: "workshop" as const,
    from: whereFrom(req),
  };
  const { result } = await answerChallengeWorkflow(req.scope).run({ input });
  res.json(result);
}
