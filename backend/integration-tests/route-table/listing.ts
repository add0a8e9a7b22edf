import { randomUUID } from "node:crypto";
import { onlyOperators, type RouteEntry } from "./route-entry";

const CONTENT = { title: "Wooden box" };

/** A draft of the workshop. */
const ids: RouteEntry["ids"] = async (shop, { workshopId }) => {
  const id = randomUUID();
  await shop.sql("listing").insert({
    id,
    workshop_id: workshopId,
    revision: 1,
    state: "draft",
    content: JSON.stringify(CONTENT),
    device: "phone",
    saved_by: "mgr_somebody",
  });
  return { id };
};

/** A piece of the workshop that is in the shop. */
const piece: RouteEntry["ids"] = async (shop, { workshopId }) =>
  shop
    .sql("product_product_center_workshop as l")
    .join("product as p", "p.id", "l.product_id")
    .where({ "l.workshop_id": workshopId, "p.status": "published" })
    .first("p.id as product_id");

export const LISTING_ROUTES: readonly RouteEntry[] = [
  { route: "GET /manager/workshops/:workshop_id/listing-facts", opens: "see" },
  {
    route: "POST /manager/workshops/:workshop_id/listing-preview",
    opens: "see",
    body: { content: CONTENT },
  },
  { route: "GET /manager/workshops/:workshop_id/listings", opens: "see" },
  { route: "GET /manager/workshops/:workshop_id/listings/:id", opens: "see", ids },
  {
    route: "PUT /manager/workshops/:workshop_id/listings/:id",
    opens: "list",
    ids,
    body: { base_revision: 1, content: CONTENT, device: "phone" },
  },
  { route: "DELETE /manager/workshops/:workshop_id/listings/:id", opens: "list", ids },
  {
    route: "POST /manager/workshops/:workshop_id/listings/:id/submit",
    opens: "list",
    ids,
    body: { revision: 1, request_id: "0c6f2c5e-7b5d-4f6e-9b0a-000000000001" },
  },
  { route: "POST /manager/workshops/:workshop_id/listings/:id/withdraw", opens: "list", ids },
  { route: "POST /manager/workshops/:workshop_id/listings/:id/pause", opens: "list", ids },
  { route: "POST /manager/workshops/:workshop_id/listings/:id/resume", opens: "list", ids },
  {
    route: "POST /manager/workshops/:workshop_id/listings/:id/copies",
    opens: "list",
    ids,
    body: { ids: ["0c6f2c5e-7b5d-4f6e-9b0a-000000000002"], device: "phone" },
  },
  { route: "GET /manager/workshops/:workshop_id/pieces", opens: "see" },
  { route: "POST /manager/workshops/:workshop_id/pieces/:product_id/listing", opens: "list", ids: piece },
  ...onlyOperators([
    "GET /admin/listings",
    "GET /admin/listings/:id",
    "POST /admin/listings/:id/approve",
    "POST /admin/listings/:id/edit",
    "POST /admin/listings/:id/send-back",
  ]),
];
