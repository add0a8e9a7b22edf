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
  row: {
    className: "grid-cols-2 md:grid-cols-4",
    sizes: shownWidth("50vw - 22px", { "100rem": "23rem", "48rem": "25vw - 27px" }),
  },
} as const;

interface PieceGridProps {
  readonly pieces: readonly Card[];
  readonly place: Place;
  readonly layout?: keyof typeof LAYOUTS;
  /** How many stand in the first screen. */
  readonly first?: number;
}

export function PieceGrid({ pieces, place, layout = "row", first = 0 }: PieceGridProps) {
  const { className, sizes } = LAYOUTS[layout];
  return (
    <ul className={`grid gap-x-3 gap-y-8 sm:gap-x-5 lg:gap-y-12 ${className}`}>
      {pieces.map((piece, index) => (
        <li key={piece.productId}>
          <PieceCard piece={piece} place={place} sizes={sizes} first={index < first} />
        </li>
      ))}
    </ul>
  );
}
