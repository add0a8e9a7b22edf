import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { NewAct } from "../../../domain/access/act";
import { whereFrom } from "../../shared/where-from";

/** The organisation of the address, and the operator who does something about it; its workflow says what. */
export const organisationAct = (
  req: AuthenticatedMedusaRequest,
): { readonly organisationId: string; readonly act: Omit<NewAct, "action" | "subject"> } => ({
  organisationId: req.params.id ?? "",
  act: {
    actor: { kind: "operator", id: req.auth_context.actor_id },
    centerId: null,
    workshopId: null,
    from: whereFrom(req),
  },
});
