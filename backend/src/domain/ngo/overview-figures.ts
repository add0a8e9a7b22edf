import { FIGURE_GROUPS, type FigureGroup, type NgoOverview } from "../../contracts/ngo/figures";
import { figureRow, figureRows, opensOf, type RowsOf } from "./figure-rows";
import { type FigureSum, ofBook, piecesOf } from "./figures";
import { MADE_OF, type SumName } from "./made-of";
import { moneyCards, type PeriodSums } from "./overview-cards";

/** The sums of a period and of the one before, and what was asked. */
export interface OverviewSums {
  readonly sums: Readonly<Record<SumName, readonly FigureSum[]>>;
  readonly earlier: PeriodSums;
  readonly of: RowsOf;
}

/** Every figure of the overview that is made of sums: cards, pieces, the total, and the same by each group. */
export function overviewFigures({ sums, earlier, of }: OverviewSums): Pick<
  NgoOverview,
  "pieces" | "total" | "groups"
> & {
  readonly cards: ReturnType<typeof moneyCards>;
} {
  const rowsBy = (group: FigureGroup) => {
    const { sum, keyOf } = MADE_OF[group];
    const own = sums[sum];
    const sold = sum === "recipient" ? null : ofBook(own, "sold");
    return figureRows(group, { sums: ofBook(own, "income"), sold, of, keyOf });
  };
  const opensSold = opensOf({ ...of.filter, of: "sold" }, of);
  return {
    cards: moneyCards(sums, earlier, of),
    pieces: {
      count: piecesOf(ofBook(sums.sent, "sold")),
      before: piecesOf(ofBook(earlier.sent, "sold")),
      opens: opensSold && { ...opensSold, kind: "capture" },
    },
    total: figureRow("", { sums: ofBook(sums.month, "income"), sold: ofBook(sums.month, "sold"), of }),
    groups: Object.fromEntries(FIGURE_GROUPS.map((group) => [group, rowsBy(group)])) as NgoOverview["groups"],
  };
}
