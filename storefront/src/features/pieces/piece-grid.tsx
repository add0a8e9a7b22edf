import type { Card } from "@second-chance/backend/contracts/catalogue";
import type { Place } from "@/i18n/find-place";
import { shownWidth } from "@/ui/shown-width";
import { PieceCard } from "./piece-card";

const LAYOUTS = {
  /** Beside the facets. */
  catalogue: {
    className: "grid-cols-2 md:grid-cols-3 2xl:grid-cols-4",
    sizes: shownWidth("50vw - 22px", {
      "96rem": "18rem",
      "64rem": "29.5vw - 85px",
      "48rem": "33.3vw - 29px",
    }),
  },
  /** Over the whole width. */
  fours: {
    className: "grid-cols-2 md:grid-cols-4",
    sizes: shownWidth("50vw - 22px", { "100rem": "23rem", "48rem": "25vw - 27px" }),
  },
  threes: {
    className: "grid-cols-2 md:grid-cols-3",
    sizes: shownWidth("50vw - 22px", { "100rem": "31rem", "48rem": "33.3vw - 29px" }),
  },
} as const;

/** How full the last row is, from just above 0 to 1. */
const lastRow = (count: number, columns: number): number => ((count - 1) % columns) / columns + 1 / columns;

/** Fours, unless threes leave less of the last row empty: one piece alone in a row looks forgotten. */
const layoutOf = (count: number) => (lastRow(count, 3) > lastRow(count, 4) ? "threes" : "fours");

interface PieceGridProps {
  readonly pieces: readonly Card[];
  readonly place: Place;
  /** Left out where the grid has the whole width. */
  readonly layout?: "catalogue";
  /** How many stand in the first screen. */
  readonly first?: number;
  /** How many a phone is shown; the others are not fetched there. */
  readonly onPhone?: number;
}

export function PieceGrid({ pieces, place, layout, first = 0, onPhone = pieces.length }: PieceGridProps) {
  const { className, sizes } = LAYOUTS[layout ?? layoutOf(pieces.length)];
  return (
    <ul className={`grid gap-x-3 gap-y-8 sm:gap-x-5 lg:gap-y-12 ${className}`}>
      {pieces.map((piece, index) => (
        <li key={piece.productId} className={index < onPhone ? "" : "max-md:hidden"}>
          <PieceCard piece={piece} place={place} sizes={sizes} first={index < first} />
        </li>
      ))}
    </ul>
  );
}
