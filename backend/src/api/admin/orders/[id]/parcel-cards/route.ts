import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { printParcelCards } from "../../../../../workflows/print/print-parcel-cards";
import { sendPdf } from "../../../../shared/send-pdf";

/** Cards for the parcels of an order; 404 for an unknown order, 400 while its lines are not in the book. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  sendPdf(res, await printParcelCards(req.scope, String(req.params.id)));
}
