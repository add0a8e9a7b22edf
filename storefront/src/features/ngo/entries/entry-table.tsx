import type { NgoEntries } from "@second-chance/backend/contracts/ngo/figures";
import { useTranslations } from "next-intl";
import type { PlaceNames } from "../question/place-names";
import { EntryRow } from "./entry-row";

interface EntryTableProps {
  readonly entries: NgoEntries["entries"];
  readonly names: PlaceNames;
  readonly craftName: (craft: string) => string;
}

const COLUMNS = ["moment", "what", "place", "recipient", "destination", "reference"] as const;

/** Entries, newest first. */
export function EntryTable({ entries, names, craftName }: EntryTableProps) {
  const t = useTranslations("ngo-entries");
  return (
    <table className="mt-4 w-full border-collapse">
      <caption className="sr-only">{t("caption")}</caption>
      <thead className="border-b border-line-strong text-sm max-md:sr-only">
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="py-2 pr-4 text-left font-semibold">
              {t(`columns.${column}`)}
            </th>
          ))}
          <th scope="col" className="py-2 text-right font-semibold">
            {t("columns.amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.seq} entry={entry} names={names} craftName={craftName} />
        ))}
      </tbody>
    </table>
  );
}
