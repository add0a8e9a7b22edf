import { OPEN_PARTS, type OpenPart } from "@second-chance/backend/contracts/open-parts";
import { escapeXml } from "@/features/seo/escape-xml";

export const CHART_SIZE = { width: 720, height: 400 } as const;

/** Papers and inks of tokens.css: on somebody else's page there are no variables. */
const PAPER = "#faf6ef";
const INK = "#1f1b16";
const INK_SOFT = "#4f473d";
const LINE = "#85755f";
/** As a money bar wears each part (ui/money-bar). */
const FILLS: Readonly<Record<OpenPart, string>> = {
  makers: "#a8481f",
  materials: "#c08a2e",
  house: "#55654a",
  fund: "#2f4468",
  post: "#4f473d",
  shop: "#85755f",
};

const PLOT = { left: 32, right: 688, top: 108, bottom: 292 } as const;
const LEGEND = { top: 350, row: 24, columns: 3 } as const;
/** Of a bar's place, what stays empty. */
const GAP = 0.35;
/** With fewer bars each would be a wall. */
const FEWEST = 5;
const FONT = "font-family=\"'Be Vietnam Pro', 'Segoe UI', Arial, sans-serif\"";

export interface ChartQuarter {
  readonly label: string;
  /** Null where nothing is told. */
  readonly told: {
    /** What buyers paid. */
    readonly amount: string;
    /** What centers earned of it. */
    readonly earned: string;
    readonly split: Readonly<Record<OpenPart, number>>;
  } | null;
}

export interface ChartModel {
  readonly language: string;
  readonly title: string;
  /** All that the chart shows, in words. */
  readonly description: string;
  readonly source: string;
  readonly legend: Readonly<Record<OpenPart, string>>;
  /** Where there is no bar to draw. */
  readonly none: string;
  /** The oldest first. */
  readonly quarters: readonly ChartQuarter[];
}

/** Income by quarter as a picture of its own: no script, no font, no style from elsewhere, and its words inside. */
export function openChart(model: ChartModel): string {
  const { language, title, description, source, quarters, none } = model;
  const isEmpty = quarters.every(({ told }) => told === null);
  const { width, height } = CHART_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" lang="${language}" role="img"`,
    ` aria-labelledby="title description" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="title">${escapeXml(title)}</title><desc id="description">${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/><g ${FONT} fill="${INK}">`,
    text({ x: PLOT.left, y: 40, size: 20, words: title, bold: true }),
    text({ x: PLOT.left, y: 62, size: 12, words: source, fill: INK_SOFT }),
    isEmpty ? text({ x: PLOT.left, y: 180, size: 16, words: none, fill: INK_SOFT }) : bars(quarters),
    isEmpty ? "" : legendOf(model.legend),
    "</g></svg>",
  ].join("");
}

interface Text {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly words: string;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly isMiddle?: boolean;
}

const text = ({ x, y, size, words, bold, fill, isMiddle }: Text): string =>
  `<text x="${short(x)}" y="${short(y)}" font-size="${size}"${bold ? ' font-weight="600"' : ""}${
    fill ? ` fill="${fill}"` : ""
  }${isMiddle ? ' text-anchor="middle"' : ""}>${escapeXml(words)}</text>`;

/** Parts stand on one another above the line; what was more given back than came in hangs below it. */
function bars(quarters: readonly ChartQuarter[]): string {
  const sums = quarters.map(({ told }) => {
    const values = told ? OPEN_PARTS.map((part) => told.split[part]) : [];
    const sumOf = (isMeant: (value: number) => boolean) =>
      values.filter(isMeant).reduce((sum, value) => sum + value, 0);
    return { above: sumOf((value) => value > 0), below: sumOf((value) => value < 0) };
  });
  const top = Math.max(0, ...sums.map(({ above }) => above));
  const bottom = Math.min(0, ...sums.map(({ below }) => below));
  const scale = (PLOT.bottom - PLOT.top) / (top - bottom || 1);
  const zero = PLOT.top + top * scale;
  const step = (PLOT.right - PLOT.left) / Math.max(quarters.length, FEWEST);
  const drawn = quarters.map(({ label, told }, index) => {
    const middle = PLOT.left + (index + 0.5) * step;
    const name = text({ x: middle, y: PLOT.bottom + 24, size: 13, words: label, isMiddle: true });
    if (!told)
      return text({ x: middle, y: zero - 8, size: 16, words: "–", fill: INK_SOFT, isMiddle: true }) + name;
    const y = zero - (sums[index]?.above ?? 0) * scale - 8;
    const above =
      text({ x: middle, y: y - 16, size: 13, words: told.amount, bold: true, isMiddle: true }) +
      text({ x: middle, y, size: 12, words: told.earned, fill: INK_SOFT, isMiddle: true });
    return (
      stack(told.split, { x: middle - (step * (1 - GAP)) / 2, width: step * (1 - GAP), zero, scale }) +
      above +
      name
    );
  });
  const line = `<path d="M${PLOT.left} ${short(zero)}H${PLOT.right}" stroke="${LINE}" fill="none"/>`;
  return drawn.join("") + line;
}

function stack(
  split: Readonly<Record<OpenPart, number>>,
  { x, width, zero, scale }: { x: number; width: number; zero: number; scale: number },
): string {
  let above = zero;
  let below = zero;
  return OPEN_PARTS.map((part) => {
    const height = Math.abs(split[part]) * scale;
    if (height === 0) return "";
    const y = split[part] > 0 ? above - height : below;
    if (split[part] > 0) above = y;
    else below += height;
    return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${FILLS[part]}"/>`;
  }).join("");
}

function legendOf(legend: Readonly<Record<OpenPart, string>>): string {
  const column = (PLOT.right - PLOT.left) / LEGEND.columns;
  return OPEN_PARTS.map((part, index) => {
    const x = PLOT.left + (index % LEGEND.columns) * column;
    const y = LEGEND.top + Math.floor(index / LEGEND.columns) * LEGEND.row;
    const mark = `<rect x="${short(x)}" y="${y - 10}" width="12" height="12" fill="${FILLS[part]}"/>`;
    return mark + text({ x: x + 20, y, size: 13, words: legend[part] });
  }).join("");
}

/** Two digits are finer than any screen. */
const short = (value: number): number => Math.round(value * 100) / 100;
