import type { Locale } from "@second-chance/backend/contracts/locale";
import { OPEN_PARTS, type OpenPart } from "@second-chance/backend/contracts/open-parts";
import type { OpenSums, Transparency } from "@second-chance/backend/contracts/transparency";
import { getTranslations } from "next-intl/server";
import { writeMinor } from "@/features/workshop/income/amounts";
import { quarterName, quarterParts } from "@/i18n/quarter-name";
import { centersPart } from "../centers-part";
import type { ChartModel } from "./open-chart";

/** Two years: what a picture has room for. */
const MOST_QUARTERS = 8;

/** The chart of the newest quarters in a language's words. */
export async function chartModel(books: Transparency, locale: Locale): Promise<ChartModel> {
  const t = await getTranslations({ locale, namespace: "transparency.chart" });
  const names = await getTranslations({ locale, namespace: "transparency.table" });
  const { center, currencyCode, exponent } = books;
  const quarters = books.quarters.slice(0, MOST_QUARTERS).reverse();
  const amountOf = (amountMinor: string) => writeMinor({ amountMinor, currencyCode, exponent }, locale);
  const eachPart = <T>(of: (part: OpenPart) => T) =>
    Object.fromEntries(OPEN_PARTS.map((part) => [part, of(part)])) as Record<OpenPart, T>;
  const isTold = quarters.some(({ total }) => total !== null);
  const sentenceOf = (quarter: string, total: OpenSums | null) =>
    total
      ? t("told", { quarter, amount: amountOf(total.totalMinor), earned: amountOf(centersPart(total)) })
      : t("untold", { quarter });
  return {
    language: locale,
    title: center ? t("center", { center: center.name }) : t("shop"),
    description: isTold
      ? quarters.map(({ quarter, total }) => sentenceOf(quarterName(quarter, locale), total)).join(" ")
      : t("none"),
    source: t("source", { licence: books.licence.name }),
    none: t("none"),
    legend: eachPart((part) => names(part)),
    quarters: quarters.map(({ quarter, total }) => ({
      label: t("quarter", { number: quarterParts(quarter).number, year: String(quarterParts(quarter).year) }),
      told: total && {
        amount: amountOf(total.totalMinor),
        earned: amountOf(centersPart(total)),
        split: eachPart((part) => Number(total.split[part])),
      },
    })),
  };
}
