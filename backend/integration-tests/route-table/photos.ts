import { randomUUID } from "node:crypto";
import type { IFileModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { RouteEntry } from "./route-entry";

/** A photo that is ready, a piece of the workshop and an import that is done. */
const ids: RouteEntry["ids"] = async (shop, { workshopId }) => {
  const id = randomUUID();
  const files = shop.container.resolve<IFileModuleService>(Modules.FILE);
  const { id: key } = await files.createFiles({
    filename: "private-photo.webp",
    mimeType: "image/webp",
    content: Buffer.from("webp").toString("base64"),
    access: "private",
  });
  await shop.sql("photo").insert({
    id,
    workshop_id: workshopId,
    state: "ready",
    length: 1000,
    sent_by: "mgr_somebody",
    bytes: 4,
    width: 900,
    height: 600,
    placeholder: "#ffffff",
    large_key: key,
    small_key: key,
  });
  const piece = await shop
    .sql("product_product_center_workshop")
    .where({ workshop_id: workshopId })
    .first("product_id");
  const importId = randomUUID();
  await shop.sql("piece_import").insert({
    id: importId,
    workshop_id: workshopId,
    source: "file",
    name: "pieces.csv",
    locale: "es",
    state: "done",
    notices: "[]",
  });
  return {
    photo_id: id,
    upload_id: id,
    id,
    product_id: piece?.product_id ?? "prod_none",
    import_id: importId,
  };
};

export const PHOTO_ROUTES: readonly RouteEntry[] = [
  { route: "GET /manager/workshops/:workshop_id/photos", opens: "see" },
  { route: "GET /manager/workshops/:workshop_id/photos/:photo_id", opens: "see", ids },
  { route: "DELETE /manager/workshops/:workshop_id/photos/:photo_id", opens: "list", ids },
  { route: "GET /manager/workshops/:workshop_id/photos/:photo_id/file", opens: "see", ids },
  { route: "POST /manager/workshops/:workshop_id/photo-uploads", opens: "list" },
  { route: "HEAD /manager/workshops/:workshop_id/photo-uploads/:upload_id", opens: "list", ids },
  { route: "PATCH /manager/workshops/:workshop_id/photo-uploads/:upload_id", opens: "list", ids },
  { route: "DELETE /manager/workshops/:workshop_id/photo-uploads/:upload_id", opens: "list", ids },
  { route: "GET /manager/workshops/:workshop_id/pieces/:product_id/pictures", opens: "see", ids },
  {
    route: "PUT /manager/workshops/:workshop_id/pieces/:product_id/pictures",
    opens: "list",
    ids,
    body: { urls: ["/static/none.webp"] },
  },
  { route: "GET /manager/workshops/:workshop_id/piece-imports", opens: "list" },
  { route: "POST /manager/workshops/:workshop_id/piece-imports", opens: "list" },
  { route: "GET /manager/workshops/:workshop_id/piece-imports/template", opens: "list" },
  { route: "GET /manager/workshops/:workshop_id/piece-imports/:import_id", opens: "list", ids },
  { route: "GET /manager/workshops/:workshop_id/piece-imports/:import_id/progress", opens: "list", ids },
  { route: "POST /manager/workshops/:workshop_id/piece-imports/:import_id/start", opens: "list", ids },
  { route: "POST /manager/workshops/:workshop_id/sheet-entries", opens: "list" },
  { route: "GET /manager/workshops/:workshop_id/batch-sheet", opens: "list" },
  { route: "GET /admin/photos/:id/file", opens: "operator", ids },
  { route: "POST /admin/photos/:id/review", opens: "operator", ids },
];
