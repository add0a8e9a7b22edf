import { useLocale } from "next-intl";
import { type Amount, monthName, writeMinor } from "./amounts";
import { chartBars } from "./chart-bars";

interface MonthsChartProps {
  /** What the chart shows, for those who don't see it; the table below says the same. */
  readonly label: string;
  /** Oldest first, of one currency. */
  readonly months: readonly (Amount & { readonly month: string })[];
}

const WIDTH = 320;
const HEIGHT = 120;
const GAP = 0.28;
/** With fewer months a bar would be a wall. */
export const FEWEST = 6;

/** One bar a month. The table beneath is the truth; the chart only shows its shape. */
export function MonthsChart({ label, months }: MonthsChartProps) {
  const locale = useLocale();
  const { bars, zero } = chartBars(
    months.map(({ month, amountMinor }) => ({ key: month, minor: BigInt(amountMinor) })),
  );
  const step = WIDTH / Math.max(months.length, FEWEST);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      className="mt-3 h-auto w-full max-w-xl text-clay"
    >
      {bars.map(({ key, top, height }, index) => {
        const month = months[index];
        return (
          <rect
            key={key}
            x={(index + GAP / 2) * step}
            y={top * HEIGHT}
            width={step * (1 - GAP)}
            height={Math.max(height * HEIGHT, 1)}
            fill="currentColor"
          >
            {month && <title>{`${monthName(month.month, locale)}: ${writeMinor(month, locale)}`}</title>}
          </rect>
        );
      })}
      <line
        x1={0}
        x2={WIDTH}
        y1={zero * HEIGHT}
        y2={zero * HEIGHT}
        className="text-line-strong"
        stroke="currentColor"
      />
    </svg>
  );
}
