import { useLocale, useTranslations } from "next-intl";
import { type Months, monthsInWords } from "./period";

/** Which months are told, and whether the last of them is over. */
export function PeriodLead({ months, newest }: { readonly months: Months; readonly newest: string }) {
  const t = useTranslations("ngo-question");
  const period = monthsInWords(months, useLocale());
  return (
    <strong className="inline-block font-semibold first-letter:uppercase">
      {months.to === newest ? t("soFar", { period }) : period}
    </strong>
  );
}
