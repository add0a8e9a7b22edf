import { drawnSizes } from "./drawn-sizes";

/** The turned-down corner by which a rectangle is read as paper, in centimetres. */
const FOLD = 4.5;

interface SizeDrawingProps {
  /** Length, width, height in centimetres. */
  readonly dimensionsCm: readonly [number, number, number];
  /** What it shows, in words, with both sizes. */
  readonly label: string;
}

/** The piece's outline beside a sheet of letter paper, to one scale: how large is it, at a glance. */
export function SizeDrawing({ dimensionsCm, label }: SizeDrawingProps) {
  const { width, height, piece, sheet } = drawnSizes(dimensionsCm);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className="h-24 w-auto max-w-full">
      <rect
        {...sheet}
        className="fill-none stroke-line-strong"
        strokeWidth={width / 180}
        strokeDasharray={width / 60}
      />
      <path
        d={`M${sheet.x + sheet.width - FOLD} ${sheet.y}v${FOLD}h${FOLD}`}
        className="fill-none stroke-line-strong"
        strokeWidth={width / 180}
      />
      <rect {...piece} rx={width / 120} className="fill-clay-wash stroke-clay" strokeWidth={width / 120} />
    </svg>
  );
}
