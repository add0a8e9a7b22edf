import { LOCALES } from "@second-chance/backend/contracts/locale";
import { EXPORT_FORMATS, RELATIVE_PERIODS } from "@second-chance/backend/contracts/ngo/report";
import { getTranslations } from "next-intl/server";
import type { FieldView } from "@/features/form/field-view";
import { monthName } from "@/features/workshop/income/amounts";
import { LANGUAGE_NAMES } from "@/i18n/language-names";
import { newestMonth } from "../question/period";
import { monthsToChoose } from "../question/read-question";
import { type AskedFields, PLAIN } from "./asked-fields";
import { numberFields } from "./number-fields";
import { placeFields } from "./place-fields";
import { OWN } from "./report-values";
import { PERIOD_NAMES } from "./report-words";
import { shownFields } from "./shown-fields";

/** The fields of a report, in the order of the page. */
export async function reportFields(asked: AskedFields): Promise<FieldView[]> {
  const { locale, centers, recipients, values } = asked;
  const t = await getTranslations("ngo-reports.form");
  const tAsk = await getTranslations("ngo-question");
  const newest = newestMonth(
    new Date(),
    centers.map(({ time_zone }) => time_zone),
  );
  const months = monthsToChoose(newest, [values.from ?? "", values.to ?? ""]).map((value) => ({
    value,
    label: monthName(value, locale),
  }));
  const periods = RELATIVE_PERIODS.map((value) => ({
    value,
    label: tAsk(`periods.${PERIOD_NAMES[value]}`),
  }));
  const month = { ...PLAIN, options: months, isHalf: true };
  return [
    { ...PLAIN, name: "name", label: t("name"), required: true, value: values.name ?? "" },
    {
      ...PLAIN,
      name: "language",
      label: t("language"),
      options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      value: values.language ?? locale,
      isHalf: true,
    },
    {
      ...PLAIN,
      name: "period",
      label: tAsk("period"),
      options: [...periods, { value: OWN, label: t("ownMonths") }],
      value: values.period ?? "last_month",
      isHalf: true,
    },
    { ...month, name: "from", label: tAsk("from"), hint: t("ownOnly"), value: values.from || newest },
    { ...month, name: "to", label: tAsk("to"), hint: t("ownOnly"), value: values.to || newest },
    ...(await placeFields(asked)),
    ...(await numberFields(asked)),
    ...(await shownFields(asked)),
    {
      ...PLAIN,
      name: "monthly",
      label: t("schedule"),
      hint: t("scheduleHint"),
      boxes: [{ value: "yes", label: t("monthly") }],
      value: values.monthly ?? "",
      isHalf: true,
    },
    {
      ...PLAIN,
      name: "format",
      label: t("format"),
      options: EXPORT_FORMATS.map((value) => ({ value, label: t(`formats.${value}`) })),
      value: values.format ?? "pdf",
      isHalf: true,
    },
    {
      ...PLAIN,
      name: "recipients",
      label: t("recipients"),
      boxes: recipients.map(({ id, name }) => ({ value: id, label: name })),
      value: values.recipients ?? "",
    },
  ];
}
