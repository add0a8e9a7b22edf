import { SORTS } from "@second-chance/backend/contracts/catalogue";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { cataloguePath } from "@/i18n/paths";
import { catalogueQuery, type Question } from "./catalogue-query";

/** The four orders as links; the present one is marked. */
export async function SortLinks({ place, question }: { readonly place: Place; readonly question: Question }) {
  const t = await getTranslations("catalogue");
  return (
    <nav aria-label={t("sort")} className="-mx-gutter overflow-x-auto px-gutter lg:mx-0 lg:px-0">
      <ul className="flex gap-x-5 text-sm whitespace-nowrap">
        {SORTS.map((sort) => {
          const isCurrent = sort === question.sort;
          return (
            <li key={sort}>
              <a
                href={cataloguePath(place, catalogueQuery({ ...question, sort, page: 1 }))}
                rel="nofollow"
                aria-current={isCurrent ? "true" : undefined}
                className={`inline-flex min-h-11 items-center underline-offset-8 ${
                  isCurrent
                    ? "font-semibold underline decoration-clay decoration-2"
                    : "text-ink-soft hover:text-ink hover:underline"
                }`}
              >
                {t(`sorts.${sort}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
