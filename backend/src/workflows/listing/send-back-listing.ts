import type { MedusaContainer } from "@medusajs/framework/types";
import type { Listing, ListingReason } from "../../contracts/manager/listing";
import type { NewAct } from "../../domain/access/act";
import { mailListing } from "../mail/mail-listing";
import { oneListingAtATime } from "./one-listing-at-a-time";
import { presentListing } from "./present-listing";
import { stepListingWorkflow } from "./submit-listing";

interface SendingBack {
  readonly id: string;
  readonly revision: number;
  readonly reasons: readonly ListingReason[];
  /** User id of the operator. */
  readonly by: string;
  readonly act: NewAct;
}

/** Gives a listing back to its workshop with a reason for each question, and tells its manager. Throws `ListingRefusal`. */
export async function sendBackListing(container: MedusaContainer, sending: SendingBack): Promise<Listing> {
  const { act, ...asked } = sending;
  const { result } = await oneListingAtATime(container, asked.id, () =>
    stepListingWorkflow(container).run({ input: { asked: { ...asked, step: "sent_back" }, act } }),
  );
  if (result.eventId) await mailListing(container, result.eventId);
  return presentListing(container, result.listing);
}
