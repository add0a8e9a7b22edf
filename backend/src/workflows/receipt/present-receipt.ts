import type { Receipt, ReceiptList, ReceiptParcel } from "../../contracts/receipt";
import { type LineAmounts, lineAmounts } from "../../domain/ledger-lines";
import type { PaymentMovement, SaleLine } from "../../modules/attribution/book/sale";
import { TEST_PAYMENT_PROVIDER } from "../attribution/payment-movements";
import { postName } from "../basket/post-name";
import { moneyDto } from "../wire-money";
import { presentReceiptLine } from "./present-receipt-line";
import type { Amounts, ReceiptParts } from "./receipt-parts";
import type { ParcelRow, ReceiptHead } from "./receipt-rows";

/** The receipt on the wire: one parcel a center, each line with where its money went. */
export function presentReceipt(parts: ReceiptParts): Receipt {
  const { head, lines, attribution } = parts;
  const money = (minor: bigint) => moneyDto(minor, head.currencyCode);
  const amounts = new Map(lineAmounts(lines, head.currencyCode).map((line) => [line.id, line]));
  const sum = (pick: (line: LineAmounts) => bigint, kind?: SaleLine["kind"]) =>
    lines
      .filter((line) => !kind || line.kind === kind)
      .reduce(
        (all, line) => all + (amounts.has(line.id) ? pick(amounts.get(line.id) as LineAmounts) : 0n),
        0n,
      );
  const gross = (line: LineAmounts) => line.grossMinor;
  const discount = sum((line) => line.discountMinor);
  return {
    displayId: head.displayId,
    placedAt: placedAt(parts).toISOString(),
    email: head.email,
    address: head.address,
    currencyCode: head.currencyCode,
    status: statusOf(parts),
    testPayment: head.providerIds.includes(TEST_PAYMENT_PROVIDER),
    parcels: centersOf(lines).map((centerId) => presentParcel(parts, amounts, centerId)),
    totals: {
      items: money(sum(gross, "item")),
      shipping: money(sum(gross, "shipping")),
      discount: money(discount),
      tax: money(sum((line) => line.taxMinor)),
      total: money(sum(gross) - discount),
      refunded: money(moved(parts, "refund")),
    },
    attributed: attribution?.status === "balanced",
  };
}

export function presentSummary(parts: ReceiptParts, token: string): ReceiptList["receipts"][number] {
  const { displayId, placedAt: placed, status, totals, parcels } = presentReceipt(parts);
  const titles = parcels.flatMap(({ lines }) => lines.map(({ title }) => title));
  return { token, displayId, placedAt: placed, status, total: totals.total, titles };
}

function centersOf(lines: readonly SaleLine[]): (string | null)[] {
  return [...new Set(lines.filter(({ kind }) => kind === "item").map(({ centerId }) => centerId))];
}

function presentParcel(parts: ReceiptParts, amounts: Amounts, centerId: string | null): ReceiptParcel {
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
    shipping: moneyDto(
      shipping.reduce((sum, line) => sum + (amounts.get(line.id)?.grossMinor ?? 0n), 0n),
      head.currencyCode,
    ),
    shippingName: postName(shipping[0]?.title ?? "", locale),
    status: parcelStatus(head, sent),
    trackingNumbers: sent.flatMap(({ trackingNumbers }) => trackingNumbers),
  };
}

function bookedName({ attribution }: ReceiptParts, centerId: string | null): string {
  return attribution?.lines.find(({ center }) => center.id === centerId)?.center.name ?? "";
}

function parcelStatus(head: ReceiptHead, sent: readonly ParcelRow[]): ReceiptParcel["status"] {
  if (head.cancelled) return "cancelled";
  if (sent.length > 0 && sent.every(({ delivered }) => delivered)) return "delivered";
  return sent.some((parcel) => parcel.sent) ? "sent" : "preparing";
}

/** Past demo orders are dated by their payment: it says when the money moved. */
function placedAt({ head, movements }: ReceiptParts): Date {
  const paid = movements.find(({ type }) => type === "capture")?.occurredAt;
  return paid && paid < head.placedAt ? paid : head.placedAt;
}

function moved({ movements }: ReceiptParts, type: PaymentMovement["type"]): bigint {
  return movements.filter((row) => row.type === type).reduce((sum, row) => sum + row.amountMinor, 0n);
}

function statusOf(parts: ReceiptParts): Receipt["status"] {
  const captured = moved(parts, "capture");
  const refunded = moved(parts, "refund");
  if (parts.head.cancelled) return "cancelled";
  if (captured === 0n) return "placed";
  if (refunded === 0n) return "paid";
  return refunded < captured ? "partly_refunded" : "refunded";
}
