import type { ReceiptParcel } from "../../contracts/receipt";
import { crossesCustoms } from "../../domain/verdict/customs-union";
import type { SaleLine } from "../../modules/attribution/book/sale";
import { postName } from "../basket/post-name";
import { moneyDto } from "../wire-money";
import { presentReceiptLine } from "./present-receipt-line";
import type { Amounts, ReceiptParts } from "./receipt-parts";
import type { ParcelRow, ReceiptHead } from "./receipt-rows";

/** What one center sends: its pieces, what the post cost, and how far the parcel has come. */
export function presentReceiptParcel(
  parts: ReceiptParts,
  amounts: Amounts,
  centerId: string | null,
): ReceiptParcel {
  const { head, lines, window, locale } = parts;
  const own = lines.filter((line) => line.centerId === centerId);
  const shipping = own.filter(({ kind }) => kind === "shipping");
  const center = window.centersById.get(centerId ?? "");
  const sent = parts.parcels.filter((parcel) => parcel.centerId === centerId);
  return {
    center: {
      handle: center?.handle ?? "",
      name: center?.name[locale] ?? bookedName(parts, centerId),
      country: center?.country ?? "",
    },
    lines: own.filter(({ kind }) => kind === "item").map((line) => presentReceiptLine(parts, amounts, line)),
    crossesCustoms: crossesCustoms(center?.country ?? "", head.address?.country_code ?? ""),
    shippingName: postName(shipping[0]?.title ?? "", locale),
    postage: postageOf(parts, amounts, shipping),
    status: parcelStatus(head, sent),
    trackingNumbers: sent.flatMap(({ trackingNumbers }) => trackingNumbers),
  };
}

function postageOf(
  { head, attribution }: ReceiptParts,
  amounts: Amounts,
  shipping: readonly SaleLine[],
): ReceiptParcel["postage"] {
  let [total, tax, net, refunded] = [0n, 0n, 0n, 0n];
  for (const { id } of shipping) {
    const amount = amounts.get(id);
    total += amount?.grossMinor ?? 0n;
    tax += amount?.taxMinor ?? 0n;
    net += amount?.netMinor ?? 0n;
    refunded += BigInt(attribution?.lines.find(({ sourceId }) => sourceId === id)?.refundedMinor ?? 0);
  }
  const money = (minor: bigint) => moneyDto(minor, head.currencyCode);
  return { total: money(total), tax: money(tax), net: money(net), refunded: money(refunded) };
}

function bookedName({ attribution }: ReceiptParts, centerId: string | null): string {
  return attribution?.lines.find(({ center }) => center.id === centerId)?.center.name ?? "";
}

function parcelStatus(head: ReceiptHead, sent: readonly ParcelRow[]): ReceiptParcel["status"] {
  if (head.cancelled) return "cancelled";
  if (sent.length > 0 && sent.every(({ delivered }) => delivered)) return "delivered";
  return sent.some((parcel) => parcel.sent) ? "sent" : "preparing";
}
