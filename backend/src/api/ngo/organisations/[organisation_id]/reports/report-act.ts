import type { MedusaRequest } from "@medusajs/framework/http";
import type { NewAct } from "../../../../../domain/access/act";
import { ngoActOf } from "../../../ngo-request";

/** An act whose subject the workflow knows best. */
export function reportActOf(req: MedusaRequest, action: string): Omit<NewAct, "subject" | "detail"> {
  const { subject: _, detail: __, ...act } = ngoActOf(req, action, { type: "", id: "" });
  return act;
}
