import type { BasketGroup } from "@second-chance/backend/contracts/basket";
import { getTranslations } from "next-intl/server";
import { arrivalTexts } from "@/features/arrival/arrival-texts";
import { problemTexts } from "@/features/problems/problem-text";
import { countryInText, countryName, type FormatPlace, formatMoney, formatWeight } from "@/i18n/format";
import { centerPath } from "@/i18n/paths";
import { Icon } from "@/ui/icon";
import { TextLink } from "@/ui/text-link";
import { VerdictLine } from "@/ui/verdict-line";
import { BasketLine } from "./basket-line";
import { mayGo, optionOf } from "./basket-totals";

interface BasketParcelProps {
  readonly group: BasketGroup;
  readonly place: FormatPlace;
}

/** What one center sends: its lines, and the post to the ship-to country. */
export async function BasketParcel({ group, place }: BasketParcelProps) {
  const t = await getTranslations("basket.parcel");
  const tArrival = await getTranslations("arrival");
  const text = await problemTexts(place);
  const arrival = (await arrivalTexts(place))(group);
  const { center, lines } = group;
  const option = optionOf(group);
  const country = countryInText(place.country, place.locale);
  const problems = group.problems.filter((problem) => problem.code !== "shipping_missing");
  return (
    <section aria-labelledby={`parcel-${center.id}`} className="mb-stack">
      <header className="border-b border-line-strong pb-3">
        <h2 id={`parcel-${center.id}`} className="flex items-start gap-3 text-xl">
          <Icon name="parcel" className="mt-1 size-5" />
          <span>
            {t.rich("title", {
              center: center.name,
              link: (chunks) => <TextLink href={centerPath(place, center.handle)}>{chunks}</TextLink>,
            })}
          </span>
        </h2>
        <p className="pl-8 text-sm text-ink-soft">
          {t("origin", { place: center.place, country: countryName(center.country, place.locale) })}
          {" · "}
          {formatWeight(group.weightGrams, place)}
          {arrival ? <span className="block">{arrival}</span> : null}
        </p>
      </header>
      <ul>
        {lines.map((line) => (
          <BasketLine key={line.id} line={line} place={place} />
        ))}
      </ul>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 py-3 text-sm">
        {option ? (
          <>
            <p>
              {t("postage", { country })}
              <span className="text-ink-soft">
                {" "}
                · {t("days", { min: option.minDays, max: option.maxDays })}
                {option.parcels > 1 ? ` · ${tArrival("parcels", { count: option.parcels })}` : null}
              </span>
            </p>
            <p className="tabular">
              {group.options.length > 1
                ? t("from", { price: formatMoney(option.price, place) })
                : formatMoney(option.price, place)}
            </p>
          </>
        ) : mayGo(lines) ? (
          <VerdictLine verdict="blocked" sentence={t("none", { country })} />
        ) : null}
        {option
          ? problems.map((problem) => (
              <VerdictLine key={problem.code} verdict="review" sentence={text(problem)} />
            ))
          : null}
      </div>
    </section>
  );
}
