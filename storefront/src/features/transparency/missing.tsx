import type { Transparency } from "@second-chance/backend/contracts/transparency";
import { getFormatter, getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { quarterName } from "@/i18n/quarter-name";

const REASONS = ["agree", "few", "silent", "late"] as const;

/** Why something may be missing, and when the next quarter comes. */
export async function Missing({ books, place }: { readonly books: Transparency; readonly place: Place }) {
  const t = await getTranslations("transparency.missing");
  const format = await getFormatter();
  const values = {
    told: books.centers.length,
    all: books.sellingCenters,
    quarter: quarterName(books.next.quarter, place.locale),
    day: format.dateTime(new Date(`${books.next.opensOn}T00:00:00Z`), { dateStyle: "long" }),
  };
  return (
    <section aria-labelledby="missing" className="border-t border-line py-stack">
      <h2 id="missing" className="text-2xl">
        {t("title")}
      </h2>
      <ul className="mt-4 grid gap-x-gutter gap-y-4 sm:grid-cols-2">
        {REASONS.map((reason) => (
          <li key={reason} className="max-w-prose text-ink-soft">
            {t(reason, values)}
          </li>
        ))}
      </ul>
    </section>
  );
}
