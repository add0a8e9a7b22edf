import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { cataloguePath, pathOf } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";
import { shownWidth } from "@/ui/shown-width";
import { Still } from "@/ui/still";
import table from "./campaign/home.webp";

interface HeroProps {
  readonly place: Place;
  readonly total: number;
  readonly countries: number;
}

/** A longer title would make the words taller than the picture. */
const SHORT_TITLE = 24;

/** What the shop is in one breath, beside a table of its pieces: the whole table, nothing of it cut off. */
export async function Hero({ place, total, countries }: HeroProps) {
  const t = await getTranslations("home");
  const title = t("title");
  return (
    <section aria-labelledby="hero" className="grid lg:grid-cols-[minmax(26rem,5fr)_7fr]">
      <div className="order-2 flex flex-col justify-center px-gutter py-stack lg:order-1 lg:pl-[max(var(--spacing-gutter),calc((100vw-100rem)/2+var(--spacing-gutter)))]">
        <h1
          id="hero"
          className={`text-5xl tracking-tighter lg:text-4xl ${title.length > SHORT_TITLE ? "" : "xl:text-5xl"}`}
        >
          {title}
        </h1>
        <p className="mt-6 max-w-[34rem] text-lg text-ink-soft">{t("lead", { countries })}</p>
        <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
          <ButtonLink href={cataloguePath(place)}>{t("seeAll", { count: total })}</ButtonLink>
          <ButtonLink look="quiet" href={pathOf(place, "/how-it-works#money")}>
            {t("toMoney")}
          </ButtonLink>
        </div>
      </div>
      <Still
        picture={table}
        alt={t("heroAlt")}
        sizes={shownWidth("100vw", { "64rem": "59vw" })}
        first
        className="order-1 aspect-8/5 lg:order-2"
      />
    </section>
  );
}
