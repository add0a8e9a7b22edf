import type { Catalogue } from "@second-chance/backend/contracts/catalogue";
import { getTranslations } from "next-intl/server";
import { PieceGrid } from "@/features/pieces/piece-grid";
import { SearchBox } from "@/features/shell/search-box";
import type { Place } from "@/i18n/find-place";
import { countryInText } from "@/i18n/format";
import { cataloguePath, pathOf } from "@/i18n/paths";
import { Button, ButtonLink } from "@/ui/button";
import { Container } from "@/ui/container";
import { EmptyState } from "@/ui/empty-state";
import { Icon } from "@/ui/icon";
import { Pagination } from "@/ui/pagination";
import { catalogueQuery, type Question, questionPairs } from "./catalogue-query";
import { Chosen } from "./chosen";
import { Facets } from "./facets";
import { SortLinks } from "./sort-links";

const FIRST_SCREEN = 2;

interface CatalogueViewProps {
  readonly place: Place;
  readonly question: Question;
  readonly catalogue: Catalogue;
}

async function Nothing({ place }: { readonly place: Place }) {
  const t = await getTranslations("catalogue.empty");
  return (
    <EmptyState
      title={t("title")}
      actions={
        <>
          <ButtonLink href={cataloguePath(place)}>{t("clear")}</ButtonLink>
          <ButtonLink look="secondary" href={pathOf(place, "/centers")}>
            {t("centers")}
          </ButtonLink>
        </>
      }
    >
      {t("text")}
    </EmptyState>
  );
}

/** The catalogue, bare or asked: search, facets, order, pieces, pages. */
export async function CatalogueView({ place, question, catalogue }: CatalogueViewProps) {
  const t = await getTranslations("catalogue");
  const common = await getTranslations("common");
  const { items, total, page, pages } = catalogue;
  const asked = questionPairs({ ...question, sort: "newest", page: 1 }).length;
  return (
    <Container className="py-stack">
      <div className="grid items-end gap-x-gutter gap-y-4 lg:grid-cols-[1fr_auto]">
        <div>
          <h1 className="text-4xl">{question.q ? t("searchTitle", { query: question.q }) : t("title")}</h1>
          <p className="mt-2 text-ink-soft">
            {t("lead", {
              country: countryInText(place.country, place.locale),
              currency: place.market.currencyCode,
            })}
          </p>
        </div>
        <div className="lg:hidden">
          <SearchBox
            place={place}
            id="search"
            value={question.q}
            keep={questionPairs({ ...question, q: "", page: 1 })}
          />
        </div>
      </div>

      <div className="mt-stack grid gap-x-gutter lg:grid-cols-[15rem_1fr] xl:grid-cols-[17rem_1fr]">
        <Facets place={place} question={question} catalogue={catalogue} />
        <section aria-label={t("title")} className="min-w-0">
          <div className="mb-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-1 border-b border-line pb-2">
            <div className="flex w-full items-center justify-between gap-4 lg:w-auto">
              <p role="status" className="font-semibold">
                {t("count", { count: total })}
              </p>
              <Button
                look="secondary"
                type="button"
                popoverTarget="facets"
                className="min-h-11 px-4 text-sm lg:hidden"
              >
                <Icon name="sieve" />
                {asked > 0 ? t("filterCount", { count: asked }) : t("filter")}
              </Button>
            </div>
            <SortLinks place={place} question={question} />
          </div>
          <div className="mb-6 empty:hidden">
            <Chosen place={place} question={question} catalogue={catalogue} />
          </div>
          {items.length > 0 ? (
            <>
              <h2 className="sr-only">{t("count", { count: total })}</h2>
              <PieceGrid pieces={items} place={place} layout="catalogue" first={FIRST_SCREEN} />
            </>
          ) : (
            <Nothing place={place} />
          )}
          <Pagination
            page={page}
            pages={pages}
            hrefOf={(other) => cataloguePath(place, catalogueQuery({ ...question, page: other }))}
            labels={{
              nav: common("paging.nav"),
              previous: common("paging.previous"),
              next: common("paging.next"),
              position: common("paging.position", { page, pages }),
            }}
          />
          {items.some((piece) => piece.picture?.illustration) ? (
            <p className="mt-stack text-sm text-ink-soft">{common("illustrationNote")}</p>
          ) : null}
        </section>
      </div>
    </Container>
  );
}
