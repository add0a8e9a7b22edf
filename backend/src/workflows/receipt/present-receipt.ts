import type { Receipt, ReceiptList } from "../../contracts/receipt";
import { type LineAmounts, saleAmounts } from "../../domain/ledger-lines";
import type { MoneyMovement, SaleLine } from "../../modules/attribution/book/sale";
import { TEST_PAYMENT_PROVIDER } from "../attribution/movements";
import { moneyDto } from "../wire-money";
import { presentReceiptDonations } from "./present-receipt-donations";
import { presentReceiptParcel } from "./present-receipt-parcel";
import type { ReceiptParts } from "./receipt-parts";

/** The receipt on the wire: one parcel a center, each line with where its money went. */
export function presentReceipt(parts: ReceiptParts): Receipt {
  const { head, lines, attribution } = parts;
  const money = (minor: bigint) => moneyDto(minor, head.currencyCode);
  const amounts = saleAmounts(lines, head.currencyCode);
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
    donations: presentReceiptDonations(parts, amounts),
    parcels: centersOf(lines).map((centerId) => presentReceiptParcel(parts, amounts, centerId)),
    totals: {
      items: money(sum(gross, "item")),
      donation: money(sum(gross, "donation")),
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

/** Past demo orders are dated by their payment: it says when the money moved. */
function placedAt({ head, movements }: ReceiptParts): Date {
  const paid = movements.find(({ type }) => type === "capture")?.occurredAt;
  return paid && paid < head.placedAt ? paid : head.placedAt;
}

function moved({ movements }: ReceiptParts, type: MoneyMovement["type"]): bigint {
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
