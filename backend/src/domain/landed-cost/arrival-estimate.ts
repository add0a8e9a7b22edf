import { divideHalfUp } from "../money";

/** What the destination facts say of a country that takes a flat duty of small parcels. Amounts are minor units. */
export interface ArrivalFacts {
  readonly tax_name: string;
  /** Basis points. */
  readonly standard_rate_bp: number;
  readonly flat_duty?: {
    readonly per: "distinct_hs6";
    readonly amount_minor: number;
    readonly currency: string;
    readonly from: string;
    readonly to: string | null;
    /** Above it, ordinary duty is due, by kind of goods. */
    readonly max_parcel_value_minor: number;
  };
}

/** One parcel as customs will see it, in minor units of one currency. */
export interface ArrivingParcel {
  /** Of every piece in it; kinds are counted by their code. */
  readonly hs6: readonly string[];
  readonly goodsMinor: bigint;
  /** Null while nobody has chosen how it is sent. */
  readonly postageMinor: bigint | null;
  readonly currencyCode: string;
  /** The day on which it is asked, `YYYY-MM-DD`. */
  readonly on: string;
}

/** What is likely to be asked of the addressee: an estimate, never an amount that the shop charges. */
export interface ArrivalEstimate {
  readonly kinds: number;
  readonly perKindMinor: bigint;
  /** Null above the value up to which the flat duty holds. */
  readonly dutyMinor: bigint | null;
  /** Null while postage or duty isn't known: import tax is taken of goods, postage and duty together. */
  readonly taxMinor: bigint | null;
}

/**
 * The European Union's flat duty since July 2026, three euros for every distinct HS code of a parcel worth up to 150 euros, and
 * the import tax on top. Null for a country without such a duty, on a day when it doesn't hold, and in another
 * currency, where it could only be guessed.
 */
export function arrivalEstimate(facts: ArrivalFacts, parcel: ArrivingParcel): ArrivalEstimate | null {
  const { flat_duty: flat } = facts;
  if (!flat || flat.currency !== parcel.currencyCode.toUpperCase()) return null;
  if (parcel.on < flat.from || (flat.to !== null && parcel.on >= flat.to)) return null;
  const kinds = new Set(parcel.hs6).size;
  const perKindMinor = BigInt(flat.amount_minor);
  const isSmall = parcel.goodsMinor <= BigInt(flat.max_parcel_value_minor);
  const dutyMinor = isSmall ? perKindMinor * BigInt(kinds) : null;
  const { postageMinor, goodsMinor } = parcel;
  const taxMinor =
    dutyMinor === null || postageMinor === null
      ? null
      : divideHalfUp((goodsMinor + postageMinor + dutyMinor) * BigInt(facts.standard_rate_bp), 10_000n);
  return { kinds, perKindMinor, dutyMinor, taxMinor };
}
