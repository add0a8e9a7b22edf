import type { Period } from "./period-before";

/** Minor units by recipient. */
type Parts = Readonly<Record<string, bigint>>;

/** A line of an order as it was frozen, and what was captured of it and given back, for whom and when. For tests. */
export interface PaidLine {
  readonly center: keyof typeof COUNTRY_OF;
  readonly workshop: string;
  readonly craft: string;
  /** Empty for what was sent nowhere, like a sale at a fair. */
  readonly destination: string;
  readonly currencyCode: string;
  /** None for the post of a parcel. */
  readonly quantity: number;
  readonly captures: readonly { readonly month: string; readonly parts: Parts }[];
  readonly refunds: readonly { readonly month: string; readonly parts: Parts }[];
  /** Kept by a payment service, of the shop's part. */
  readonly fee: bigint;
  /** Sent to the center, of what it is owed for this line. */
  readonly payout: { readonly month: string; readonly minor: bigint };
}

const COUNTRY_OF = { lima: "PE", vilnius: "LT" } as const;
export const WORKSHOPS: Readonly<Record<PaidLine["center"], readonly string[]>> = {
  lima: ["wood", "soap"],
  vilnius: ["linen"],
};
/** As answers name them. */
export const CENTERS = (["lima", "vilnius"] as const).map((id) => ({
  id,
  name: id,
  timeZone: "UTC",
  country: COUNTRY_OF[id],
  scope: "detail" as const,
  workshops: WORKSHOPS[id].map((name) => ({ id: name, name })),
}));
export const SHOPS_OWN = "shop_running_costs";
export const POST = "center_post";
export const RECIPIENTS = ["makers", "materials", "house_programme", "safety_fund", SHOPS_OWN];

export const MONTHS = [
  "2025-06",
  "2025-09",
  "2025-12",
  "2026-01",
  "2026-02",
  "2026-05",
  "2026-06",
  "2026-07",
];
export const PERIOD = { from: "2026-01", to: "2026-06" };
export const BEFORE = { from: "2025-07", to: "2025-12" };
/** Euros for one, in ten-thousandths; of dollars nobody published a rate in two of the months. */
const RATES: Readonly<Record<string, bigint>> = { EUR: 10_000n, PEN: 2311n, USD: 9127n };
export const RATE_SCALE = 10_000n;
export const rateIn = (month: string, currencyCode: string): bigint | undefined =>
  currencyCode === "USD" && ["2025-09", "2026-02"].includes(month) ? undefined : RATES[currencyCode];

/** What of a line was captured in all. */
export const netOf = ({ captures }: PaidLine): bigint =>
  captures.flatMap(({ parts }) => Object.values(parts)).reduce((all, part) => all + part, 0n);

/** `home`, `abroad`, or '' for what was sent nowhere. */
export function sentOf({ center, destination }: PaidLine): string {
  if (destination === "") return "";
  return destination === COUNTRY_OF[center] ? "home" : "abroad";
}

export const within = ({ month: when }: { readonly month: string }, { from, to }: Period): boolean =>
  when >= from && when <= to;

/** Money that moved for somebody, signed as the ledger signs it. */
export interface Move {
  readonly line: PaidLine;
  readonly month: string;
  readonly kind: "capture" | "refund" | "fee" | "payout";
  readonly recipient: string;
  readonly minor: bigint;
}

/** Every part of every capture, refund, fee and payout. */
export const movesOf = (world: readonly PaidLine[]): Move[] =>
  world
    .flatMap((one): Move[] => {
      const parts = (kind: Move["kind"], paid: PaidLine["captures"], sign: bigint) =>
        paid.flatMap(({ month: when, parts: all }) =>
          Object.entries(all).map(([recipient, part]) => ({
            line: one,
            month: when,
            kind,
            recipient,
            minor: part * sign,
          })),
        );
      const { fee, payout, captures, workshop } = one;
      const when = captures[0]?.month ?? "";
      return [
        ...parts("capture", captures, 1n),
        ...parts("refund", one.refunds, -1n),
        { line: one, month: when, kind: "fee", recipient: SHOPS_OWN, minor: workshop ? -fee : 0n },
        {
          line: one,
          month: payout.month,
          kind: "payout",
          recipient: workshop ? "makers" : POST,
          minor: -payout.minor,
        },
      ];
    })
    .filter((move) => move.minor !== 0n);
