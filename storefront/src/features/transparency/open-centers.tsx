import type { Transparency } from "@second-chance/backend/contracts/transparency";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { countryName } from "@/i18n/format";
import { booksPath } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";

/** Each center that lets everybody read its books, and from one of them the way to all. */
export async function OpenCenters({
  books: { center, centers },
  place,
}: {
  readonly books: Transparency;
  readonly place: Place;
}) {
  const t = await getTranslations("transparency");
  return (
    <section aria-labelledby="centers" className="border-t border-line pt-stack">
      <h2 id="centers" className="text-2xl">
        {t("centers.title")}
      </h2>
      <ul className="mt-3 grid gap-x-gutter sm:grid-cols-2 lg:grid-cols-3">
        {center ? (
          <li className="sm:col-span-2 lg:col-span-3">
            <TextLink href={booksPath(place)} className="inline-flex min-h-11 items-center font-semibold">
              {t("whole")}
            </TextLink>
          </li>
        ) : null}
        {centers
          .filter(({ handle }) => handle !== center?.handle)
          .map(({ handle, name, country }) => (
            <li key={handle}>
              <TextLink href={booksPath(place, handle)} className="inline-flex min-h-11 items-center">
                {`${name}, ${countryName(country, place.locale)}`}
              </TextLink>
            </li>
          ))}
      </ul>
    </section>
  );
}
