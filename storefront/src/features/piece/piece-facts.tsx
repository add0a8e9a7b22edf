import type { Piece } from "@second-chance/backend/contracts/piece";
import { getTranslations } from "next-intl/server";
import { catalogueQuery } from "@/features/catalogue/catalogue-query";
import type { Place } from "@/i18n/find-place";
import { formatSize, formatWeight, townOf } from "@/i18n/format";
import { cataloguePath } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";
import { SizeDrawing } from "./size-drawing";

export async function PieceFacts({ piece, place }: { readonly piece: Piece; readonly place: Place }) {
  const t = await getTranslations("piece");
  const [length, width, height] = piece.dimensionsCm;
  const facts = [
    { label: t("materials"), value: piece.materials, isLong: true },
    { label: t("size"), value: formatSize(piece.dimensionsCm, place), hint: t("sizeHint") },
    { label: t("weight"), value: formatWeight(piece.weightGrams, place) },
    { label: t("origin"), value: townOf({ ...piece.center, country: piece.originCountry }, place) },
    {
      label: t("craft"),
      value: (
        <TextLink href={cataloguePath(place, catalogueQuery({ craft: [piece.craftType] }))}>
          {piece.craftLabel}
        </TextLink>
      ),
    },
    { label: t("number"), value: piece.sku },
  ];
  return (
    <section
      aria-labelledby="facts"
      className="border-line lg:flex lg:items-start lg:gap-x-6 lg:border-y lg:py-3"
    >
      <h2 id="facts" className="sr-only">
        {t("facts")}
      </h2>
      <dl className="lg:grid lg:grow lg:grid-cols-[auto_1fr_auto_1fr] lg:gap-x-4 lg:gap-y-1.5">
        {facts.map((fact) => (
          <div
            key={fact.label}
            className="grid grid-cols-[8rem_1fr] gap-x-4 border-t border-line py-2 lg:contents"
          >
            <dt className="text-ink-soft">{fact.label}</dt>
            <dd className={`tabular min-w-0 ${fact.isLong ? "lg:col-span-3" : ""}`}>
              {fact.value}
              {fact.hint ? <span className="block text-sm text-ink-soft">{fact.hint}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      <figure className="flex flex-wrap items-end gap-x-5 gap-y-2 border-line max-lg:border-t max-lg:pt-4 lg:w-36 lg:shrink-0">
        <SizeDrawing dimensionsCm={piece.dimensionsCm} label={t("drawn", { length, width, height })} />
        <figcaption className="text-sm text-ink-soft">{t("drawnNote")}</figcaption>
      </figure>
    </section>
  );
}
