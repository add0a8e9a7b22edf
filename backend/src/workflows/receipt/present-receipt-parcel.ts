import type { ReceiptParcel } from "../../contracts/receipt";
import { parcelStatus } from "../../domain/parcel/parcel-status";
import { crossesCustoms } from "../../domain/verdict/customs-union";
import type { SaleLine } from "../../modules/attribution/book/sale";
import { postName } from "../basket/post-name";
import { moneyDto } from "../wire-money";
import { presentReceiptLine } from "./present-receipt-line";
import type { Amounts, ReceiptParts } from "./receipt-parts";
import type { ShipmentRow } from "./receipt-shipments";
import { titleIn } from "./title-in";

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
  const shipments = shipmentsOf(parts, centerId);
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
    status: parcelStatus(head.cancelled, shipments),
    shipments: shipments.flatMap((shipment) => presentShipment(parts, shipment)),
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

/** A parcel that was never sent says nothing to a buyer, unless there is no other. */
function shipmentsOf(parts: ReceiptParts, centerId: string | null): readonly ShipmentRow[] {
  const own = parts.shipments.filter((shipment) => shipment.centerId === centerId);
  const alive = own.filter(({ state }) => state !== "cancelled");
  return alive.length > 0 ? alive : own;
}

function presentShipment(parts: ReceiptParts, row: ShipmentRow): ReceiptParcel["shipments"] {
  const { number, state, trackingNumber, trackingUrl, journey } = row;
  if (state === "cancelled") return [];
  return [
    {
      number,
      state,
      pieces: piecesOf(parts, row).map(({ title, quantity }) => ({ title, quantity })),
      trackingNumber,
      trackingUrl,
      journey: [...journey],
      held: heldOf(parts, row),
    },
  ];
}

function piecesOf({ window, locale, lines }: ReceiptParts, { lines: packed }: ShipmentRow) {
  return packed.flatMap(({ orderLineId, quantity }) => {
    const line = lines.find(({ id }) => id === orderLineId);
    return line ? [{ orderLineId, title: titleIn(window, locale, line), quantity }] : [];
  });
}

/** What of a parcel may not leave, for its buyer: the reasons in full are the operator's. */
function heldOf(parts: ReceiptParts, row: ShipmentRow): ReceiptParcel["shipments"][number]["held"] {
  const holds = parts.held.get(row.id) ?? [];
  const lines = piecesOf(parts, row).flatMap(({ orderLineId, title, quantity }) => {
    if (!holds.some((hold) => hold.orderLineId === orderLineId)) return [];
    const isAsked = parts.returns.some(
      (request) =>
        request.orderLineId === orderLineId && request.reason === "held" && request.state !== "refused",
    );
    return [{ lineId: orderLineId, title, quantity, isAsked }];
  });
  if (lines.length === 0) return null;
  return { cause: holds.some(({ kind }) => kind !== "post") ? "law" : "post", lines };
}
