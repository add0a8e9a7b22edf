import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { newLiftSchema } from "../../../../contracts/hold";
import { liftHold } from "../../../../workflows/hold/lift-hold";
import { parseInput } from "../../../shared/parse-input";

/** Lifts holds in the name of the operator who asks. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const lift = parseInput(newLiftSchema, req.body);
  res.status(201).json({ id: await liftHold(req.scope, lift, req.auth_context.actor_id) });
}
