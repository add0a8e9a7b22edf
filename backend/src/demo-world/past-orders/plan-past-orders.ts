import { Chance } from "./chance";

export interface Shopper {
  readonly first_name: string;
  readonly last_name: string;
  readonly address_1: string;
  readonly city: string;
  readonly province?: string;
  readonly postal_code: string;
  readonly phone: string;
}

/** The file seed/data/past-orders.json. */
export interface PastOrderMix {
  readonly count: number;
  /** First and last day of the demo's past, `YYYY-MM-DD`. */
  readonly first_day: string;
  readonly last_day: string;
  readonly seed: number;
  readonly season: readonly number[];
  readonly growth: number;
  readonly refund_every: number;
  readonly donation_every: number;
  /** Orders of the last days, for those who pack. */
  readonly fresh: readonly {
    readonly hours_ago: number;
    readonly country: string;
    readonly lines: readonly (readonly [sku: string, quantity: number])[];
  }[];
  readonly destinations: readonly {
    readonly country: string;
    readonly weight: number;
    readonly shoppers: readonly Shopper[];
  }[];
}

/** A piece as far as a past order cares. */
export interface StockedPiece {
  readonly sku: string;
  readonly country: string;
  readonly center: string;
  /** Fund that its buyers are offered. */
  readonly fund: string;
  readonly stock: number;
  readonly oneOfAKind: boolean;
}

export interface PastRefund {
  /** The whole order with its postage, one line, or half of one line. */
  readonly kind: "order" | "line" | "part";
  readonly at: Date;
}

export interface PastDonation {
  readonly fund: string;
  /** Which of the amounts that the basket offers. */
  readonly suggestion: number;
}

export interface PastOrder {
  /** 1 for the oldest. */
  readonly number: number;
  readonly paidAt: Date;
  readonly country: string;
  readonly email: string;
  readonly shopper: Shopper;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
  readonly refund: PastRefund | null;
  readonly donation: PastDonation | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const SUGGESTIONS = 3;
const REFUND_KINDS: readonly PastRefund["kind"][] = ["line", "part", "order"];

/**
 * The demo's past, the same in every run: growing sales with a season, at home and abroad, baskets of one to four
 * pieces from one to three centers. One-of-a-kind pieces are never sold here, for no center could restock them.
 */
export function planPastOrders(
  mix: PastOrderMix,
  pieces: readonly StockedPiece[],
  maySend: (sku: string, country: string) => boolean,
): PastOrder[] {
  const chance = new Chance(mix.seed);
  const days = Array.from({ length: mix.count }, () => dayOf(mix, chance)).sort((a, b) => a - b);
  const stocked = pieces.filter(({ oneOfAKind, stock }) => !oneOfAKind && stock > 0);
  return days.flatMap((day, index) => {
    // Each order draws from its own chance, so that a change of one leaves the others as they are.
    const own = new Chance(mix.seed + 7919 * (index + 1));
    const destination = own.pick(mix.destinations, ({ weight }) => weight);
    const shopper = destination && own.pick(destination.shoppers);
    if (!destination || !shopper) return [];
    const { country } = destination;
    const lines = basket(
      stocked.filter(({ sku }) => maySend(sku, country)),
      country,
      own,
    );
    const number = index + 1;
    const fund = stocked.find(({ sku }) => sku === lines[0]?.sku)?.fund;
    const paidAt = new Date(day + 7 * 60 * 60 * 1000 + own.below(14 * 60 * 60) * 1000);
    return [
      {
        number,
        paidAt,
        country,
        email: `shopper${number}@past-orders.example`,
        shopper,
        lines,
        refund:
          number % mix.refund_every === 0
            ? refundOf(number / mix.refund_every, paidAt, mix.last_day, own)
            : null,
        // Drawn last, so that it leaves everything before it as it was.
        donation:
          fund && number % mix.donation_every === 0 ? { fund, suggestion: own.below(SUGGESTIONS) } : null,
      },
    ];
  });
}

/** A day of the past, by season and growth: draws days until one is accepted. */
function dayOf({ first_day, last_day, season, growth }: PastOrderMix, chance: Chance): number {
  const first = Date.parse(`${first_day}T00:00:00Z`);
  const days = Math.round((Date.parse(`${last_day}T00:00:00Z`) - first) / DAY_MS) + 1;
  const most = Math.max(...season) * growth;
  for (;;) {
    const day = chance.below(days);
    const at = first + day * DAY_MS;
    const demand = (season[new Date(at).getUTCMonth()] ?? 0) * (1 + ((growth - 1) * day) / days);
    if (chance.next() * most < demand) return at;
  }
}

function basket(pieces: readonly StockedPiece[], country: string, chance: Chance): PastOrder["lines"] {
  const size = 1 + (chance.pick([0, 1, 2, 3], (more) => [46, 32, 15, 7][more] ?? 0) ?? 0);
  const lines = new Map<string, number>();
  let left = pieces;
  while (lines.size < size && left.length > 0) {
    // People buy mostly from their own country's centers where there are any.
    const piece = chance.pick(left, (candidate) => (candidate.country === country ? 6 : 1));
    if (!piece) break;
    const several = piece.stock >= 4 && chance.next() < 0.2;
    lines.set(piece.sku, several ? 2 : 1);
    left = left.filter(({ sku }) => sku !== piece.sku);
  }
  return [...lines].map(([sku, quantity]) => ({ sku, quantity }));
}

function refundOf(turn: number, paidAt: Date, lastDay: string, chance: Chance): PastRefund {
  const asked = paidAt.getTime() + (5 + chance.below(16)) * DAY_MS;
  return {
    kind: REFUND_KINDS[turn % REFUND_KINDS.length] ?? "line",
    at: new Date(Math.min(asked, Date.parse(`${lastDay}T23:00:00Z`))),
  };
}
