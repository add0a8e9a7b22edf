import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  type ConsentList,
  newConsentSchema,
  type RecordedConsent,
} from "../../../../../contracts/manager/consent";
import { listConsents } from "../../../../../workflows/consent/list-consents";
import { recordConsent } from "../../../../../workflows/consent/record-consent";
import { parseInput } from "../../../../shared/parse-input";
import { actOf, reachOf } from "../../../manager-request";

/** What makers of the workshop let the shop show. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ConsentList>): Promise<void> {
  const { workshopId } = reachOf(req, "consent");
  res.json(await listConsents(req.scope, workshopId));
}

/** Records a paper form; answers with the code for the maker's slip. */
export async function POST(req: MedusaRequest, res: MedusaResponse<RecordedConsent>): Promise<void> {
  const { workshopId, scope } = reachOf(req, "consent");
  const input = parseInput(newConsentSchema, req.body);
  const act = actOf(req, "consent.recorded", { type: "maker", id: input.maker_token });
  res
    .status(201)
    .json(await recordConsent(req.scope, input, { workshopId, managerId: scope.managerId, act }));
}
