import type { Catalogue } from "@second-chance/backend/contracts/catalogue";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { countryInText } from "@/i18n/format";
import { cataloguePath } from "@/i18n/paths";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { catalogueQuery, type ListFacet, type Question, toggled } from "./catalogue-query";
import { FacetLink, FacetList } from "./facet-list";
import { PriceFacet } from "./price-facet";

interface FacetsProps {
  readonly place: Place;
  readonly question: Question;
  readonly catalogue: Catalogue;
}

/** Everything that narrows the choice: beside the pieces on a wide screen, where it stays in sight; over them on a phone. */
export async function Facets({ place, question, catalogue }: FacetsProps) {
  const t = await getTranslations("catalogue");
  const { facets, total } = catalogue;
  const hrefOf = (asked: Question) => cataloguePath(place, catalogueQuery(asked));
  const list = (facet: ListFacet) => (value: string) => hrefOf(toggled(question, facet, value));
  const country = countryInText(place.country, place.locale);
  return (
    <aside
      id="facets"
      popover="auto"
      aria-label={t("filtersLabel")}
      className="panel-popover bg-paper px-gutter py-4 text-ink lg:sticky lg:inset-auto lg:top-4 lg:-mx-2 lg:block lg:max-h-[calc(100dvh-2rem)] lg:w-auto lg:self-start lg:overscroll-contain lg:p-2 lg:[scrollbar-width:thin]"
    >
      <div className="flex items-center justify-between">
        <h2 className="text-2xl lg:sr-only">{t("filter")}</h2>
        <button
          type="button"
          popoverTarget="facets"
          popoverTargetAction="hide"
          aria-label={t("closeFilters")}
          className="-mr-3 grid size-12 place-items-center rounded-full hover:bg-sand lg:hidden"
        >
          <Icon name="close" />
        </button>
      </div>
      <section className="py-4 lg:pt-0">
        <h3 className="mb-1 font-sans text-base font-semibold tracking-normal">{t("only")}</h3>
        <FacetLink
          href={hrefOf({ ...question, sendable: !question.sendable, page: 1 })}
          label={t("sendable", { country })}
          count={facets.sendable}
          isChosen={question.sendable}
        />
        <FacetLink
          href={hrefOf({ ...question, unique: !question.unique, page: 1 })}
          label={t("unique")}
          count={facets.unique}
          isChosen={question.unique}
        />
      </section>
      <FacetList
        title={t("origin")}
        values={facets.origin}
        chosen={question.origin}
        hrefOf={list("origin")}
        more={t("more")}
      />
      <FacetList
        title={t("craft")}
        values={facets.craft}
        chosen={question.craft}
        hrefOf={list("craft")}
        more={t("more")}
      />
      <FacetList
        title={t("center")}
        values={facets.center}
        chosen={question.center}
        hrefOf={list("center")}
        more={t("more")}
      />
      {facets.price ? (
        <PriceFacet
          place={place}
          question={question}
          currency={place.market.currencyCode}
          range={facets.price}
        />
      ) : null}
      <div className="sticky -bottom-4 -mx-gutter -mb-4 bg-paper px-gutter pt-3 pb-4 lg:hidden">
        <Button type="button" wide popoverTarget="facets" popoverTargetAction="hide">
          {t("show", { count: total })}
        </Button>
      </div>
    </aside>
  );
}
