import type { Localised } from "../../contracts/locale";
import { grossWeight } from "../parcel/parcel-weight";
import { customsForm } from "./customs-form";
import { type Declaration, type DeclaredLine, SALE_OF_GOODS } from "./declaration";
import { declaredValue, isGivenBack, type PaidLine, type Share, valueOfShare } from "./declared-value";
import { describeGoods } from "./describe-goods";
import { inspectionRemarks } from "./remarks";
import type { RecordedFacts } from "./trade-facts";

/** A line of an order with what is known of its piece. */
export interface ParcelLine extends PaidLine, Omit<RecordedFacts, "priceMinor"> {
  readonly lineId: string;
  readonly sku: string;
  readonly quantity: number;
  readonly title: Localised;
  readonly materials: Localised;
  readonly workshop: Localised;
  /** English name of the kind of goods, from hs-codes.json. */
  readonly kind: string;
}

/** Pieces that travel in this parcel, where not all of the order's do. */
export interface PickedPieces extends Share {
  readonly lineId: string;
}

/** A parcel before it is declared. */
export interface Parcel
  extends Pick<
    Declaration,
    | "number"
    | "orderNumber"
    | "day"
    | "itemId"
    | "iossNumber"
    | "sender"
    | "addressee"
    | "currencyCode"
    | "postageMinor"
  > {
  /** Of the center's part of the order, what was given back among them. */
  readonly lines: readonly ParcelLine[];
  /** Null where everything goes in this parcel. */
  readonly picked: readonly PickedPieces[] | null;
  readonly weighedGrams: number | null;
  readonly sdrRate: string | null;
  readonly parcelPost: boolean;
}

/** Declares what is in a parcel. Values sum to what was paid for its pieces, weights to what they weigh. */
export function declareParcel({
  lines,
  picked,
  weighedGrams,
  sdrRate,
  parcelPost,
  ...head
}: Parcel): Declaration {
  const sent = lines.filter((line) => !isGivenBack(line)).flatMap((line) => sharesOf(line, picked));
  const declared = sent.map(declareShare);
  const netGrams = declared.reduce((all, line) => all + line.netGrams, 0);
  const valueMinor = declared.reduce((all, line) => all + line.valueMinor, 0n);
  const gross = grossWeight(netGrams, weighedGrams);
  return {
    ...head,
    category: SALE_OF_GOODS,
    form: customsForm({
      origin: head.sender.country,
      destination: head.addressee.country,
      grossGrams: gross.grams,
      lines: declared.length,
      valueMinor,
      currencyCode: head.currencyCode,
      sdrRate,
      parcelPost,
    }),
    lines: declared,
    valueMinor,
    netGrams,
    gross,
    remarks: inspectionRemarks(sent.map(({ line }) => line)),
  };
}

interface SentShare {
  readonly line: ParcelLine;
  readonly share: Share;
}

function sharesOf(line: ParcelLine, picked: readonly PickedPieces[] | null): SentShare[] {
  const shares = picked?.filter(({ lineId }) => lineId === line.lineId);
  return (shares ?? [{ quantity: line.quantity, before: 0 }]).map((share) => ({ line, share }));
}

function declareShare({ line, share }: SentShare): DeclaredLine {
  return {
    lineId: line.lineId,
    sku: line.sku,
    title: line.title,
    description: describeGoods({ ...line, title: line.title.en, materials: line.materials.en }),
    workshop: line.workshop,
    quantity: share.quantity,
    netGrams: Math.ceil((line.weightGrams ?? 0) * share.quantity),
    valueMinor: valueOfShare(declaredValue(line), line.quantity, share),
    hs6: line.hs6 ?? "",
    origin: (line.originCountry ?? "").toUpperCase(),
    citesNote: line.citesNote,
  };
}
