import type { NgoOverview } from "@second-chance/backend/contracts/ngo/figures";
import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "@/ui/text-link";
import { monthsInWords } from "../question/period";
import { PeriodLead } from "../question/period-lead";

interface AsOfProps {
  readonly overview: NgoOverview;
  readonly newest: string;
  /** The overview of the period before. */
  readonly beforePath: string;
}

/** Which months these are, what they are compared with, and the moment they were read at. */
export function AsOf({ overview: { query, before, asOf }, newest, beforePath }: AsOfProps) {
  const t = useTranslations("ngo-overview");
  const locale = useLocale();
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(new Date(asOf.moment));
  return (
    <div className="mt-5 max-w-prose">
      <p className="text-lg">
        <PeriodLead months={query} newest={newest} />
      </p>
      <TextLink href={beforePath} className="inline-flex min-h-11 items-center text-ink-soft">
        {t("compared", { period: monthsInWords(before, locale) })}
      </TextLink>
      <p className="text-sm text-ink-soft">{t("asOf", { moment, position: asOf.position })}</p>
    </div>
  );
}
