/** Where a request came from, as far as it says. */
export interface WhereFrom {
  readonly address: string;
  readonly device: string;
}

/** Who acts; nobody is somebody who isn't logged in, such as at a reset. */
export type Actor =
  | { readonly kind: "manager" | "officer" | "operator"; readonly id: string }
  | { readonly kind: "nobody"; readonly id: null };

/** What an act was done to. */
export interface ActSubject {
  readonly type: string;
  readonly id: string;
}

/** Something that somebody did, to be written down. Never a buyer's or a maker's name in it. */
export interface NewAct {
  readonly actor: Actor;
  /** `<what>.<done>` in small letters, such as "listing.submitted". */
  readonly action: string;
  readonly centerId: string | null;
  readonly workshopId: string | null;
  /** Of what belongs to an organisation that sees centers. */
  readonly organisationId?: string;
  readonly subject: ActSubject;
  /** Ids, numbers and words of ours. */
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly from: WhereFrom;
}

/** Of an act whose device is nobody's business, or that the shop did itself. */
export const FROM_HERE: WhereFrom = { address: "", device: "" };
