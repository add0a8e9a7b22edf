import type { MedusaContainer } from "@medusajs/framework/types";
import { ListingRefused } from "../../modules/listing/listing-refused";
import { isLockTaken } from "../lock-taken";
import { ListingRefusal } from "./listing-refusal";
import { presentListing } from "./present-listing";

/** What the module refuses, said as the API says it: with the listing as it stands now, which the asker may see. */
export async function refusingAsListing<T>(container: MedusaContainer, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (isLockTaken(error)) throw new ListingRefusal("listing_busy");
    if (!(error instanceof ListingRefused)) throw error;
    const { code, listing } = error;
    throw new ListingRefusal(code, listing ? { listing: await presentListing(container, listing) } : {});
  }
}
