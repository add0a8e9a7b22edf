import type { Party } from "./declaration";

/** Whose name stands on the outside of every parcel. */
const SHOP_NAME = "Second Chance Crafts";

/** Where parcels of a new center leave from. It is read by everybody on the way, so it says nothing of what kind of place it is. */
export interface PostingAddress {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}

/** Where a center's parcels leave from, as operators keep it on its stock location. */
export interface PostingPlace {
  readonly address1: string | null;
  readonly address2: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly province: string | null;
  readonly country: string;
  readonly phone: string | null;
}

/**
 * The sender as hands on the way may read it: the shop and the town. A line that names the center is left out, since
 * its name may say what kind of place it is; the papers inside say it.
 *
 * @param centerNames The center's name in every language.
 */
export function neutralSender(place: PostingPlace, centerNames: readonly string[]): Party {
  const names = centerNames.map((name) => name.toLowerCase());
  const isNeutral = (line: string) => !names.some((name) => name !== "" && line.toLowerCase().includes(name));
  return {
    name: SHOP_NAME,
    street: [place.address1, place.address2].flatMap((line) =>
      line?.trim() && isNeutral(line) ? line.trim() : [],
    ),
    postcode: place.postcode ?? "",
    city: place.city ?? "",
    province: place.province ?? "",
    country: place.country.toUpperCase(),
    phone: place.phone ?? "",
    email: "",
  };
}

/** What a sender lacks to be printed, in words for an operator; empty for one that mail can come back to. */
export function missingOfSender({ street, postcode, city }: Party): string[] {
  return [
    ...(street.length === 0 ? ["a street"] : []),
    ...(postcode === "" ? ["a postcode"] : []),
    ...(city === "" ? ["a town"] : []),
  ];
}
