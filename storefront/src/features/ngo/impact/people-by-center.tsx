import type { Locale } from "@second-chance/backend/contracts/locale";
import type { NgoImpact } from "@second-chance/backend/contracts/ngo/impact";
import { getTranslations } from "next-intl/server";
import { countryName } from "@/i18n/format";
import type { PlaceNames } from "../question/place-names";

const CELL = "py-2.5 pr-4 text-left align-top";

interface PeopleByCenterProps {
  readonly centers: NgoImpact["makers"]["centers"];
  readonly names: PlaceNames;
  readonly locale: Locale;
}

/** How many people earned, center by center, in bands; why a center has none is not told. */
export async function PeopleByCenter({ centers, names, locale }: PeopleByCenterProps) {
  const t = await getTranslations({ locale, namespace: "ngo-impact.people" });
  const makers = await getTranslations({ locale, namespace: "transparency.makers" });
  return (
    <>
      <table className="w-full max-w-3xl border-collapse">
        <caption className="sr-only">{t("table")}</caption>
        <thead>
          <tr className="border-b border-line-strong text-sm">
            {(["center", "country", "band"] as const).map((column) => (
              <th key={column} scope="col" className={`${CELL} font-semibold`}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {centers.map(({ id, name, country, band }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" className={`${CELL} font-normal`}>
                {names.center(id) ?? name}
              </th>
              <td className={CELL}>{countryName(country, locale)}</td>
              <td className={`${CELL} tabular`}>
                {band ? makers(band) : <span className="text-ink-soft">{t("untold")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {centers.some(({ band }) => band === null) ? (
        <p className="mt-3 max-w-prose text-sm text-ink-soft">{t("why")}</p>
      ) : null}
    </>
  );
}
