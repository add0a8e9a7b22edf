import { ACCESS_ROUTES } from "./access";
import { ADMIN_ROUTES } from "./admin";
import { LISTING_ROUTES } from "./listing";
import { PARCEL_ROUTES } from "./parcels";
import { PHOTO_ROUTES } from "./photos";
import type { RouteEntry } from "./route-entry";
import { WORK_ROUTES } from "./work";

/** Every route of ours under `/manager` and `/admin`: one file an area, one line here. */
export const ROUTE_TABLE: readonly RouteEntry[] = [
  ...ADMIN_ROUTES,
  ...ACCESS_ROUTES,
  ...PARCEL_ROUTES,
  ...LISTING_ROUTES,
  ...PHOTO_ROUTES,
  ...WORK_ROUTES,
];
