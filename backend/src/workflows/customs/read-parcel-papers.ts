import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { goodsKind } from "../../datasets/hs-codes";
import { utcDay } from "../../domain/calendar-day";
import type { Declaration, Party } from "../../domain/customs/declaration";
import { declareParcel, type ParcelLine, type PickedPieces } from "../../domain/customs/declare-parcel";
import { destinationLanguage, type PaperLanguage } from "../../domain/customs/destination-language";
import { groupLabour, type LabourGroup, labourClaims } from "../../domain/customs/labour-claims";
import { neutralSender } from "../../domain/customs/neutral-sender";
import { isS10 } from "../../domain/customs/s10";
import { parcelReference } from "../../domain/parcel/parcel-reference";
import { hasLeft } from "../../domain/parcel/parcel-state";
import { readOrderAttribution } from "../attribution/read-order-attribution";
import { saleReader } from "../attribution/sale-reader";
import { readWorkFacts } from "../catalogue/work-facts";
import { askHolds } from "../parcel/ask-holds";
import { PrintRefusal } from "../print/print-refusal";
import { type ReceiptHead, receiptHead } from "../receipt/receipt-rows";
import { type BookedPart, bookedPart } from "./booked-lines";
import { iossNumberOf } from "./ioss-number";
import {
  type PackedPieces,
  type ParcelRow,
  type PieceRow,
  parcelPieces,
  parcelRow,
  type SendingCenter,
  sendingCenter,
} from "./parcel-rows";
import { refuseUnfit } from "./refuse-unfit";
import { sdrRate } from "./sdr-rate";

export interface ParcelToPrint {
  readonly parcelId: string;
  readonly weighedGrams?: number | null;
  readonly parcelPost?: boolean;
  /** Printed by a center: it bears the parcel's own reference, and neither order nor e-mail. */
  readonly byCenter?: boolean;
}

/** What every paper of a parcel is printed from. */
export interface ParcelPapers {
  readonly declaration: Declaration;
  /** The destination's, beside English. */
  readonly language: PaperLanguage;
  readonly center: SendingCenter;
  readonly labour: readonly LabourGroup[];
}

/**
 * Reads a parcel from its own record, the order, the book, the trade facts, the batches and the documents of this moment.
 * Refuses with a {@link PrintRefusal} what isn't there, isn't booked, has left, or may not go where it is addressed to.
 */
export async function readParcelPapers(
  container: MedusaContainer,
  { parcelId, weighedGrams = null, parcelPost = false, byCenter = false }: ParcelToPrint,
  at = new Date(),
): Promise<ParcelPapers> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const day = utcDay(at);
  const parcel = await parcelRow(sql, parcelId);
  if (!parcel) throw new PrintRefusal("parcel_not_found", "There is no such parcel.");
  if (parcel.state === "cancelled")
    throw new PrintRefusal("nothing_to_send", "Nothing of this parcel is left to send.");
  if (hasLeft(parcel.state))
    throw new PrintRefusal(
      "step_not_open",
      "This parcel is no longer here: its address isn't shown any more.",
    );
  const { orderId, centerId } = parcel;
  const [head, book, center] = await Promise.all([
    receiptHead(sql, orderId),
    readOrderAttribution(container, orderId),
    sendingCenter(sql, centerId),
  ]);
  if (!head || !book || !center) throw new PrintRefusal("order_not_found", "There is no such order.");
  const booked = bookedPart(book, await saleReader.lines(sql, orderId, head.version), centerId);

  const [rows, rate, holds, iossNumber] = await Promise.all([
    parcelPieces(sql, head, [...booked.items.keys()]),
    sdrRate(sql, head.currencyCode, day),
    askHolds(container, parcelId),
    iossNumberOf(sql, head, centerId),
  ]);
  const picked = parcel.picked.filter(({ lineId }) => booked.items.has(lineId));
  refuseOutOfDate(picked, rows);
  const makers = new Map(rows.map(({ productId, workshopId }) => [productId, { workshopId, centerId }]));
  const work = await readWorkFacts(container, makers);
  const declaration = declareParcel({
    number: byCenter
      ? `${center.posting.country}-${parcelReference(parcelId)}`
      : numberOf(head, center, parcel),
    orderNumber: byCenter ? null : head.displayId,
    day,
    itemId: isS10(parcel.trackingNumber) ? parcel.trackingNumber : null,
    iossNumber,
    sender: neutralSender(center.posting, Object.values(center.name)),
    addressee: byCenter ? { ...addresseeOf(head), email: "" } : addresseeOf(head),
    currencyCode: head.currencyCode,
    // Postage is paid once, whatever number of parcels it takes: the first declares it.
    postageMinor: parcel.isFirst ? booked.postageMinor : 0n,
    lines: rows.map((row) => parcelLine(row, booked, picked)),
    picked,
    weighedGrams,
    sdrRate: rate,
    parcelPost,
  });
  refuseUnfit({
    declaration,
    rows,
    holds: holds.map(({ reason }) => reason),
    isCancelled: head.cancelled,
  });
  const claimsOf = (lineId: string) => {
    const { categories, evidence } =
      work.get(rows.find((row) => row.lineId === lineId)?.productId ?? "") ?? NO_WORK;
    return labourClaims(categories, evidence, day);
  };
  return {
    declaration,
    language: destinationLanguage(declaration.addressee.country),
    center,
    labour: groupLabour(declaration.lines.map((line) => ({ ...line, claims: claimsOf(line.lineId) }))),
  };
}

const NO_WORK = { categories: [], evidence: [] } as const;

function parcelLine(
  { productId: _, workshopId: __, craftType, ...row }: PieceRow,
  { items }: BookedPart,
  picked: readonly PackedPieces[],
): ParcelLine {
  const paid = items.get(row.lineId);
  if (!paid) throw new Error(`The line ${row.lineId} is not in the book`);
  // Nobody can say which pieces a refund was for; what is told to customs must never be too little.
  const isPartlyAway = picked.some((one) => one.lineId === row.lineId && one.isPartlyAway);
  return { ...row, ...paid, ...(isPartlyAway ? { refundedMinor: 0n } : {}), kind: goodsKind(craftType) };
}

/** Says order, country and center to who knows the shop, and nothing to who doesn't. */
function numberOf({ displayId }: ReceiptHead, { id, posting }: SendingCenter, parcel: ParcelRow): string {
  const number = `${displayId}-${posting.country}-${id.slice(-4).toUpperCase()}`;
  return parcel.number === 1 ? number : `${number}-${parcel.number}`;
}

/** An edit took pieces off the order that still lie in the parcel. */
function refuseOutOfDate(picked: readonly PickedPieces[], rows: readonly PieceRow[]): void {
  const isThere = ({ lineId, quantity, before }: PickedPieces) =>
    before + quantity <= (rows.find((row) => row.lineId === lineId)?.quantity ?? 0);
  if (!picked.every(isThere))
    throw new PrintRefusal(
      "parcel_out_of_date",
      "The order was changed since this parcel was packed. Unpack it: it is made anew with what is on the order.",
    );
}

function addresseeOf({ address, email }: ReceiptHead): Party {
  const field = (name: string) => address?.[name]?.trim() ?? "";
  return {
    name: [field("first_name"), field("last_name")].filter(Boolean).join(" "),
    street: [field("address_1"), field("address_2")].filter(Boolean),
    postcode: field("postal_code"),
    city: field("city"),
    province: field("province"),
    country: field("country_code").toUpperCase(),
    phone: field("phone"),
    email,
  };
}
