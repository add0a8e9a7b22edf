import { MARK_GRID } from "../../domain/makers-mark/makers-mark";
import { formatAmount } from "../../emails/format-amount";
import { type Block, type Drawing, EMPTY } from "../paper/drawing";
import { CLAY, INK, INK_SOFT, PAPER } from "../paper/measures";
import type { Stack } from "../paper/stack";
import { colourOf } from "./card-parts";
import type { CardType } from "./card-type";
import { moneyBar } from "./money-bar";
import type { CardPiece, ParcelCard } from "./parcel-card";
import { PARCEL_CARD_WORDS } from "./parcel-card-words";
import { recipientName } from "./recipient-words";

/** Millimetres at full size. */
const MARK = 5.8;
const SWATCH = 2.3;
const BAR = 7;
const INDENT = 8.2;
/** The rim of a swatch that has no part in the bar. */
const RIM = 0.3;

const amountOf = ({ currencyCode, locale, country }: ParcelCard, minor: bigint) =>
  formatAmount(minor, currencyCode, `${locale}-${country.toUpperCase()}`);

/** What was bought and what was paid for it. */
export function piecesSection(stack: Stack, card: ParcelCard, named: number, type: CardType): void {
  const words = PARCEL_CARD_WORDS[card.locale];
  for (const piece of card.pieces.slice(0, named)) pieceRow(stack, card, piece, type);
  const unnamed = card.pieces.slice(named);
  const plain = (text: string, minor: bigint) =>
    stack.row({
      words: [{ text, setting: type.row, colour: INK_SOFT }],
      amount: amountOf(card, minor),
      setting: type.row,
      colour: INK_SOFT,
      indent: INDENT * type.scale,
    });
  if (unnamed.length > 0) {
    plain(
      words.more(unnamed.reduce((count, { quantity }) => count + quantity, 0)),
      unnamed.reduce((sum, { amountMinor }) => sum + amountMinor, 0n),
    );
  }
  if (card.postageMinor > 0n) plain(words.postage, card.postageMinor);
  if (card.discountMinor > 0n) plain(words.discount, -card.discountMinor);
  stack.space(0.8 * type.scale);
  stack.row({
    words: [{ text: words.paid, setting: type.strong, colour: INK }],
    amount: amountOf(card, card.paidMinor),
    setting: type.strong,
    colour: INK,
    indent: INDENT * type.scale,
  });
}

function pieceRow(stack: Stack, card: ParcelCard, piece: CardPiece, type: CardType): void {
  const size = MARK * type.scale;
  if (piece.mark) {
    const [x, y] = [stack.left, stack.bottom + 0.5];
    stack.add({ ...EMPTY, figures: [{ path: piece.mark, grid: MARK_GRID, x, y, size, colour: CLAY }] });
  }
  stack.row({
    words: [
      {
        text: piece.quantity > 1 ? `${piece.quantity} × ${piece.title}` : piece.title,
        setting: type.strong,
        colour: INK,
      },
      { text: piece.workshop, setting: type.soft, colour: INK_SOFT },
    ],
    amount: amountOf(card, piece.amountMinor),
    setting: type.strong,
    colour: INK,
    indent: INDENT * type.scale,
    least: size + 1,
  });
  stack.space(1.2 * type.scale);
}

/** The bar, drawn to scale, and its parts with their amounts; below them the post, which is not in the bar. */
export function moneySection(stack: Stack, card: ParcelCard, type: CardType): void {
  const words = PARCEL_CARD_WORDS[card.locale];
  stack.words({ text: words.title, setting: type.heading, colour: INK });
  stack.space(1.2 * type.scale);
  const height = BAR * type.scale;
  stack.add(moneyBar(card.parts, { x: stack.left, y: stack.bottom, width: stack.width, height }));
  stack.space(height + 2.2 * type.scale);
  const size = SWATCH * type.scale;
  for (const { recipient, amountMinor } of card.parts) {
    const swatch = { x: stack.left, y: stack.bottom + 0.55 * type.scale, width: size, height: size };
    stack.add(swatchOf(recipient, swatch));
    stack.row({
      words: [{ text: recipientName(recipient, card.locale), setting: type.row, colour: INK_SOFT }],
      amount: amountOf(card, amountMinor),
      setting: { ...type.row, face: "strong" },
      colour: INK,
      indent: size + 2,
    });
    stack.space(0.5 * type.scale);
  }
  if (card.refundedMinor > 0n) {
    const text = words.refunded(amountOf(card, card.refundedMinor));
    stack.space(1 * type.scale);
    stack.words({ text, setting: type.row, colour: INK });
  }
}

/** The colour of a part in the bar; only a rim for the post, which isn't there. */
function swatchOf(recipient: string, square: Omit<Block, "colour">): Drawing {
  const colour = colourOf(recipient);
  if (colour) return { ...EMPTY, blocks: [{ ...square, colour }] };
  const { x, y, width, height } = square;
  const inside = { x: x + RIM, y: y + RIM, width: width - 2 * RIM, height: height - 2 * RIM };
  return {
    ...EMPTY,
    blocks: [
      { ...square, colour: INK_SOFT },
      { ...inside, colour: PAPER },
    ],
  };
}
