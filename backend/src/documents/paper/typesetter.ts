import type { Face } from "./drawing";

/** Measures text: millimetres of a line in a face at a size of millimetres. */
export type Typesetter = (text: string, face: Face, size: number) => number;

/** How a text may be set when there is little room. */
export interface Setting {
  readonly face: Face;
  /** Type size when there is room enough, millimetres. */
  readonly largest: number;
  /** Type size below which nobody could read it, millimetres. */
  readonly smallest: number;
  readonly maxLines: number;
  /** Smaller type rather than a second line. */
  readonly ratherSmall?: boolean;
}

export interface SetText {
  readonly lines: readonly string[];
  /** Millimetres. */
  readonly size: number;
  /** True when even the smallest size had no room: the last line then ends with an ellipsis, for all to see. */
  readonly shortened: boolean;
}

const STEP = 0.96;
const ELLIPSIS = "…";
/** Words of a line that may give its last one away. */
const FEWEST_TO_SPARE = 3;

/** Breaks a text into lines of a width in millimetres: as large as it can be, smaller rather than cut. */
export function setText(text: string, width: number, setting: Setting, typesetter: Typesetter): SetText {
  if (setting.ratherSmall) {
    const single = setText(text, width, { ...setting, ratherSmall: false, maxLines: 1 }, typesetter);
    if (!single.shortened) return single;
  }
  // Accents typed apart from their letter would be drawn apart from it.
  const whole = text.normalize("NFC").trim();
  const { face, largest, smallest, maxLines } = setting;
  for (let size = largest; ; size = Math.max(size * STEP, smallest)) {
    const fits = (line: string) => typesetter(line, face, size) <= width;
    const lines = withoutLoneWord(linesOf(whole, fits), fits);
    if (lines.length <= maxLines) return { lines, size, shortened: false };
    if (size === smallest) return { lines: shorten(lines, maxLines, fits), size, shortened: true };
  }
}

function linesOf(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = "";
  // A no-break space keeps a number with its currency, so only plain spaces part words.
  for (const word of text.split(/[ \n\t]+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = fits(word) ? [word] : partWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line ? [...lines, line] : lines;
}

/** A last word that would stand alone gets the one before it for company, where a line has words to spare. */
function withoutLoneWord(lines: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const [before = "", last = ""] = lines.slice(-2);
  const words = before.split(" ");
  if (lines.length < 2 || last.includes(" ") || words.length < FEWEST_TO_SPARE) return lines;
  const together = `${words.at(-1)} ${last}`;
  return fits(together) ? [...lines.slice(0, -2), words.slice(0, -1).join(" "), together] : lines;
}

/** A word that is wider than the paper is parted wherever its line is full. */
function partWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece && !fits(piece + letter)) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function shorten(lines: readonly string[], maxLines: number, fits: (line: string) => boolean): string[] {
  const kept = lines.slice(0, maxLines);
  let last = [...(kept.pop() ?? "")];
  while (last.length > 0 && !fits(last.join("").trimEnd() + ELLIPSIS)) last = last.slice(0, -1);
  return [...kept, last.join("").trimEnd() + ELLIPSIS];
}
