import type { MedusaContainer } from "@medusajs/framework/types";
import { announceCenters } from "../../shop-window/announce-centers";

/** Asks the storefront to drop every page that shows a split by these policies. */
export async function announcePolicies(
  container: MedusaContainer,
  policyIds: readonly string[],
): Promise<void> {
  if (policyIds.length === 0) return;
  await announceCenters(container, ({ sale_policy_id }) => policyIds.includes(sale_policy_id));
}
