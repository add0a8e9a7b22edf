import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type MadeKey, newKeySchema, type OrganisationKeys } from "../../../../../contracts/ngo/keys";
import { listKeys } from "../../../../../workflows/ngo-key/list-keys";
import { makeKey } from "../../../../../workflows/ngo-key/make-key";
import { parseInput } from "../../../../shared/parse-input";
import { ngoReachOf, officerOf, whoActsInNgo } from "../../../ngo-request";

/** The keys of an organisation, never their tokens. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OrganisationKeys>): Promise<void> {
  const { organisation } = ngoReachOf(req, "keys");
  res.json(await listKeys(req.scope, organisation.id));
}

/** Makes a key; its token is in this answer and nowhere else. */
export async function POST(req: MedusaRequest, res: MedusaResponse<MadeKey>): Promise<void> {
  const organisationId = ngoReachOf(req, "keys").organisation.id;
  const key = parseInput(newKeySchema, req.body);
  const madeBy = officerOf(req).scope.officerId;
  res.status(201).json(await makeKey(req.scope, { key, organisationId, madeBy, act: whoActsInNgo(req) }));
}
