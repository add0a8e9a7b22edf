import type { LeftOutReason } from "../../contracts/parcel-problem-words";
import type { ParcelQuantity } from "./plan-parcels";

/** A line of a parcel and what its workshop said of it: so many are in the box, so many are not, and why. */
export interface CheckedLine extends ParcelQuantity {
  readonly packed: number;
  readonly missing: number;
  /** Of the missing ones. */
  readonly reason: LeftOutReason | null;
}

/** What somebody says of one line. Zero of both takes back what was said before. */
export type ToldLine = Omit<CheckedLine, "quantity">;

/** True when every piece of a line was looked at. One that was changed since counts as not looked at. */
export function isChecked({ quantity, packed, missing }: CheckedLine): boolean {
  return packed + missing === quantity;
}

/** True when nobody is waited for any more. */
export function isWholeChecked(lines: readonly CheckedLine[]): boolean {
  return lines.length > 0 && lines.every(isChecked);
}

/** Pieces of a parcel that are in the box. */
export function piecesInBox(lines: readonly CheckedLine[]): ParcelQuantity[] {
  return lines.map(({ orderLineId, packed }) => ({ orderLineId, quantity: packed }));
}

export interface CheckProblem {
  readonly code: "line_not_of_parcel" | "more_than_in_parcel" | "check_incomplete" | "reason_missing";
  readonly message: string;
}

/**
 * The lines as they are after somebody told of some of them. Refuses lines that aren't theirs, and half of a line: what isn't in
 * the box needs a reason, so that nobody leaves a piece lying by mistake.
 *
 * @param isOwn Whose pieces the one who tells may touch.
 */
export function afterCheck<L extends CheckedLine>(
  lines: readonly L[],
  told: readonly ToldLine[],
  isOwn: (line: L) => boolean,
): { readonly lines: readonly L[] } | { readonly problem: CheckProblem } {
  for (const { orderLineId, packed, missing, reason } of told) {
    const line = lines.find((one) => one.orderLineId === orderLineId);
    if (!line || !isOwn(line)) return refuse("line_not_of_parcel", "One of the pieces isn't yours to pack.");
    if (packed + missing > line.quantity)
      return refuse("more_than_in_parcel", `There are ${line.quantity} of this piece in the parcel.`);
    if (packed + missing > 0 && packed + missing < line.quantity)
      return refuse("check_incomplete", "Look at every piece first: in the box, or left out and why.");
    if (missing > 0 && !reason) return refuse("reason_missing", "Say why a piece is left out.");
  }
  const said = new Map(told.map((one) => [one.orderLineId, one]));
  return {
    lines: lines.map((line) => {
      const { packed, missing, reason } = said.get(line.orderLineId) ?? line;
      return { ...line, packed, missing, reason: missing > 0 ? reason : null };
    }),
  };
}

const refuse = (code: CheckProblem["code"], message: string) => ({ problem: { code, message } });
