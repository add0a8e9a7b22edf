import { type ColumnPlace, type Paragraph, setColumn } from "./column";
import { type Colour, type Drawing, EMPTY, together } from "./drawing";
import type { Setting, Typesetter } from "./typesetter";

/** A row with an amount at its right edge. */
export interface AmountRow {
  /** Set below one another, left of the amount. */
  readonly words: readonly Paragraph[];
  readonly amount: string;
  readonly setting: Setting;
  readonly colour: Colour;
  /** Room kept free at the left, millimetres. */
  readonly indent?: number;
  /** Height that the row has at least, millimetres. */
  readonly least?: number;
}

/** Empty paper between words and amount, millimetres. */
const GUTTER = 3;

/** Sets one thing below the other, and knows where it stands. */
export class Stack {
  #drawing: Drawing = EMPTY;
  #bottom: number;

  constructor(
    private readonly place: ColumnPlace,
    private readonly typesetter: Typesetter,
  ) {
    this.#bottom = place.y;
  }

  get left(): number {
    return this.place.x;
  }

  get width(): number {
    return this.place.width;
  }

  get bottom(): number {
    return this.#bottom;
  }

  get drawing(): Drawing {
    return this.#drawing;
  }

  /** Leaves paper empty, millimetres. */
  space(height: number): void {
    this.#bottom += height;
  }

  words(...paragraphs: readonly Paragraph[]): void {
    const column = setColumn({ ...this.place, y: this.#bottom }, paragraphs, this.typesetter);
    this.add({ ...EMPTY, texts: column.texts });
    this.#bottom = column.bottom;
  }

  /** Words at the left, their amount at the right on the line of the first word. */
  row({ words, amount, setting, colour, indent = 0, least = 0 }: AmountRow): void {
    const { x, width } = this.place;
    const size = setting.largest;
    const amountWidth = this.typesetter(amount, setting.face, size);
    const column = setColumn(
      { x: x + indent, y: this.#bottom, width: width - indent - amountWidth - GUTTER },
      words,
      this.typesetter,
    );
    const y = column.texts[0]?.y ?? this.#bottom;
    const right = { text: amount, face: setting.face, size, x: x + width - amountWidth, y, colour };
    this.add({ ...EMPTY, texts: [...column.texts, right] });
    this.#bottom = Math.max(column.bottom, this.#bottom + least);
  }

  /** Adds what is already placed. */
  add(drawing: Drawing): void {
    this.#drawing = together(this.#drawing, drawing);
  }
}
