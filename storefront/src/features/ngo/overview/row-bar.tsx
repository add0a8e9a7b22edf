import type { ChartBar } from "@/features/workshop/income/chart-bars";

interface RowBarProps {
  /** Of all rows of the table on one scale, as `chartBars` makes it. */
  readonly bar: ChartBar;
  /** Where nothing is, from the end of the scale. */
  readonly zero: number;
}

const WIDTH = 100;
const HEIGHT = 4;

/** A row's amount drawn beneath its name; the number beside says it, so that nobody has to see this. */
export function RowBar({ bar: { top, height }, zero }: RowBarProps) {
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-1 h-2 w-full"
    >
      <rect width={WIDTH} height={HEIGHT} className="fill-sand" />
      <rect x={(1 - top - height) * WIDTH} width={height * WIDTH} height={HEIGHT} className="fill-clay" />
      {zero < 1 ? (
        <rect x={(1 - zero) * WIDTH} width={0.3} height={HEIGHT} className="fill-line-strong" />
      ) : null}
    </svg>
  );
}
