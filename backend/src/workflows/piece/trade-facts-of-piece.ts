import type { NewPiece } from "./list-pieces";
import type { NewTradeFacts } from "./steps/create-trade-facts";

/** What customs, prices and policies have to know of a piece. */
export function tradeFactsOf(piece: NewPiece): NewTradeFacts {
  return {
    craft_type: piece.craft_type,
    hs6: piece.hs6,
    materials: piece.materials,
    made_to_order_days: piece.made_to_order_days,
    made_to_order_capacity: piece.made_to_order_capacity ?? null,
    one_of_a_kind: piece.one_of_a_kind,
    materials_cost_minor: piece.materials_cost_minor,
    materials_cost_currency: piece.home_currency,
    flags: piece.flags,
    species: piece.species ?? null,
  };
}

/** The same without what its workshop sets by itself once a piece is in the shop. */
export function approvedFactsOf(piece: NewPiece): Omit<NewTradeFacts, "made_to_order_days"> {
  const { made_to_order_days: _, made_to_order_capacity: __, ...facts } = tradeFactsOf(piece);
  return facts;
}
