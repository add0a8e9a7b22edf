import { points } from "../paper/measures";
import type { Setting } from "../paper/typesetter";

/** How each kind of text on a card is set. */
export type CardType = Readonly<
  Record<"shop" | "greeting" | "heading" | "text" | "strong" | "soft" | "row" | "small" | "note", Setting>
> & { readonly scale: number };

/** The card's type at a scale of its full sizes. */
export function cardType(scale: number): CardType {
  const of = (face: Setting["face"], size: number, maxLines: number): Setting => ({
    face,
    maxLines,
    largest: points(size * scale),
    smallest: points(size * scale * 0.8),
  });
  return {
    scale,
    shop: of("name", 11, 1),
    greeting: of("name", 17, 1),
    heading: of("name", 13, 1),
    text: of("text", 8, 3),
    strong: of("strong", 8, 2),
    soft: of("text", 6.6, 1),
    row: of("text", 7.4, 2),
    small: of("text", 6.6, 1),
    note: of("text", 5.8, 3),
  };
}
