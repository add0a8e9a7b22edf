import { type SalePolicy, versionInForce } from "../../domain/sale-policy";
import type { ShopWindow } from "../../shop-window/arrange-window";
import type { CenterRecord } from "../../shop-window/places";

/** The version of a center's sale policy by which a sale of this moment would be split; undefined in a gap. */
export function policyOfCenter({ places }: ShopWindow, center: CenterRecord): SalePolicy | undefined {
  return versionInForce(
    places.policies.filter(({ id }) => id === center.sale_policy_id),
    new Date(),
  );
}
