import type { Right } from "@second-chance/backend/contracts/manager/roles";
import { type ComponentType, lazy } from "react";
import type portal from "@/messages/en/workshop-portal.json";
import type { IconName } from "@/ui/icon";

/** A screen of the portal: where it is, what draws it, and who may open it. */
export interface Screen {
  /** A pattern of wouter under `/workshop/<language>`; the first that fits is shown. */
  readonly path: string;
  readonly component: ComponentType;
  readonly right: Right;
  /** In the navigation: a key of `workshop-portal.nav`, with its icon. The first four stand under the thumb. */
  readonly nav?: { readonly label: keyof typeof portal.nav; readonly icon: IconName };
}

/** One line a screen. Each is a chunk of its own, so that a slow line carries only what is opened. */
export const SCREENS: readonly Screen[] = [
  {
    path: "/",
    component: lazy(() => import("../today/today-screen")),
    right: "see",
    nav: { label: "today", icon: "today" },
  },
  {
    path: "/pieces",
    component: lazy(() => import("../listing/pieces/pieces-screen")),
    right: "see",
    nav: { label: "pieces", icon: "piece" },
  },
  { path: "/pieces/new", component: lazy(() => import("../listing/form/new-piece-screen")), right: "list" },
  { path: "/pieces/import", component: lazy(() => import("../import/import-screen")), right: "list" },
  { path: "/pieces/import/:id", component: lazy(() => import("../import/one-import-screen")), right: "list" },
  { path: "/pieces/sheet", component: lazy(() => import("../sheet/sheet-screen")), right: "list" },
  {
    path: "/pieces/open/:productId",
    component: lazy(() => import("../listing/pieces/open-piece-screen")),
    right: "list",
  },
  {
    path: "/pieces/:id/preview",
    component: lazy(() => import("../listing/preview/preview-screen")),
    right: "see",
  },
  {
    path: "/pieces/:id/series",
    component: lazy(() => import("../listing/pieces/series-screen")),
    right: "list",
  },
  { path: "/pieces/:id", component: lazy(() => import("../listing/form/piece-form-screen")), right: "list" },
  {
    path: "/parcels",
    component: lazy(() => import("../parcels/parcels-screen")),
    right: "see",
    nav: { label: "parcels", icon: "parcel" },
  },
  { path: "/parcels/day", component: lazy(() => import("../parcels/day-screen")), right: "see" },
  { path: "/parcels/:id", component: lazy(() => import("../parcels/parcel-screen")), right: "send" },
  {
    path: "/stock",
    component: lazy(() => import("../stock/stock-screen")),
    right: "stock",
    nav: { label: "stock", icon: "stock" },
  },
  {
    path: "/income",
    component: lazy(() => import("../income/income-screen")),
    right: "income",
    nav: { label: "income", icon: "income" },
  },
  {
    path: "/income/statements",
    component: lazy(() => import("../income/statements-screen")),
    right: "income",
  },
  {
    path: "/income/people",
    component: lazy(() => import("../income/makers-told-screen")),
    right: "consent",
  },
  {
    path: "/makers",
    component: lazy(() => import("../makers/makers-screen")),
    right: "consent",
    nav: { label: "makers", icon: "person" },
  },
  { path: "/makers/new", component: lazy(() => import("../makers/consent-screen")), right: "consent" },
  { path: "/makers/:token/slip", component: lazy(() => import("../makers/slip-screen")), right: "consent" },
  {
    path: "/members",
    component: lazy(() => import("../members/members-screen")),
    right: "members",
    nav: { label: "members", icon: "people" },
  },
  {
    path: "/activity",
    component: lazy(() => import("../activity/activity-screen")),
    right: "see",
    nav: { label: "activity", icon: "clock" },
  },
  {
    path: "/settings",
    component: lazy(() => import("../settings/settings-screen")),
    right: "see",
    nav: { label: "settings", icon: "settings" },
  },
];
