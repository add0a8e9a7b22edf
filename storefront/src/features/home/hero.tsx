import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { cataloguePath, pathOf } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";
import { Still } from "@/ui/still";
import table from "./campaign/home.webp";

interface HeroProps {
  readonly place: Place;
  readonly total: number;
  readonly countries: number;
}

/** What the shop is in one breath, beside a table of its pieces. */
export async function Hero({ place, total, countries }: HeroProps) {
  const t = await getTranslations("home");
  return (
    <section aria-labelledby="hero" className="grid items-stretch lg:grid-cols-[minmax(26rem,5fr)_7fr]">
      <div className="order-2 flex flex-col justify-center px-gutter py-stack lg:order-1 lg:py-section lg:pl-[max(var(--spacing-gutter),calc((100vw-100rem)/2+var(--spacing-gutter)))]">
        <h1 id="hero" className="text-5xl tracking-tighter">
          {t("title")}
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
        sizes="(min-width: 64rem) 58vw, 100vw"
        first
        className="order-1 aspect-5/4 object-cover sm:aspect-8/5 lg:order-2 lg:h-full lg:min-h-[34rem]"
      />
    </section>
  );
}
