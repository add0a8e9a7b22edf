import type { Catalogue, FacetValue } from "@second-chance/backend/contracts/catalogue";
import { getTranslations } from "next-intl/server";
import { catalogueQuery } from "@/features/catalogue/catalogue-query";
import type { Place } from "@/i18n/find-place";
import { cataloguePath, centerPath, pathOf } from "@/i18n/paths";
import { Section } from "@/ui/section";
import { TextLink } from "@/ui/text-link";

const SHOWN = 8;

function Way({
  title,
  values,
  hrefOf,
  last,
}: {
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly hrefOf: (value: string) => string;
  readonly last?: { readonly href: string; readonly label: string };
}) {
  return (
    <div>
      <h3 className="border-b border-ink pb-2 font-sans text-sm font-semibold tracking-normal">{title}</h3>
      <ul>
        {[...values]
          .sort((a, b) => b.count - a.count)
          .slice(0, SHOWN)
          .map((value) => (
            <li key={value.value} className="border-b border-line">
              <a
                href={hrefOf(value.value)}
                className="group flex items-baseline justify-between gap-4 py-2.5 font-serif text-xl leading-snug"
              >
                <span className="decoration-clay decoration-2 underline-offset-4 group-hover:underline">
                  {value.label}
                </span>
                <span className="tabular font-sans text-sm text-ink-soft">{value.count}</span>
              </a>
            </li>
          ))}
      </ul>
      {last ? (
        <p className="mt-3">
          <TextLink href={last.href}>{last.label}</TextLink>
        </p>
      ) : null}
    </div>
  );
}

/** Three ways into the same shelves: by craft, by country, by center. */
export async function WaysIn({
  place,
  facets,
}: {
  readonly place: Place;
  readonly facets: Catalogue["facets"];
}) {
  const t = await getTranslations("home");
  return (
    <Section id="ways" title={t("ways")} className="bg-paper-raised">
      <div className="grid gap-x-gutter gap-y-stack md:grid-cols-3">
        <Way
          title={t("byCraft")}
          values={facets.craft}
          hrefOf={(craft) => cataloguePath(place, catalogueQuery({ craft: [craft] }))}
        />
        <Way
          title={t("byCenter")}
          values={facets.center}
          hrefOf={(center) => centerPath(place, center)}
          last={{ href: pathOf(place, "/centers"), label: t("allCenters", { count: facets.center.length }) }}
        />
        <Way
          title={t("byCountry")}
          values={facets.origin}
          hrefOf={(origin) => cataloguePath(place, catalogueQuery({ origin: [origin] }))}
        />
      </div>
    </Section>
  );
}
