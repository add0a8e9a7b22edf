import type { Card } from "@second-chance/backend/contracts/catalogue";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { cataloguePath, pathOf, piecePath } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";
import { Picture } from "@/ui/picture";

interface HeroProps {
  readonly place: Place;
  readonly pieces: readonly Card[];
  readonly total: number;
  readonly countries: number;
}

/** What the shop is in one line, beside a wall of its pieces: flush, like a contact sheet on a studio table. */
export async function Hero({ place, pieces, total, countries }: HeroProps) {
  const t = await getTranslations("home");
  return (
    <section aria-labelledby="hero" className="grid lg:grid-cols-[minmax(24rem,5fr)_7fr]">
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
      <ul
        aria-label={t("wall")}
        className="order-1 grid grid-cols-3 sm:grid-cols-4 lg:order-2 lg:grid-rows-2"
      >
        {pieces.map((piece, index) => (
          <li
            key={piece.productId}
            className={`group relative aspect-4/5 overflow-hidden bg-sand lg:aspect-auto lg:min-h-72 ${index >= 6 ? "max-sm:hidden" : ""}`}
          >
            {piece.picture ? (
              <Picture
                picture={piece.picture}
                alt=""
                sizes="(min-width: 64rem) 15vw, (min-width: 40rem) 25vw, 33vw"
                widest={640}
                first={index < 3}
                className="h-full object-cover transition-transform duration-500 ease-out group-hover:scale-105"
              />
            ) : null}
            <a
              href={piecePath(place, piece.handle)}
              className="absolute inset-0 flex items-end outline-offset-[-4px]"
            >
              <span className="w-full bg-paper-raised/95 px-2.5 py-1.5 text-sm opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100">
                {piece.title}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
