import type { ParcelState } from "../../contracts/parcel-words";
import {
  EMPTY_PARCEL,
  type FilledParcel,
  fillParcels,
  hasRoom,
  type PiecesToPack,
  withPiece,
} from "./fill-parcels";
import type { ParcelLimit } from "./parcel-weight";

/** Pieces of one order line. */
export interface ParcelQuantity {
  readonly orderLineId: string;
  readonly quantity: number;
}

/** What an order still asks its centers to send in all, whatever has been sent of it. */
export interface NeededLine extends ParcelQuantity {
  readonly centerId: string;
  /** Of one piece; 0 where nobody knows any more. */
  readonly weightGrams: number;
  readonly volumeCm3: number;
}

/** What the service that was paid for takes in one parcel, by center. A center without one puts everything into one. */
export type ParcelLimits = ReadonlyMap<string, ParcelLimit>;

export interface PlannedParcel {
  readonly id: string;
  readonly centerId: string;
  readonly number: number;
  readonly state: ParcelState;
  readonly lines: readonly ParcelQuantity[];
}

export type ParcelChange =
  | {
      readonly kind: "make";
      readonly centerId: string;
      readonly number: number;
      readonly lines: ParcelQuantity[];
    }
  | { readonly kind: "set_lines"; readonly parcelId: string; readonly lines: ParcelQuantity[] }
  | { readonly kind: "cancel"; readonly parcelId: string };

/**
 * What has to change so that parcels to prepare hold exactly what is needed and in no other parcel, and none more than its post
 * takes. Parcels that are packed or gone are never touched: they hold what somebody put into them. Called again on its own
 * result it plans nothing.
 */
export function planParcels(
  needed: readonly NeededLine[],
  parcels: readonly PlannedParcel[],
  limits: ParcelLimits,
): ParcelChange[] {
  const centerIds = new Set([...needed, ...parcels].map(({ centerId }) => centerId));
  return [...centerIds].flatMap((centerId) =>
    planCenter(
      centerId,
      needed.filter((line) => line.centerId === centerId),
      parcels.filter((parcel) => parcel.centerId === centerId).sort((a, b) => a.number - b.number),
      limits.get(centerId) ?? { grams: Number.POSITIVE_INFINITY },
    ),
  );
}

function planCenter(
  centerId: string,
  needed: readonly NeededLine[],
  parcels: readonly PlannedParcel[],
  limit: ParcelLimit,
): ParcelChange[] {
  const held = quantitiesOf(parcels.filter(({ state }) => state !== "to_prepare" && state !== "cancelled"));
  const open = needed.map(({ orderLineId, quantity, weightGrams, volumeCm3 }) => ({
    key: orderLineId,
    weightGrams,
    volumeCm3,
    quantity: Math.max(0, quantity - (held.get(orderLineId) ?? 0)),
  }));
  const toPrepare = parcels.filter(({ state }) => state === "to_prepare");
  const { kept, rest } = keepWhatFits(open, toPrepare, limit);
  const filled = fillParcels(rest, limit, kept).map(linesOf);
  const last = Math.max(0, ...parcels.map((parcel) => parcel.number));
  return filled.flatMap((lines, index): ParcelChange[] => {
    const parcel = toPrepare[index];
    if (!parcel) return [{ kind: "make", centerId, number: last + 1 + index - toPrepare.length, lines }];
    if (lines.length === 0) return [{ kind: "cancel", parcelId: parcel.id }];
    return sameLines(lines, parcel.lines) ? [] : [{ kind: "set_lines", parcelId: parcel.id, lines }];
  });
}

/** Leaves in every parcel that waits what is still needed and fits; the rest has to find another place. */
function keepWhatFits(
  open: readonly PiecesToPack[],
  toPrepare: readonly PlannedParcel[],
  limit: ParcelLimit,
): { readonly kept: FilledParcel[]; readonly rest: PiecesToPack[] } {
  const left = new Map(open.map(({ key, quantity }) => [key, quantity]));
  const kept = toPrepare.map(({ lines }) => {
    let parcel = EMPTY_PARCEL;
    for (const { orderLineId, quantity } of lines) {
      const kind = open.find(({ key }) => key === orderLineId);
      for (let piece = 0; kind && piece < quantity; piece += 1) {
        const still = left.get(orderLineId) ?? 0;
        if (still === 0 || !hasRoom(parcel, kind, limit)) break;
        parcel = withPiece(parcel, kind);
        left.set(orderLineId, still - 1);
      }
    }
    return parcel;
  });
  return { kept, rest: open.map((kind) => ({ ...kind, quantity: left.get(kind.key) ?? 0 })) };
}

const linesOf = ({ pieces }: FilledParcel): ParcelQuantity[] =>
  [...pieces].map(([orderLineId, quantity]) => ({ orderLineId, quantity }));

function quantitiesOf(parcels: readonly Pick<PlannedParcel, "lines">[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { orderLineId, quantity } of parcels.flatMap(({ lines }) => lines))
    sums.set(orderLineId, (sums.get(orderLineId) ?? 0) + quantity);
  return sums;
}

function sameLines(a: readonly ParcelQuantity[], b: readonly ParcelQuantity[]): boolean {
  const sums = quantitiesOf([{ lines: b }]);
  return a.length === sums.size && a.every(({ orderLineId, quantity }) => sums.get(orderLineId) === quantity);
}

/** Lines of which the parcels that are packed or gone hold more than the order asks for: it has changed since. */
export function packedTooMuch(needed: readonly NeededLine[], parcels: readonly PlannedParcel[]): string[] {
  const held = quantitiesOf(parcels.filter(({ state }) => state !== "to_prepare" && state !== "cancelled"));
  const asked = new Map(needed.map(({ orderLineId, quantity }) => [orderLineId, quantity]));
  return [...held].flatMap(([orderLineId, quantity]) =>
    quantity > (asked.get(orderLineId) ?? 0) ? [orderLineId] : [],
  );
}
