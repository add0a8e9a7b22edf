import { SENT } from "@second-chance/backend/contracts/ngo/figures";
import { useLocale, useTranslations } from "next-intl";
import { countryWords } from "../question/country-words";
import { byIncome } from "./by-income";
import { ChartSection } from "./chart-section";
import type { Desk } from "./desk";
import { DestinationsMap } from "./destinations-map";
import { FigureTable } from "./figure-table";
import { FigureTables } from "./figure-tables";

/** What was sent inside each center's own country and what was sent abroad, and to which countries. */
export function HomeAndAbroad({ desk }: { readonly desk: Desk }) {
  const t = useTranslations("ngo-overview");
  const tWay = useTranslations("ngo-question.sent");
  const locale = useLocale();
  const { sent, destination } = desk.overview.groups;
  const wayOf = (key: string) => SENT.find((way) => way === key);
  return (
    <ChartSection id="by-way" title={t("charts.way")}>
      <FigureTable
        desk={desk}
        caption={t("charts.way")}
        column={t("columns.way")}
        rows={byIncome(sent).map((row) => {
          const way = wayOf(row.key);
          return { row, name: way ? tWay(way) : row.key };
        })}
      />
      <h3 className="mt-8 break-after-avoid text-xl">{t("charts.destination")}</h3>
      <DestinationsMap rows={destination} />
      <FigureTables
        desk={desk}
        caption={t("charts.destination")}
        column={t("columns.destination")}
        rows={byIncome(destination).map((row) => ({
          row,
          name: row.key === "" ? tWay("none") : countryWords(row.key, locale),
        }))}
      />
    </ChartSection>
  );
}
