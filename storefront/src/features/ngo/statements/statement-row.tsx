import type { NgoStatement } from "@second-chance/backend/contracts/ngo/statements";
import { useLocale, useTranslations } from "next-intl";
import { monthName, writeMinor } from "@/features/workshop/income/amounts";
import { TextLink } from "@/ui/text-link";
import type { NgoPlace } from "../portal/ngo-paths";
import type { PlaceNames } from "../question/place-names";
import { FileLinks } from "./file-links";
import { statementPath } from "./statement-paths";

interface StatementRowProps {
  readonly place: NgoPlace;
  readonly statement: NgoStatement;
  readonly names: PlaceNames;
}

const CELL = "align-top md:py-2.5 md:pr-4";
const AMOUNT = `${CELL} tabular max-md:flex max-md:justify-between max-md:gap-4 md:text-right md:whitespace-nowrap`;
/** Before a value that stands below others on a phone, where there are no columns. */
const LABEL = "text-ink-soft md:sr-only";

/** One closed month: a line of the table on a desk, some lines on a phone. */
export function StatementRow({ place, statement, names }: StatementRowProps) {
  const t = useTranslations("ngo-statements");
  const locale = useLocale();
  const { id, center, currencyCode, exponent, openingMinor, closingMinor, paidOutMinor } = statement;
  const month = monthName(statement.month, locale);
  const centerName = names.center(center.id) ?? center.name;
  const workshop = statement.workshop ?? t("centersOwn");
  const write = (amountMinor: string) => writeMinor({ amountMinor, currencyCode, exponent }, locale);
  return (
    <tr className="break-inside-avoid border-b border-line max-md:grid max-md:gap-y-0.5 max-md:py-3">
      <th scope="row" className={`${CELL} text-left font-semibold`}>
        <TextLink href={statementPath(place, id)} className="inline-block first-letter:uppercase max-md:py-2">
          {month}
        </TextLink>
        <span className="ml-2 text-sm font-normal text-ink-soft">{currencyCode}</span>
      </th>
      <td className={CELL}>
        {centerName}
        <span className="block text-sm text-ink-soft">{workshop}</span>
      </td>
      {(
        [
          ["opening", openingMinor],
          ["closing", closingMinor],
          ["paidOut", paidOutMinor],
        ] as const
      ).map(([column, minor]) => (
        <td key={column} className={AMOUNT}>
          <span className={LABEL}>{t(`columns.${column}`)} </span>
          {write(minor)}
        </td>
      ))}
      <td className="align-top max-md:pt-2 md:py-2.5">
        <FileLinks place={place} id={id} of={`${month}, ${centerName}, ${workshop}, ${currencyCode}`} />
      </td>
    </tr>
  );
}
