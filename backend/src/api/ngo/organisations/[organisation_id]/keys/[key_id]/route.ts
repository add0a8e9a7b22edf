import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { endKeyWorkflow } from "../../../../../../workflows/ngo-key/end-key";
import { ngoReachOf, whoActsInNgo } from "../../../../ngo-request";

/** Ends a key at once. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const organisationId = ngoReachOf(req, "keys").organisation.id;
  const input = { organisationId, keyId: req.params.key_id ?? "", act: whoActsInNgo(req) };
  await endKeyWorkflow(req.scope).run({ input });
  res.status(204).end();
}
