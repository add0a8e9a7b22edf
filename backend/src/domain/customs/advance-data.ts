import { fromMinor } from "../money";
import type { Declaration, Party } from "./declaration";

/** Fields of electronic advance data that the shop can't know; the post or the center adds them. */
export type OpenField =
  | "item_id"
  | "sender_street"
  | "sender_postcode"
  | "sender_phone"
  | "sender_tax_id"
  | "addressee_tax_id"
  | "gross_weight_from_scales";

/**
 * Advance data of a parcel by the field list `postal_forms.itmatt` of destination-facts.json, in its words. Amounts
 * are decimal text in the currency's digits, weights whole grams.
 */
export interface AdvanceData {
  readonly item_id: string | null;
  /** Tells the destination's customs that its VAT was collected at the sale. */
  readonly ioss_number: string | null;
  readonly sender: AdvanceParty;
  readonly addressee: AdvanceParty;
  readonly category: Declaration["category"];
  readonly gross_weight_g: number;
  readonly net_weight_g: number;
  readonly total_value: string;
  readonly currency: string;
  readonly content: readonly AdvanceLine[];
  readonly postal_charges: string;
  readonly insured_value: string;
  readonly documents: {
    readonly licence: null;
    readonly certificate: string | null;
    readonly invoice: string;
  };
  readonly still_to_be_given: readonly OpenField[];
}

export interface AdvanceParty {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly province: string;
  readonly country: string;
  readonly phone: string;
  readonly email: string;
  readonly tax_id: null;
}

export interface AdvanceLine {
  readonly number: number;
  readonly description: string;
  readonly quantity: number;
  readonly net_weight_g: number;
  readonly value: string;
  readonly hs6: string;
  readonly origin: string;
}

export function advanceData(declaration: Declaration): AdvanceData {
  const { currencyCode, gross, itemId } = declaration;
  const amount = (minor: bigint) => fromMinor(minor, currencyCode);
  const certificates = [...new Set(declaration.lines.flatMap(({ citesNote }) => citesNote ?? []))];
  return {
    item_id: itemId,
    ioss_number: declaration.iossNumber,
    sender: partyOf(declaration.sender),
    addressee: partyOf(declaration.addressee),
    category: declaration.category,
    gross_weight_g: gross.grams,
    net_weight_g: declaration.netGrams,
    total_value: amount(declaration.valueMinor),
    currency: currencyCode,
    content: declaration.lines.map((line, index) => ({
      number: index + 1,
      description: line.description,
      quantity: line.quantity,
      net_weight_g: line.netGrams,
      value: amount(line.valueMinor),
      hs6: line.hs6,
      origin: line.origin,
    })),
    postal_charges: amount(declaration.postageMinor),
    insured_value: amount(0n),
    documents: {
      licence: null,
      certificate: certificates.length > 0 ? certificates.join("; ") : null,
      invoice: declaration.number,
    },
    still_to_be_given: [
      ...(itemId === null ? (["item_id"] as const) : []),
      ...(declaration.sender.street.length === 0 ? (["sender_street"] as const) : []),
      ...(declaration.sender.postcode === "" ? (["sender_postcode"] as const) : []),
      ...(declaration.sender.phone === "" ? (["sender_phone"] as const) : []),
      "sender_tax_id",
      "addressee_tax_id",
      ...(gross.weighed ? [] : (["gross_weight_from_scales"] as const)),
    ],
  };
}

function partyOf({ street, ...party }: Party): AdvanceParty {
  return { ...party, street: street.join(", "), tax_id: null };
}
