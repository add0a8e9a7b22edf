import { shopLink } from "../../config/storefront-links";
import { type Drawing, moved, together } from "../paper/drawing";
import { A6, INK, INK_SOFT } from "../paper/measures";
import { Stack } from "../paper/stack";
import type { Typesetter } from "../paper/typesetter";
import { moneySection, piecesSection } from "./card-sections";
import { type CardType, cardType } from "./card-type";
import type { ParcelCard } from "./parcel-card";
import { PARCEL_CARD_WORDS } from "./parcel-card-words";

const PADDING = 9;
const TOP = 8;
const WIDTH = A6.width - 2 * PADDING;
const END = A6.height - 7;
/** Much that was bought is set smaller, all of it together; the last step is as small as people read. */
const SCALES = [1.2, 1.1, 1, 0.93, 0.86, 0.8] as const;
/** Empty paper between the parts and the notes at the foot, millimetres. */
const ABOVE_NOTES = 2.5;

/** No card has room for more rows than these, however small. */
const MOST_NAMED = 14;

/** Places everything on a card, from its upper left corner: smaller where much was bought, then with fewer names. */
export function layOutCard(card: ParcelCard, typesetter: Typesetter): Drawing {
  for (let named = Math.min(card.pieces.length, MOST_NAMED); ; named -= 1) {
    for (const scale of SCALES) {
      const type = cardType(scale);
      const body = bodyOf(card, named, type, typesetter);
      const notes = notesOf(card, type, typesetter);
      const isLast = named <= 1 && scale === SCALES.at(-1);
      if (body.bottom + ABOVE_NOTES + notes.bottom <= END || isLast)
        return together(body.drawing, moved(notes.drawing, 0, END - notes.bottom));
    }
  }
}

/** The card with so many of its pieces named; the others stand in one row with their sum. */
function bodyOf(card: ParcelCard, named: number, type: CardType, typesetter: Typesetter): Stack {
  const words = PARCEL_CARD_WORDS[card.locale];
  const stack = new Stack({ x: PADDING, y: TOP, width: WIDTH }, typesetter);
  stack.row({
    words: [{ text: "Second Chance Crafts", setting: type.shop, colour: INK }],
    amount: new URL(shopLink()).host,
    setting: type.small,
    colour: INK_SOFT,
  });
  stack.space(3.2 * type.scale);
  stack.words(
    { text: words.greeting(card.firstName), setting: type.greeting, colour: INK },
    { text: words.from(card.center, card.place), setting: type.text, colour: INK_SOFT, above: 0.8 },
  );
  stack.space(3.2 * type.scale);
  piecesSection(stack, card, named, type);
  stack.space(3.8 * type.scale);
  moneySection(stack, card, type);
  return stack;
}

/** By which rule the money was split, from the top of the paper: the foot of the card is as high as they are. */
function notesOf(
  { locale, policies, testPayment }: ParcelCard,
  type: CardType,
  typesetter: Typesetter,
): Stack {
  const words = PARCEL_CARD_WORDS[locale];
  const notes = policies.map(({ version, illustrative }) =>
    illustrative ? words.illustrative(version) : words.policy(version),
  );
  if (testPayment) notes.push(words.testPayment);
  const stack = new Stack({ x: PADDING, y: 0, width: WIDTH }, typesetter);
  stack.words(...notes.map((text) => ({ text, setting: type.note, colour: INK_SOFT, above: 0.5 })));
  return stack;
}
