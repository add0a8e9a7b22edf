import type { NgoEntries, NgoEntriesQuery } from "@second-chance/backend/contracts/ngo/figures";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { writeMinor } from "@/features/workshop/income/amounts";
import { TextLink } from "@/ui/text-link";

interface EntrySumsProps {
  readonly answer: NgoEntries;
  readonly question: NgoEntriesQuery;
  readonly pathOf: (changed: Partial<NgoEntriesQuery>) => string;
}

/** How many entries there are on all pages, and what they come to: the number that was opened. */
export function EntrySums({ answer: { count, sums }, question, pathOf }: EntrySumsProps) {
  const t = useTranslations("ngo-entries");
  const format = useFormatter();
  const locale = useLocale();
  return (
    <div className="mt-5">
      <p className="text-lg">{t("count", { count, written: format.number(count) })}</p>
      <ul aria-label={t("sums")} className="flex flex-wrap gap-x-6 text-2xl font-semibold">
        {sums.map((sum) => (
          <li key={sum.currencyCode} className="tabular flex min-h-11 items-center">
            {question.currency || sums.length === 1 ? (
              writeMinor(sum, locale)
            ) : (
              <TextLink
                href={pathOf({ currency: sum.currencyCode })}
                className="inline-flex min-h-11 items-center"
              >
                {writeMinor(sum, locale)}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
