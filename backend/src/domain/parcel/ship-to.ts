import { addressLines } from "../../contracts/address-lines";
import type { ShipTo } from "../../contracts/parcel";
import type { ParcelState } from "../../contracts/parcel-words";
import { hasLeft } from "./parcel-state";

/** An address as an order holds it. */
export interface PostalAddress {
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly company: string | null;
  readonly address_1: string | null;
  readonly address_2: string | null;
  readonly city: string | null;
  readonly province: string | null;
  readonly postal_code: string | null;
  readonly country_code: string | null;
  readonly phone: string | null;
}

const AREA_LETTERS = 2;

/** Whoever packs a parcel needs its address; once it has left, nobody here does. */
export function shipToOf(address: PostalAddress | null, state: ParcelState): ShipTo {
  const country = (address?.country_code ?? "").toUpperCase();
  if (!address || hasLeft(state) || state === "cancelled")
    return { kind: "redacted", postcodeArea: postcodeArea(address?.postal_code ?? ""), country };
  return {
    kind: "whole",
    name: [address.first_name, address.last_name].filter(Boolean).join(" "),
    lines: addressLines({ ...address, first_name: null, last_name: null }),
    phone: address.phone ?? "",
    country,
  };
}

/** The first characters of a postcode: a region, never a street. A code too short to hide anything gives none. */
export function postcodeArea(postcode: string): string {
  const plain = postcode.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
  return plain.length > 2 * AREA_LETTERS - 1 ? plain.slice(0, AREA_LETTERS) : "";
}
