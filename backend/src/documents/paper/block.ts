import { type Paragraph, setColumn } from "./column";
import { type Drawing, EMPTY, moved, type Rule, type TextLine, together } from "./drawing";
import type { Typesetter } from "./typesetter";

/** Something on a page that stays together, drawn from its own upper left corner. Millimetres. */
export interface Block {
  readonly drawing: Drawing;
  readonly height: number;
  /** Stands above it where it begins a page, such as the titles of its table. */
  readonly again?: Block;
}

export interface Cell {
  readonly width: number;
  readonly words: readonly Paragraph[];
  /** At its right edge: amounts and weights. */
  readonly toTheRight?: boolean;
}

export interface RowLook {
  /** Boxes all around, one line below, or nothing. */
  readonly frame: "boxes" | "line" | "none";
  /** Empty paper around the words of a cell, millimetres. */
  readonly padding: number;
  /** Height that the row has at least. */
  readonly least?: number;
}

/** Cells side by side, as high as the highest of them. */
export function rowBlock(
  cells: readonly Cell[],
  { frame, padding, least = 0 }: RowLook,
  typesetter: Typesetter,
): Block {
  let x = 0;
  const set = cells.map(({ width, words, toTheRight = false }) => {
    const inner = width - 2 * padding;
    const { texts, bottom } = setColumn({ x: x + padding, y: padding, width: inner }, words, typesetter);
    const placed = {
      x,
      width,
      texts: toTheRight ? texts.map(atRight(x + padding + inner, typesetter)) : texts,
    };
    x += width;
    return { ...placed, bottom };
  });
  const height = Math.max(least, ...set.map(({ bottom }) => bottom + padding));
  const rules = frame === "boxes" ? set.flatMap((cell) => boxOf(cell, height)) : [];
  if (frame === "line") rules.push({ from: [0, height], to: [x, height] });
  return { drawing: { ...EMPTY, texts: set.flatMap(({ texts }) => texts), rules }, height };
}

const atRight =
  (right: number, typesetter: Typesetter) =>
  (line: TextLine): TextLine => ({ ...line, x: right - typesetter(line.text, line.face, line.size) });

function boxOf({ x, width }: { readonly x: number; readonly width: number }, height: number): Rule[] {
  const right = x + width;
  return [
    { from: [x, 0], to: [right, 0] },
    { from: [x, height], to: [right, height] },
    { from: [x, 0], to: [x, height] },
    { from: [right, 0], to: [right, height] },
  ];
}

/** Empty paper, millimetres. */
export const gap = (height: number): Block => ({ drawing: EMPTY, height });

/** Blocks below one another that stay on one page, under what stands above the first of them. */
export function stacked(first: Block, ...others: readonly Block[]): Block {
  let { height } = first;
  const below = others.map((block) => {
    const drawing = moved(block.drawing, 0, height);
    height += block.height;
    return drawing;
  });
  return { ...first, drawing: together(first.drawing, ...below), height };
}

/** Where blocks flow down a page, millimetres. */
export interface Flow {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Stands at the top of every page but the first, unless the block that begins it says another. */
  readonly again?: Block;
}

/** Blocks below one another, a new page wherever the next one has no room. */
export function intoPages(blocks: readonly Block[], { left, top, bottom, again }: Flow): Drawing[] {
  const pages: Drawing[] = [];
  let page: Drawing[] = [];
  let y = top;
  const place = ({ drawing, height }: Block) => {
    page.push(moved(drawing, left, y));
    y += height;
  };
  for (const block of blocks) {
    if (page.length > 0 && y + block.height > bottom) {
      pages.push(together(...page));
      page = [];
      y = top;
      const onTop = block.again ?? again;
      if (onTop) place(onTop);
    }
    place(block);
  }
  return [...pages, together(...page)];
}
