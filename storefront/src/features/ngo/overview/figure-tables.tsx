import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Disclosure } from "@/ui/disclosure";
import { FigureTable } from "./figure-table";

/** Rows that are seen at once. */
const FIRST = 12;

/** A table, of which only the first rows are open where there are many. */
export function FigureTables({ rows, ...table }: ComponentProps<typeof FigureTable>) {
  const t = useTranslations("ngo-overview");
  if (rows.length <= FIRST) return <FigureTable {...table} rows={rows} />;
  const others = rows.slice(FIRST);
  return (
    <>
      <FigureTable {...table} rows={rows.slice(0, FIRST)} measuredBy={rows} />
      <Disclosure summary={t("others", { count: others.length })}>
        <FigureTable {...table} rows={others} measuredBy={rows} />
      </Disclosure>
    </>
  );
}
