import type { Catalogue, FacetValue } from "@second-chance/backend/contracts/catalogue";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { countryInText, formatMoney, toMinor } from "@/i18n/format";
import { cataloguePath } from "@/i18n/paths";
import { Icon } from "@/ui/icon";
import { TextLink } from "@/ui/text-link";
import { catalogueQuery, type Question, toggled } from "./catalogue-query";

interface Chip {
  readonly label: string;
  readonly without: Question;
}

interface ChosenProps {
  readonly place: Place;
  readonly question: Question;
  readonly catalogue: Catalogue;
}

function labelIn(values: readonly FacetValue[], value: string): string {
  return values.find((known) => known.value === value)?.label ?? value;
}

/** What is asked, one chip each; a press takes it away. */
export async function Chosen({ place, question, catalogue }: ChosenProps) {
  const t = await getTranslations("catalogue");
  const { facets } = catalogue;
  const currencyCode = place.market.currencyCode;
  const priceLabel = (text: string) =>
    formatMoney({ amountMinor: toMinor(text, currencyCode) ?? 0, currencyCode }, place);
  const first = { ...question, page: 1 };

  const chips: Chip[] = [];
  if (question.q)
    chips.push({ label: t("searchTitle", { query: question.q }), without: { ...first, q: "" } });
  for (const facet of ["craft", "center", "origin"] as const) {
    for (const value of question[facet]) {
      chips.push({ label: labelIn(facets[facet], value), without: toggled(question, facet, value) });
    }
  }
  for (const value of question.workshop) {
    const name = catalogue.items.find((piece) => piece.workshop.handle === value)?.workshop.name;
    chips.push({ label: name ?? t("workshop"), without: toggled(question, "workshop", value) });
  }
  if (question.min) {
    chips.push({ label: t("chipFrom", { price: priceLabel(question.min) }), without: { ...first, min: "" } });
  }
  if (question.max) {
    chips.push({ label: t("chipTo", { price: priceLabel(question.max) }), without: { ...first, max: "" } });
  }
  if (question.unique) chips.push({ label: t("unique"), without: { ...first, unique: false } });
  if (question.sendable) {
    const country = countryInText(place.country, place.locale);
    chips.push({ label: t("sendable", { country }), without: { ...first, sendable: false } });
  }
  if (chips.length === 0) return null;

  return (
    <div className="flex flex-wrap items-center gap-2">
      <ul aria-label={t("chosen")} className="contents">
        {chips.map((chip) => (
          <li key={chip.label}>
            <a
              href={cataloguePath(place, catalogueQuery(chip.without))}
              rel="nofollow"
              aria-label={t("remove", { label: chip.label })}
              className="inline-flex min-h-11 items-center gap-2 rounded-full bg-sand px-4 text-sm font-semibold hover:bg-sand-deep"
            >
              {chip.label}
              <Icon name="close" className="size-4" />
            </a>
          </li>
        ))}
      </ul>
      <TextLink href={cataloguePath(place)} className="ml-2 inline-flex min-h-11 items-center text-sm">
        {t("clear")}
      </TextLink>
    </div>
  );
}
