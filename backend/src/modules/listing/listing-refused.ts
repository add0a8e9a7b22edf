import type { ListingRefusalCode } from "../../contracts/manager/listing";
import type { StoredListing } from "./listing-rows";

/** What can't be done with a listing as it stands; `listing` is how it stands, where that helps. Nothing has been changed. */
export class ListingRefused extends Error {
  override readonly name = "ListingRefused";
  constructor(
    readonly code: ListingRefusalCode | "not_found",
    readonly listing: StoredListing | null = null,
  ) {
    super(code);
  }
}
