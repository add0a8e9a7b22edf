import type { Right } from "../../src/contracts/manager/roles";
import type { TestShop } from "../shop";

/** `GET /manager/workshops/:workshop_id/…`, as the folders of `src/api` spell it. */
export type RouteName = `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD"} /${string}`;

/** Two workshops of different centers that a test makes its managers for. */
export interface TwoWorkshops {
  readonly own: { readonly centerId: string; readonly workshopId: string };
  readonly foreign: { readonly centerId: string; readonly workshopId: string };
}

/** Who may come in at a route, and what its ids are. */
export interface RouteEntry {
  readonly route: RouteName;
  /**
   * `door`: anybody. `manager`: whoever is logged in as a manager. A right: managers of the workshop in the address whose role
   * has it. `operator`: operators alone.
   */
  readonly opens: "door" | "manager" | "operator" | Right;
  /** What is sent along; refused input is answered after the check of who asks, so that it may be left out. */
  readonly body?: unknown;
  /**
   * Values of the address's parameters beside `:workshop_id`, made in the workshop that is given. Without it they are ids that
   * nothing has. The same ids are then asked for in the own workshop by its manager, and must not be found there.
   */
  readonly ids?: (shop: TestShop, place: TwoWorkshops["own"]) => Promise<Readonly<Record<string, string>>>;
}

/** Routes that only operators open. */
export const onlyOperators = (routes: readonly RouteName[]): RouteEntry[] =>
  routes.map((route) => ({ route, opens: "operator" }));
