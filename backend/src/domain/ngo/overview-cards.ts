import type { FigureFilter, MoneyCard, MoneyCardName, NgoEntriesQuery } from "../../contracts/ngo/figures";
import { opensOf, type RowsOf } from "./figure-rows";
import { figureTone } from "./figure-tone";
import { type FigureSum, ofBook } from "./figures";
import { averageFigures, type CardFigure, cardFigures, dividedFigures } from "./money-card";

/** Sums of one period: every entry once by home and abroad, and once by recipient. */
export interface PeriodSums {
  readonly sent: readonly FigureSum[];
  readonly recipient: readonly FigureSum[];
}

type SumCardName = Exclude<MoneyCardName, "owed" | "averagePrice">;
type Opens = Partial<FigureFilter> & Pick<NgoEntriesQuery, "kind">;

/** A card's number, where it is read from, and what opens it. */
const SUM_CARDS: readonly (readonly [
  name: SumCardName,
  figure: CardFigure,
  sums: (sums: PeriodSums) => readonly FigureSum[],
  opens: Opens,
])[] = [
  ["income", "incomeMinor", ({ sent }) => ofBook(sent, "income"), { kind: "earned" }],
  ["received", "receivedMinor", ({ sent }) => ofBook(sent, "income"), { kind: "capture" }],
  ["refunded", "refundedMinor", ({ sent }) => ofBook(sent, "income"), { kind: "refund" }],
  [
    "makers",
    "incomeMinor",
    ({ recipient }) => ofBook(recipient, "income").filter(({ key }) => figureTone(key) === "makers"),
    { kind: "earned", tone: "makers" },
  ],
  [
    "abroad",
    "incomeMinor",
    ({ sent }) => ofBook(sent, "income").filter(({ key }) => key === "abroad"),
    { kind: "earned", sent: "abroad" },
  ],
  ["shop", "incomeMinor", ({ sent }) => ofBook(sent, "shop"), { kind: "earned", of: "shop" }],
  ["paidOut", "paidOutMinor", ({ sent }) => ofBook(sent, "income"), { kind: "payout" }],
];

/** Every card of money that is a sum of its period, beside the same of the period before. */
export function moneyCards(
  now: PeriodSums,
  before: PeriodSums,
  of: RowsOf,
): Record<SumCardName | "averagePrice", MoneyCard> {
  const cards = SUM_CARDS.map(([name, figure, sums, opens]) => {
    const own = opensOf({ ...of.filter, ...opens }, of);
    return [name, cardOf(cardFigures(sums(now), figure), cardFigures(sums(before), figure), own)] as const;
  });
  const divided = ({ sent }: PeriodSums) => dividedFigures(ofBook(sent, "sold"));
  const soldNow = divided(now);
  const sold: FigureFilter & Opens = { ...of.filter, of: "sold", kind: "capture" };
  return {
    ...(Object.fromEntries(cards) as Record<SumCardName, MoneyCard>),
    averagePrice: {
      ...cardOf(averageFigures(soldNow), averageFigures(divided(before)), opensOf(sold, of)),
      divided: soldNow,
    },
  };
}

/** A card; without anything before it is a balance. */
export function cardOf(
  { amounts, amountMinor, isWhole }: ReturnType<typeof cardFigures>,
  before: MoneyCard["before"],
  opens: MoneyCard["opens"],
): MoneyCard {
  return { amounts, reporting: { amountMinor, isWhole }, before, opens };
}
