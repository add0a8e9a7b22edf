import type { ManagerRole } from "../../src/contracts/manager/roles";
import type { TestShop } from "../shop";
import { type PortalApi, portalDesk } from "./portal-desk";

interface Answer<T> {
  readonly status: number;
  readonly data: T & { readonly code?: string };
}

/** A manager of the workshop that makes a piece, and the requests that the portal's screens send. */
export function workDesk(shop: () => TestShop, api: PortalApi) {
  const placeOf = async (sku: string) => {
    const row: { workshopId: string; centerId: string; productId: string; handle: string } | undefined =
      await shop()
        .sql("product_variant as v")
        .join("product as p", "p.id", "v.product_id")
        .join("product_product_center_workshop as pw", "pw.product_id", "v.product_id")
        .join("workshop as w", "w.id", "pw.workshop_id")
        .where("v.sku", sku)
        .first(
          "pw.workshop_id as workshopId",
          "w.center_id as centerId",
          "v.product_id as productId",
          "p.handle",
        );
    if (!row) throw new Error(`No piece ${sku}`);
    return row;
  };
  return {
    placeOf,

    async enters(role: ManagerRole, sku: string) {
      const desk = portalDesk(shop(), api);
      const place = await placeOf(sku);
      const token = await desk.managerOf(role, place);
      const send = async <T>(method: string, path: string, data?: unknown): Promise<Answer<T>> =>
        (await desk.asks(
          method,
          `/manager/workshops/${place.workshopId}${path}`,
          token,
          data,
        )) as unknown as Answer<T>;
      return {
        ...place,
        get: <T>(path: string) => send<T>("GET", path),
        post: <T>(path: string, data: unknown) => send<T>("POST", path, data),
      };
    },
  };
}
