import type { TestShop } from "../shop";
import { source } from "../source";
import { onlyOperators, type RouteEntry, type TwoWorkshops } from "./route-entry";

const { makeParcelsWorkflow } = source<typeof import("../../src/workflows/parcel/make-parcels")>(
  "workflows/parcel/make-parcels",
);

const PARCELS = "/manager/workshops/:workshop_id/parcels";
const REQUEST = "6f1f7a34-6f3c-4a39-9d4e-0d1f6f3b2a10";

/** A parcel to prepare with a piece of the workshop, bought in its own country. */
async function parcelOf(shop: TestShop, { centerId, workshopId }: TwoWorkshops["own"]) {
  const known = await shop
    .sql("parcel as p")
    .join("parcel_line as l", "l.parcel_id", "p.id")
    .join("order_line_item as i", "i.id", "l.order_line_id")
    .join("catalogue_entry as e", "e.product_id", "i.product_id")
    .where({ "p.center_id": centerId, "p.state": "to_prepare", "e.workshop_id": workshopId })
    .first("p.id");
  if (known) return { parcel_id: known.id as string };
  const { sku, country } = await shop
    .sql("catalogue_entry as e")
    .join("center as c", "c.id", "e.center_id")
    .where({ "e.workshop_id": workshopId, "e.listed": true })
    .where("e.stock", ">", 1)
    .first("e.sku", "c.country");
  const orderId = await shop.buy(country, [sku, 1]);
  await makeParcelsWorkflow(shop.container).run({ input: { orderId } });
  const { id } = await shop.sql("parcel").where({ order_id: orderId, center_id: centerId }).first("id");
  return { parcel_id: id as string };
}

export const PARCEL_ROUTES: readonly RouteEntry[] = [
  { route: `GET ${PARCELS}`, opens: "see" },
  { route: `GET ${PARCELS}/pick-list`, opens: "see" },
  { route: `GET ${PARCELS}/day-sheet`, opens: "see" },
  { route: `GET ${PARCELS}/papers`, opens: "send" },
  { route: `GET ${PARCELS}/:parcel_id`, opens: "send", ids: parcelOf },
  { route: `GET ${PARCELS}/:parcel_id/customs`, opens: "send", ids: parcelOf },
  {
    route: `POST ${PARCELS}/:parcel_id/check`,
    opens: "send",
    ids: parcelOf,
    body: { request_id: REQUEST, lines: [{ line: "nothing", packed: 1, missing: 0 }] },
  },
  {
    route: `POST ${PARCELS}/:parcel_id/steps`,
    opens: "send",
    ids: parcelOf,
    body: { request_id: REQUEST, step: "hand_over" },
  },
  {
    route: `POST ${PARCELS}/:parcel_id/problems`,
    opens: "send",
    ids: parcelOf,
    body: { id: REQUEST, kind: "broken" },
  },
  ...onlyOperators(["POST /admin/parcels/:id/problems/:problem_id/answer"]),
];
