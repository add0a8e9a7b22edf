import type { MoneyTrail } from "../../contracts/center";
import type { Receipt } from "../../contracts/receipt";
import { makersMark } from "../../domain/makers-mark/makers-mark";
import { returnable } from "../../domain/return/return-amount";
import type { SaleLine } from "../../modules/attribution/book/sale";
import { labelOf } from "../../shop-window/part-label";
import { moneyDto } from "../wire-money";
import type { Amounts, ReceiptParts } from "./receipt-parts";

type ReceiptLine = Receipt["parcels"][number]["lines"][number];

/** A line of a receipt. Its trail is what was frozen at placement, never today's policy. */
export function presentReceiptLine(parts: ReceiptParts, amounts: Amounts, line: SaleLine): ReceiptLine {
  const { head, window, locale, attribution } = parts;
  const piece = window.pieces.get(line.productId ?? "");
  const booked = attribution?.lines.find(({ sourceId }) => sourceId === line.id);
  const workshop = window.workshopsById.get(booked?.workshop?.id ?? line.workshopId ?? "");
  const total = amounts.get(line.id)?.grossMinor ?? 0n;
  const quantity = Number(line.quantity);
  return {
    id: line.id,
    title: piece?.titles[locale] ?? line.title,
    handle: piece?.handle ?? null,
    picture: piece?.pictures[0] ?? null,
    quantity,
    unitPrice: moneyDto(total / BigInt(quantity), head.currencyCode),
    total: moneyDto(total, head.currencyCode),
    refunded: moneyDto(BigInt(booked?.refundedMinor ?? 0), head.currencyCode),
    workshop: {
      handle: workshop?.handle ?? "",
      name: workshop?.name[locale] ?? booked?.workshop?.name ?? "",
      mark: workshop ? makersMark(workshop.handle) : null,
    },
    trail: booked ? trailOf(parts, booked) : null,
    ...returnsOf(parts, line.id),
  };
}

/** What was asked back of a line, and how many pieces still can be. */
function returnsOf({ shipments, returns }: ReceiptParts, lineId: string) {
  const own = returns.filter(({ orderLineId }) => orderLineId === lineId);
  const sum = (quantities: readonly { readonly quantity: number }[]) =>
    quantities.reduce((total, { quantity }) => total + quantity, 0);
  const left = shipments
    .filter(({ state }) => state === "handed_over" || state === "delivered")
    .flatMap(({ lines }) => lines.filter(({ orderLineId }) => orderLineId === lineId));
  return {
    returnable: returnable(
      sum(left),
      sum(own.filter(({ state, reason }) => state !== "refused" && reason !== "held")),
    ),
    returns: own.map(({ orderLineId: _, ...request }) => request),
  };
}

type BookedLine = NonNullable<ReceiptParts["attribution"]>["lines"][number];

function trailOf({ head, window }: ReceiptParts, booked: BookedLine): MoneyTrail | null {
  if (!booked.policyId || booked.policyVersion === null) return null;
  const policy = window.places.policies.find(
    ({ id, version }) => id === booked.policyId && version === booked.policyVersion,
  );
  return {
    policyId: booked.policyId,
    policyVersion: booked.policyVersion,
    illustrative: policy?.illustrative ?? false,
    currencyCode: head.currencyCode,
    grossMinor: Number(booked.grossMinor),
    taxMinor: Number(booked.taxMinor),
    netMinor: Number(booked.netMinor),
    parts: booked.parts.map(({ recipient, amountMinor }) => ({
      recipient,
      amountMinor: Number(amountMinor),
      ...labelOf(policy, recipient),
    })),
  };
}
