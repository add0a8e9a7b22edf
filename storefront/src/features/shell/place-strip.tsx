import { LOCALES } from "@second-chance/backend/contracts/locale";
import { MARKETS } from "@second-chance/backend/contracts/markets";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { countryName } from "@/i18n/format";
import { LANGUAGE_NAMES } from "@/i18n/language-names";
import { Button } from "@/ui/button";
import { Container } from "@/ui/container";
import { Icon } from "@/ui/icon";
import { Select } from "@/ui/select";

/** Where the parcels go, in which currency and language, on every page; opens the form that changes it. */
export async function PlaceStrip({ place }: { readonly place: Place }) {
  const t = await getTranslations("shell.place");
  const { locale, country, market } = place;
  const countries = MARKETS.map((known) => ({
    value: known.country.toLowerCase(),
    label: countryName(known.country, locale),
  })).sort((a, b) => a.label.localeCompare(b.label, locale));

  return (
    <div className="bg-sand text-sm">
      <Container>
        <button
          type="button"
          popoverTarget="place"
          className="flex min-h-11 w-full items-center gap-2 text-left sm:w-auto"
        >
          <Icon name="place" className="size-4" />
          <span className="min-w-0 grow truncate">
            <span className="max-sm:sr-only">{t("sendingTo")} </span>
            {t("strip", {
              country: countryName(country, locale),
              currency: market.currencyCode,
              language: LANGUAGE_NAMES[locale],
            })}
          </span>
          <span className="underline decoration-line-strong underline-offset-4">{t("change")}</span>
        </button>
      </Container>
      <div
        id="place"
        popover="auto"
        className="panel-popover bg-paper p-gutter text-base text-ink shadow-raised"
      >
        <form action="/choose" method="post" className="flex flex-col gap-6">
          <div className="flex items-start justify-between gap-4">
            <h2 className="text-2xl">{t("title")}</h2>
            <button
              type="button"
              popoverTarget="place"
              popoverTargetAction="hide"
              aria-label={t("close")}
              className="-mt-2 -mr-2 grid size-12 shrink-0 place-items-center rounded-full hover:bg-sand"
            >
              <Icon name="close" />
            </button>
          </div>
          <p className="text-ink-soft">{t("lead")}</p>
          <Select
            id="place-country"
            name="country"
            label={t("country")}
            options={countries}
            defaultValue={country}
            autoComplete="shipping country"
          />
          <Select
            id="place-language"
            name="locale"
            label={t("language")}
            options={LOCALES.map((known) => ({ value: known, label: LANGUAGE_NAMES[known] }))}
            defaultValue={locale}
          />
          <Button wide>{t("submit")}</Button>
        </form>
      </div>
    </div>
  );
}
