import { shopLink } from "../../config/storefront-links";
import { MARK_GRID } from "../../domain/makers-mark/makers-mark";
import { type Column, type Paragraph, setColumn } from "../paper/column";
import type { Drawing } from "../paper/drawing";
import { CLAY, INK, INK_SOFT, points, type Size } from "../paper/measures";
import { qrCode } from "../paper/qr-code";
import type { Setting, Typesetter } from "../paper/typesetter";
import type { HangTag, TagText } from "./hang-tag";
import { HANG_TAG_WORDS } from "./hang-tag-words";

/** One tag, millimetres. */
export const TAG: Size = { width: 60, height: 90 };

const PADDING = 5;
const INNER = TAG.width - 2 * PADDING;
const HOLE = { x: TAG.width / 2, y: 6.5, radius: 2 };
/** The shop's name stands beside the hole, broken where docs/identity.md allows it. */
const SHOP_NAME = { x: PADDING, y: 4, width: HOLE.x - HOLE.radius - 1.5 - PADDING };
const MARK = { x: PADDING, y: 12, size: 14 };
const QR = { x: PADDING, y: 65, size: 20 };
/** Right of the code, past its quiet zone. */
const BESIDE = QR.x + QR.size + 4;
/** The quiet zone above the code begins here. */
const WORDS_END = 61.5;
const GAP = 2.2;
const SHOP_NAME_TYPE: Setting = { face: "name", largest: points(6.4), smallest: points(6), maxLines: 1 };
/** Long texts in two languages are set smaller all together, so that the tag stays of one piece. */
const SCALES = [1, 0.94, 0.88, 0.82, 0.76] as const;

/** Places everything on a tag, from its upper left corner. */
export function layOutTag(tag: HangTag, typesetter: Typesetter): Drawing {
  const words = SCALES.map((scale) => () => wordsOf(tag, scale, typesetter));
  const set = words.reduce<Column | undefined>(
    (fitting, next) => (fitting && fitting.bottom <= WORDS_END ? fitting : next()),
    undefined,
  );
  const code = qrCode(tag.address);
  const shop = setColumn(
    SHOP_NAME,
    ["Second Chance", "Crafts"].map((text) => ({ text, setting: SHOP_NAME_TYPE, colour: INK })),
    typesetter,
  );
  const foot = footOf(tag, typesetter);
  return {
    texts: [...shop.texts, ...(set?.texts ?? []), ...foot.texts],
    blocks: [],
    figures: [
      { ...MARK, path: tag.mark, grid: MARK_GRID, colour: CLAY },
      { ...QR, path: code.path, grid: code.grid, colour: INK },
    ],
    rules: [],
    holes: [HOLE],
  };
}

/** Who made it, what it is and how to look after it: each in one language, then in the other. */
function wordsOf({ texts }: HangTag, scale: number, typesetter: Typesetter): Column {
  const type = (size: number, smallest: number, face: Setting["face"], maxLines: number): Setting => ({
    face,
    maxLines,
    largest: points(size * scale),
    smallest: points(smallest * scale),
  });
  const origin = setColumn(
    { x: MARK.x + MARK.size + 3, y: MARK.y, width: INNER - MARK.size - 3 },
    originOf(texts, {
      workshop: { ...type(6.6, 5.6, "strong", 2), ratherSmall: true },
      center: { ...type(6, 5, "text", 2), ratherSmall: true },
      place: type(6, 5, "text", 1),
    }),
    typesetter,
  );
  const y = Math.max(origin.bottom, MARK.y + MARK.size) + GAP;
  const titles = texts.map(
    ({ title }, index): Paragraph => ({
      text: title,
      setting: index === 0 ? type(14, 11, "name", 2) : type(9.5, 8, "nameItalic", 2),
      colour: index === 0 ? INK : INK_SOFT,
      above: 0.4,
    }),
  );
  const care = texts.flatMap(({ care: sentence, locale }, index): Paragraph[] =>
    sentence
      ? [
          {
            text: `${HANG_TAG_WORDS[locale].care}: ${sentence}`,
            setting: type(6, 5.4, "text", 3),
            colour: index === 0 ? INK : INK_SOFT,
            above: index === 0 ? GAP : 0.6,
          },
        ]
      : [],
  );
  const body = setColumn({ x: PADDING, y, width: INNER }, [...titles, ...care], typesetter);
  return { texts: [...origin.texts, ...body.texts], bottom: body.bottom };
}

/** A name that is the same in both languages stands once. */
function originOf(
  texts: HangTag["texts"],
  settings: Readonly<Record<"workshop" | "center" | "place", Setting>>,
): Paragraph[] {
  const [first, ...others] = texts;
  const parts = ["workshop", "center", "place"] as const;
  const line = (text: TagText, part: (typeof parts)[number]): Paragraph => ({
    text: text[part],
    setting: settings[part],
    colour: text === first ? INK : INK_SOFT,
    above: text !== first && part === "workshop" ? 0.9 : 0,
  });
  return [
    ...parts.map((part) => line(first, part)),
    ...others.flatMap((other) =>
      parts.filter((part) => other[part] !== first[part]).map((part) => line(other, part)),
    ),
  ];
}

/** Beside the code: the price, and what the code opens. */
function footOf({ price, sku, texts }: HangTag, typesetter: Typesetter): Column {
  const type = (size: number, face: Setting["face"], maxLines: number): Setting => ({
    face,
    maxLines,
    largest: points(size),
    smallest: points(size * 0.6),
  });
  return setColumn(
    { x: BESIDE, y: QR.y - 1.6, width: TAG.width - PADDING - BESIDE },
    [
      { text: price, setting: type(13, "strong", 1), colour: INK },
      ...texts.map(({ locale }, index) => ({
        text: HANG_TAG_WORDS[locale].scan,
        setting: type(5.8, "text", 2),
        colour: index === 0 ? INK : INK_SOFT,
        above: index === 0 ? 0.8 : 0.4,
      })),
      { text: new URL(shopLink()).host, setting: type(5.4, "text", 1), colour: INK_SOFT, above: 0.6 },
      { text: sku, setting: type(5.4, "text", 1), colour: INK_SOFT },
    ],
    typesetter,
  );
}
