import type { PieceRecord } from "../../domain/catalogue-entry";
import { type PieceWeights, weightsOf } from "../../domain/listing/piece-weights";
import type { ShopWindow } from "../../shop-window/arrange-window";

export interface CraftInTheShop {
  /** The newest piece of it that has a picture. */
  readonly example: PieceRecord | undefined;
  readonly weights: PieceWeights | null;
}

const known = new WeakMap<ShopWindow, ReadonlyMap<string, CraftInTheShop>>();

/** What the pieces of each craft in the shop are like; reckoned once a window. */
export function craftsInTheShop(window: ShopWindow): ReadonlyMap<string, CraftInTheShop> {
  const reckoned = known.get(window) ?? reckon(window);
  known.set(window, reckoned);
  return reckoned;
}

function reckon({ pieces }: ShopWindow): ReadonlyMap<string, CraftInTheShop> {
  const byCraft = new Map<string, PieceRecord[]>();
  for (const piece of pieces.values())
    byCraft.set(piece.craftType, [...(byCraft.get(piece.craftType) ?? []), piece]);
  return new Map(
    [...byCraft].map(([craft, own]) => [
      craft,
      {
        example: own
          .filter((piece) => piece.pictures.length > 0)
          .reduce<PieceRecord | undefined>(
            (newest, piece) => (!newest || piece.listedAt > newest.listedAt ? piece : newest),
            undefined,
          ),
        weights: weightsOf(own.map(({ weightGrams }) => weightGrams)),
      },
    ]),
  );
}
