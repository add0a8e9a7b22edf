import { MedusaError } from "@medusajs/framework/utils";

/** A parcel whose papers can't be printed, and why. */
export interface RefusedParcel {
  readonly id: string;
  readonly reference: string;
  readonly code: string;
  readonly message: string;
}

/** A refusal to print papers of several parcels, which says of each what is in the way. Nothing was printed. */
export class PapersRefused extends MedusaError {
  readonly problems: readonly { readonly details: { readonly parcels: readonly RefusedParcel[] } }[];

  constructor(parcels: readonly RefusedParcel[]) {
    super(MedusaError.Types.NOT_ALLOWED, parcels.map(({ message }) => message).join(" "), "papers_refused");
    this.problems = [{ details: { parcels } }];
  }
}
