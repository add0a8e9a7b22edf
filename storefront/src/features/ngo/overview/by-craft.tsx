import { useTranslations } from "next-intl";
import { byIncome } from "./by-income";
import { ChartSection } from "./chart-section";
import type { Desk } from "./desk";
import { FigureTables } from "./figure-tables";

interface ByCraftProps {
  readonly desk: Desk;
  readonly craftName: (craft: string) => string;
}

/** What each craft earned; post is of none. */
export function ByCraft({ desk, craftName }: ByCraftProps) {
  const t = useTranslations("ngo-overview");
  return (
    <ChartSection id="by-craft" title={t("charts.craft")}>
      <FigureTables
        desk={desk}
        caption={t("charts.craft")}
        column={t("columns.craft")}
        rows={byIncome(desk.overview.groups.craft).map((row) => ({
          row,
          name: row.key === "" ? t("ofNoCraft") : craftName(row.key),
        }))}
      />
    </ChartSection>
  );
}
