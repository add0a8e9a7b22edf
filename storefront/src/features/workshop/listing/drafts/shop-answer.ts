import type { Listing } from "@second-chance/backend/contracts/manager/listing";
import type { ListingProblem } from "@second-chance/backend/contracts/manager/listing-problem";
import type { DraftRefusal } from "./kept-draft";

/** What an answer means for a draft. */
export type ShopAnswer =
  /** No line, a busy shop, a session that ended: it says nothing about the draft. */
  | { readonly is: "nothing" }
  | { readonly is: "saved"; readonly listing: Listing }
  /** Deleted. */
  | { readonly is: "done" }
  | { readonly is: "gone" }
  | { readonly is: "changed"; readonly listing: Listing }
  | { readonly is: "refused"; readonly refusal: DraftRefusal };

/** The parts of a refusal that matter here. */
export interface ShopRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details?:
    | { readonly listing?: Listing; readonly problems?: readonly ListingProblem[] }
    | undefined;
}

/** Answers that say nothing about the draft: it is sent again later. A right that is missing may come back. */
const ASK_AGAIN = new Set([401, 403, 408, 425, 429]);

/** Reads a refusal of the shop. */
export function readRefusal({ status, code, message, details }: ShopRefusal): ShopAnswer {
  if (ASK_AGAIN.has(status) || status >= 500 || code === "listing_busy") return { is: "nothing" };
  // A 404 of something else on the way says nothing about the piece.
  if (status === 404) return code === "not_found" ? { is: "gone" } : { is: "nothing" };
  if (code === "listing_changed" && details?.listing) return { is: "changed", listing: details.listing };
  return { is: "refused", refusal: { code, message, problems: details?.problems ?? [] } };
}
