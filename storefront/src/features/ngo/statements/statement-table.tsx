import type { NgoStatement } from "@second-chance/backend/contracts/ngo/statements";
import { useTranslations } from "next-intl";
import type { NgoPlace } from "../portal/ngo-paths";
import type { PlaceNames } from "../question/place-names";
import { StatementRow } from "./statement-row";

interface StatementTableProps {
  readonly place: NgoPlace;
  readonly statements: readonly NgoStatement[];
  readonly names: PlaceNames;
}

const HEAD = "py-2 pr-4 font-semibold";

/** Closed months, newest first. */
export function StatementTable({ place, statements, names }: StatementTableProps) {
  const t = useTranslations("ngo-statements");
  return (
    <table className="mt-4 w-full border-collapse max-md:block">
      <caption className="sr-only">{t("caption")}</caption>
      <thead className="border-b border-line-strong text-sm max-md:sr-only">
        <tr>
          {(["month", "place"] as const).map((column) => (
            <th key={column} scope="col" className={`${HEAD} text-left`}>
              {t(`columns.${column}`)}
            </th>
          ))}
          {(["opening", "closing", "paidOut"] as const).map((column) => (
            <th key={column} scope="col" className={`${HEAD} text-right`}>
              {t(`columns.${column}`)}
            </th>
          ))}
          <th scope="col" className="py-2 text-left font-semibold">
            {t("columns.files")}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {statements.map((statement) => (
          <StatementRow key={statement.id} place={place} statement={statement} names={names} />
        ))}
      </tbody>
    </table>
  );
}
