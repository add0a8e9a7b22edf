import type { Card } from "@second-chance/backend/contracts/catalogue";
import type { Place } from "@/i18n/find-place";
import { PieceCard } from "./piece-card";

const LAYOUTS = {
  /** Beside the facets. */
  catalogue: {
    className: "grid-cols-2 md:grid-cols-3 2xl:grid-cols-4",
    sizes: "(min-width: 96rem) 18rem, (min-width: 64rem) 24vw, (min-width: 48rem) 31vw, 46vw",
  },
  /** Over the whole width. */
  row: {
    className: "grid-cols-2 md:grid-cols-4",
    sizes: "(min-width: 100rem) 24rem, (min-width: 48rem) 23vw, 46vw",
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
