import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { refusingAsListing } from "./refusing-as-listing";

const WAIT_SECONDS = 5;

/**
 * Runs what changes a listing together with its piece in the shop: one such task at a time, so that none undoes or overwrites
 * another halfway. A piece without a listing goes by the id of its product. Must not be nested: the lock knows nobody who holds it already. Throws `ListingRefusal`, `listing_busy` after five seconds.
 */
export function oneListingAtATime<T>(
  container: MedusaContainer,
  listingId: string,
  task: () => Promise<T>,
): Promise<T> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  return refusingAsListing(container, () =>
    locking.execute(`listing:${listingId}`, task, { timeout: WAIT_SECONDS }),
  );
}
