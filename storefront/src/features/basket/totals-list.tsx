import type { MoneyDto } from "@second-chance/backend/contracts/money";
import type { FormatPlace } from "@/i18n/format";
import { Price } from "@/ui/price";

export interface TotalsRow {
  readonly label: string;
  /** Null is shown as `missing`. */
  readonly money: MoneyDto | null;
  readonly missing?: string;
  readonly isTaken?: boolean;
}

/** Amounts under one another, and what they come to. Changes of the total are read out. */
export function TotalsList({
  rows,
  total,
  note,
  place,
}: {
  readonly rows: readonly TotalsRow[];
  readonly total: TotalsRow;
  readonly note?: string | undefined;
  readonly place: FormatPlace;
}) {
  return (
    <div>
      <dl className="space-y-2">
        {rows.map((row) => (
          <div key={row.label} className="flex items-baseline justify-between gap-4">
            <dt className="text-ink-soft">{row.label}</dt>
            <dd className="text-right">
              {row.money ? (
                <>
                  {row.isTaken ? "−" : ""}
                  <Price money={row.money} place={place} />
                </>
              ) : (
                row.missing
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p
        aria-live="polite"
        className="mt-3 flex items-baseline justify-between gap-4 border-t border-line-strong pt-3 text-lg font-semibold"
      >
        <span>{total.label}</span>
        {total.money ? <Price money={total.money} place={place} /> : null}
      </p>
      {note ? <p className="mt-1 text-sm text-ink-soft">{note}</p> : null}
    </div>
  );
}
