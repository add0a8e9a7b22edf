import type { FigureRow } from "@second-chance/backend/contracts/ngo/figures";
import { useTranslations } from "next-intl";
import { byIncome } from "./by-income";
import { ChartSection } from "./chart-section";
import type { Desk } from "./desk";
import { FigureTables } from "./figure-tables";

/** What each center earned, and each workshop. */
export function ByPlace({ desk }: { readonly desk: Desk }) {
  const t = useTranslations("ngo-overview");
  const { groups, centers } = desk.overview;
  const isTotals = new Set(centers.filter(({ scope }) => scope === "totals").map(({ id }) => id));
  const centerOf = (workshop: string) =>
    centers.find((one) => one.workshops.some(({ id }) => id === workshop));
  const noteOf = (center: string | undefined) =>
    center && isTotals.has(center) ? t("totalsOnly") : undefined;
  const nameOfCenter = (id: string, name: string) => desk.names.center(id) ?? name;
  const workshopOf = (row: FigureRow) => {
    if (row.key === "") return { row, name: t("ofNoWorkshop") };
    const center = centerOf(row.key);
    const place = center && nameOfCenter(center.id, center.name);
    return {
      row,
      name: desk.names.workshop(row.key) ?? row.name ?? row.key,
      note: [place, noteOf(center?.id)].filter(Boolean).join(", "),
    };
  };
  return (
    <>
      <ChartSection id="by-center" title={t("charts.center")}>
        <FigureTables
          desk={desk}
          caption={t("charts.center")}
          column={t("columns.center")}
          rows={byIncome(groups.center).map((row) => ({
            row,
            name: nameOfCenter(row.key, row.name ?? row.key),
            note: noteOf(row.key),
          }))}
        />
      </ChartSection>
      <ChartSection id="by-workshop" title={t("charts.workshop")}>
        <FigureTables
          desk={desk}
          caption={t("charts.workshop")}
          column={t("columns.workshop")}
          rows={byIncome(groups.workshop).map(workshopOf)}
        />
      </ChartSection>
    </>
  );
}
