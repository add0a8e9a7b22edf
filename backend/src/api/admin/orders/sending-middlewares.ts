import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { ParcelRefusal } from "../../../workflows/parcel/parcel-refusal";

function useParcels(_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(
    new ParcelRefusal(
      "use_parcels",
      "Pieces leave in parcels, which ask the law again before they go. Open the order, section Parcels, and take the parcel's next step.",
    ),
  );
}

/** Stock ways of sending that would not ask the verdict again, and would tell the shopper nothing. */
export const sendingMiddlewares: MiddlewareRoute[] = [
  "/admin/orders/:id/fulfillments",
  "/admin/orders/:id/fulfillments/:fulfillment_id/shipments",
  "/admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered",
  "/admin/fulfillments",
  "/admin/fulfillments/:id/shipment",
].map((matcher) => ({ matcher, method: "POST", middlewares: [useParcels] }));
