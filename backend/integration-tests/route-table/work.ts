import { randomUUID } from "node:crypto";
import type { TestShop } from "../shop";
import { onlyOperators, type RouteEntry, type TwoWorkshops } from "./route-entry";

type Place = TwoWorkshops["own"];

const MADE_TO_ORDER = { days: 30, capacity: 4, was: { days: 21, capacity: null } };

const pieceOf = async (shop: TestShop, { workshopId }: Place) => {
  const row = await shop
    .sql("product_product_center_workshop")
    .where({ workshop_id: workshopId })
    .first("product_id");
  return { product_id: String(row?.product_id) };
};

const consentOf = async (shop: TestShop, { workshopId }: Place) => {
  const id = `mcon_${randomUUID()}`;
  await shop.sql("maker_consent").insert({
    id,
    maker_token: randomUUID(),
    workshop_id: workshopId,
    use: "words",
    content: "I like the smell of cedar.",
    language: "en",
    given_on: "2026-01-01",
    expires_on: "2026-12-31",
    form_number: "1",
    code_hash: id,
    recorded_by: "man_test",
  });
  return { id };
};

/** Stock, income and makers. */
export const WORK_ROUTES: readonly RouteEntry[] = [
  { route: "GET /manager/workshops/:workshop_id/stock", opens: "stock" },
  { route: "POST /manager/workshops/:workshop_id/stock/changes", opens: "stock" },
  {
    route: "POST /manager/workshops/:workshop_id/stock/:product_id/made-to-order",
    opens: "stock",
    body: MADE_TO_ORDER,
    ids: pieceOf,
  },
  {
    route: "POST /manager/workshops/:workshop_id/stock/:product_id/pause",
    opens: "stock",
    body: { paused: true },
    ids: pieceOf,
  },
  { route: "GET /manager/workshops/:workshop_id/income", opens: "income" },
  { route: "GET /manager/workshops/:workshop_id/statements", opens: "income" },
  { route: "GET /manager/workshops/:workshop_id/statements/:id/file", opens: "income" },
  { route: "GET /manager/workshops/:workshop_id/consents", opens: "consent" },
  { route: "POST /manager/workshops/:workshop_id/consents", opens: "consent" },
  {
    route: "POST /manager/workshops/:workshop_id/consents/:id/withdraw",
    opens: "consent",
    ids: consentOf,
  },
  {
    route: "POST /manager/workshops/:workshop_id/consents/:id/slip",
    opens: "consent",
    ids: consentOf,
  },
  { route: "GET /manager/workshops/:workshop_id/makers-told", opens: "consent" },
  { route: "POST /manager/workshops/:workshop_id/makers-told", opens: "consent" },
  ...onlyOperators([
    "GET /admin/consents",
    "POST /admin/consents/:id/withdraw",
    "GET /admin/open-books",
    "POST /admin/open-books/agreements",
    "POST /admin/open-books/agreements/:id/end",
    "POST /admin/open-books/makers-told",
  ]),
];
