import type { Receipt } from "@second-chance/backend/contracts/receipt";
import { MONEY_TONES, type MoneyTone } from "@second-chance/backend/contracts/recipient-tone";
import { trailParts } from "@/features/money/trail-parts";

export interface OrderPart {
  /** Whose part it is; `post` is what the centers get for sending the parcels. */
  readonly key: MoneyTone | "post";
  readonly tone: MoneyTone;
  readonly amountMinor: number;
}

const POST = { key: "post", tone: "house" } as const;
const KINDS: readonly Omit<OrderPart, "amountMinor">[] = [
  ...MONEY_TONES.filter((tone) => tone !== "tax").map((tone) => ({ key: tone, tone })),
  POST,
  { key: "tax", tone: "tax" },
];

/**
 * Where the money of a whole order goes, pieces and post together, makers first and tax last; the parts are exactly
 * what was paid. Null until every line is in the books.
 */
export function orderTrail({ attributed, parcels }: Receipt): OrderPart[] | null {
  const trails = parcels.flatMap(({ lines }) => lines.map(({ trail }) => trail));
  if (!attributed || !trails.every((trail) => trail !== null)) return null;
  const booked: readonly OrderPart[] = [
    ...trails.flatMap(trailParts).map(({ tone, amountMinor }) => ({ key: tone, tone, amountMinor })),
    ...parcels.flatMap(({ postage }): OrderPart[] => [
      { ...POST, amountMinor: postage.net.amountMinor },
      { key: "tax", tone: "tax", amountMinor: postage.tax.amountMinor },
    ]),
  ];
  return KINDS.map((kind) => ({
    ...kind,
    amountMinor: booked
      .filter(({ key }) => key === kind.key)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0),
  })).filter(({ amountMinor }) => amountMinor > 0);
}
