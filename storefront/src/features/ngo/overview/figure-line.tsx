import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { writeMinor } from "@/features/workshop/income/amounts";
import { classNames } from "@/ui/class-names";
import { type Desk, reporting } from "./desk";
import type { NamedRow } from "./figure-table";
import { OpenedNumber } from "./opened-number";
import { OriginalAmounts } from "./original-amounts";

interface FigureLineProps {
  readonly desk: Desk;
  readonly named: NamedRow;
  /** Whether its table tells pieces. */
  readonly hasPieces: boolean;
  readonly bar: ReactNode;
}

const EARNED = { kind: "earned" };
const SOLD = { of: "sold", kind: "capture" };

/** One row: its name with a bar, pieces, original amounts, and the amount in the organisation's currency. */
export function FigureLine({ desk, named: { row, name, note, mark }, hasPieces, bar }: FigureLineProps) {
  const t = useTranslations("ngo-overview.columns");
  const locale = useLocale();
  const format = useFormatter();
  const { place, overview } = desk;
  const isOneLine = !hasPieces && !bar;
  const isOwn = row.amounts.every(({ currencyCode }) => currencyCode === overview.reportingCurrency);
  // A link is as high as a thumb; what isn't one takes as much room around it on a desk.
  const cell = classNames("pl-4 text-right align-top max-sm:pl-0", row.opens ? undefined : "sm:py-2.5");
  return (
    <tr className="break-inside-avoid border-b border-line max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-x-3 max-sm:py-2">
      <th
        scope="row"
        className={classNames(
          "py-2.5 text-left align-top font-normal first-letter:uppercase",
          isOneLine ? "max-sm:py-2" : "max-sm:col-span-2 max-sm:py-0",
        )}
      >
        {mark}
        {name}
        {note ? <span className="block text-sm text-ink-soft">{note}</span> : null}
        {bar}
      </th>
      {hasPieces ? (
        <td className={`${cell} max-sm:order-1 max-sm:text-left`}>
          <OpenedNumber
            place={place}
            opens={row.pieces ? row.opens : null}
            narrowed={SOLD}
            className={row.opens ? "inline-flex min-h-11 items-center" : undefined}
          >
            {row.pieces === null ? "–" : format.number(row.pieces)}
            <span className="sm:hidden">{`\u00a0${t("piecesAfter", { count: row.pieces ?? 0 })}`}</span>
          </OpenedNumber>
        </td>
      ) : null}
      <td className={classNames(cell, "max-sm:order-3 max-sm:col-span-2", isOwn && "max-sm:hidden")}>
        <OriginalAmounts
          place={place}
          amounts={row.amounts.map(({ incomeMinor, ...currency }) => ({
            ...currency,
            amountMinor: incomeMinor,
          }))}
          opens={row.opens}
          narrowed={EARNED}
          className="justify-end"
        />
      </td>
      <td className={classNames(cell, "font-semibold max-sm:order-2 max-sm:col-start-2")}>
        <OpenedNumber place={place} opens={row.opens} narrowed={EARNED}>
          {writeMinor(reporting(desk, row.reporting.incomeMinor), locale)}
        </OpenedNumber>
        {row.reporting.isWhole ? null : <span className="block text-sm font-normal">{t("notWhole")}</span>}
      </td>
    </tr>
  );
}
