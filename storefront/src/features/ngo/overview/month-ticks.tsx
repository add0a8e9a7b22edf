import { useLocale } from "next-intl";
import { FEWEST } from "@/features/workshop/income/months-chart";

/** Of more months than these the names would run into each other. */
const MOST = 24;

/** The first letters of the months beneath their bars; the table has them in full. */
export function MonthTicks({ months }: { readonly months: readonly string[] }) {
  const format = new Intl.DateTimeFormat(useLocale(), { month: "narrow", timeZone: "UTC" });
  if (months.length > MOST) return null;
  const columns = Math.max(months.length, FEWEST);
  return (
    <div
      aria-hidden="true"
      className="grid text-center text-xs text-ink-soft"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {months.map((month) => (
        <span key={month}>{format.format(new Date(`${month}-15T00:00:00Z`))}</span>
      ))}
    </div>
  );
}
