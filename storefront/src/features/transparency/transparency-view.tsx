import type { Transparency } from "@second-chance/backend/contracts/transparency";
import { getTranslations } from "next-intl/server";
import { env } from "@/env";
import { JsonLd } from "@/features/seo/json-ld";
import type { Place } from "@/i18n/find-place";
import { booksPath, centerPath, pathOf } from "@/i18n/paths";
import { quarterName } from "@/i18n/quarter-name";
import { Breadcrumb } from "@/ui/breadcrumb";
import { Container } from "@/ui/container";
import { TextLink } from "@/ui/text-link";
import { Meanings, OF_THE_PARTS, OF_THE_SENTENCE } from "./meanings";
import { Missing } from "./missing";
import { OpenCenters } from "./open-centers";
import { datasetData } from "./open-data/dataset-data";
import { OpenDataSection } from "./open-data-section";
import { QuarterSection } from "./quarter-section";
import { SumsTable } from "./sums-table";

/** Open books of the whole shop or of one center: quarter by quarter, what it means, what may be missing, and the files. */
export async function TransparencyView({
  books,
  place,
}: {
  readonly books: Transparency;
  readonly place: Place;
}) {
  const t = await getTranslations("transparency");
  const common = await getTranslations("common");
  const { center, centers, sellingCenters, quarters } = books;
  const [newest, ...older] = quarters;
  const dataset = datasetData(books, {
    name: center ? t("centerTitle", { center: center.name }) : t("link.shop"),
    description: center ? t("centerMeta", { center: center.name }) : t("meta"),
    siteUrl: env().SITE_URL,
    locale: place.locale,
  });
  return (
    <Container className="pb-section">
      <JsonLd data={dataset} />
      <div className="py-3">
        <Breadcrumb
          label={common("breadcrumb")}
          crumbs={[
            { label: common("home"), href: pathOf(place) },
            ...(center
              ? [{ label: t("title"), href: booksPath(place) }, { label: center.name }]
              : [{ label: t("title") }]),
          ]}
        />
      </div>
      <h1 className="mt-4 max-w-[24ch] text-4xl">
        {center ? t("centerTitle", { center: center.name }) : t("title")}
      </h1>
      <p className="mt-4 mb-stack max-w-prose text-lg text-ink-soft">
        {center
          ? t.rich("centerLead", {
              link: (words) => <TextLink href={centerPath(place, center.handle)}>{words}</TextLink>,
            })
          : t("lead", { told: centers.length, all: sellingCenters })}
      </p>
      {newest ? (
        <QuarterSection books={books} quarter={newest} place={place} isNewest />
      ) : (
        <p className="border-t border-line py-stack text-xl">{t("chart.none")}</p>
      )}
      <section aria-labelledby="meaning" className="border-t border-line py-stack">
        <h2 id="meaning" className="text-2xl">
          {t("meaning.title")}
        </h2>
        <Meanings
          of={newest?.total ? OF_THE_PARTS : [...OF_THE_SENTENCE, ...OF_THE_PARTS]}
          className="mt-4 grid gap-x-gutter gap-y-5 sm:grid-cols-2 xl:grid-cols-4"
        />
      </section>
      {older.map((quarter) => (
        <QuarterSection
          key={quarter.quarter}
          books={books}
          quarter={quarter}
          place={place}
          isNewest={false}
        />
      ))}
      {center && quarters.length > 0 ? (
        <div className="border-t border-line py-stack">
          <h2 className="mb-4 text-2xl">{t("table.every")}</h2>
          <SumsTable
            caption={t("table.every")}
            column="quarter"
            place={place}
            rows={quarters.map(({ quarter, cells: [cell] }) => ({
              key: quarter,
              name: quarterName(quarter, place.locale),
              href: `#${quarter}`,
              people: cell ? t(`makers.${cell.makers}`) : "",
              sums: cell ?? null,
            }))}
          />
        </div>
      ) : null}
      <Missing books={books} place={place} />
      <OpenDataSection books={books} place={place} />
      <OpenCenters books={books} place={place} />
    </Container>
  );
}
