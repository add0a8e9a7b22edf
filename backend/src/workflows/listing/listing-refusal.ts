import { MedusaError } from "@medusajs/framework/utils";
import type { Listing, ListingRefusalCode } from "../../contracts/manager/listing";
import type { ListingProblem } from "../../contracts/manager/listing-problem";

type Code = ListingRefusalCode | "not_found" | "center_closed";

const SENTENCES: Readonly<Record<Code, string>> = {
  not_found: "There is no such listing.",
  listing_changed: "Somebody has changed this listing meanwhile. Look at what they wrote first.",
  listing_incomplete: "Something is still missing before this can be handed in.",
  listing_unchanged: "This is what the shop shows already: there is nothing to hand in.",
  listing_not_draft: "Only a draft that nobody else has seen can be deleted. Withdraw it instead.",
  listing_not_live: "The shop doesn't show this piece.",
  listing_not_submitted: "This listing isn't waiting for a decision any more.",
  listing_busy: "This listing is being published at this moment. Look again in a minute.",
  center_closed: "This workshop or its center isn't open in the shop at the moment.",
};

const TYPES: Partial<Record<Code, string>> = {
  not_found: MedusaError.Types.NOT_FOUND,
  listing_incomplete: MedusaError.Types.INVALID_DATA,
};

interface RefusalDetails {
  readonly listing?: Listing;
  readonly problems?: readonly ListingProblem[];
}

/** Why something isn't done with a listing, with a code that stays and a sentence. Nothing has been changed. */
export class ListingRefusal extends MedusaError {
  constructor(
    code: Code,
    readonly details: RefusalDetails = {},
  ) {
    super(TYPES[code] ?? MedusaError.Types.CONFLICT, SENTENCES[code], code);
  }
}
