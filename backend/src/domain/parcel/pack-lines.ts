import type { ParcelQuantity } from "./plan-parcels";

export interface PackProblem {
  readonly code: "line_not_of_parcel" | "more_than_in_parcel" | "nothing_packed";
  readonly message: string;
}

/**
 * What goes into the parcel when only these quantities are packed; the rest is for another one. A line that isn't named stays
 * out.
 */
export function packLines(
  parcel: readonly ParcelQuantity[],
  packed: readonly ParcelQuantity[],
): { readonly lines: ParcelQuantity[] } | { readonly problem: PackProblem } {
  const asked = new Map<string, number>();
  for (const { orderLineId, quantity } of packed)
    asked.set(orderLineId, (asked.get(orderLineId) ?? 0) + quantity);
  for (const [orderLineId, quantity] of asked) {
    const line = parcel.find((one) => one.orderLineId === orderLineId);
    if (!line)
      return { problem: { code: "line_not_of_parcel", message: "One of the lines isn't in this parcel." } };
    if (quantity > line.quantity) {
      const message = `There are ${line.quantity} of this piece in the parcel, not ${quantity}.`;
      return { problem: { code: "more_than_in_parcel", message } };
    }
  }
  const lines = [...asked].flatMap(([orderLineId, quantity]) =>
    quantity > 0 ? [{ orderLineId, quantity }] : [],
  );
  if (lines.length === 0) return { problem: { code: "nothing_packed", message: "Pack one piece at least." } };
  return { lines };
}
