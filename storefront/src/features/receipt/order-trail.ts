import type { Receipt } from "@second-chance/backend/contracts/receipt";
import { MONEY_TONES } from "@second-chance/backend/contracts/recipient-tone";
import { trailParts } from "@/features/money/trail-parts";
import type { BarTone } from "@/ui/money-bar";

export interface OrderPart {
  /** Whose part it is; `post` is what the centers get for sending the parcels. */
  readonly tone: BarTone;
  readonly amountMinor: number;
}

const TONES: readonly BarTone[] = [...MONEY_TONES.filter((tone) => tone !== "tax"), "post", "tax"];

/**
 * Where the money of a whole order goes, pieces and post together, makers first and tax last; the parts are exactly
 * what was paid. Null until every line is in the books.
 */
export function orderTrail({ attributed, parcels }: Receipt): OrderPart[] | null {
  const trails = parcels.flatMap(({ lines }) => lines.map(({ trail }) => trail));
  if (!attributed || !trails.every((trail) => trail !== null)) return null;
  const booked: readonly OrderPart[] = [
    ...trails.flatMap(trailParts).map(({ tone, amountMinor }) => ({ tone, amountMinor })),
    ...parcels.flatMap(({ postage }): OrderPart[] => [
      { tone: "post", amountMinor: postage.net.amountMinor },
      { tone: "tax", amountMinor: postage.tax.amountMinor },
    ]),
  ];
  return TONES.map((tone) => ({
    tone,
    amountMinor: booked
      .filter((part) => part.tone === tone)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0),
  })).filter(({ amountMinor }) => amountMinor > 0);
}
