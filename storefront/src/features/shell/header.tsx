import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { cataloguePath, pathOf } from "@/i18n/paths";
import { Container } from "@/ui/container";
import { Icon } from "@/ui/icon";
import { JointMark } from "@/ui/joint-mark";
import { BasketCount } from "./basket-count";
import { PlaceStrip } from "./place-strip";
import { SearchBox } from "./search-box";

const ROUND = "relative grid size-11 place-items-center sm:size-12 rounded-full hover:bg-sand";

export async function Header({ place }: { readonly place: Place }) {
  const t = await getTranslations("shell");
  const links = [
    { href: cataloguePath(place), label: t("nav.catalogue") },
    { href: pathOf(place, "/centers"), label: t("nav.centers") },
    { href: pathOf(place, "/how-it-works"), label: t("nav.how") },
  ];
  return (
    <header className="border-b border-line">
      <PlaceStrip place={place} />
      <Container className="grid grid-cols-[1fr_auto] items-center gap-x-2 pt-3 sm:gap-x-6 lg:grid-cols-[auto_1fr_auto_auto] lg:py-4">
        <a
          href={pathOf(place)}
          aria-label={t("nav.homeLink")}
          className="flex items-center gap-2 py-1 sm:gap-3"
        >
          <JointMark className="size-9" />
          <span className="font-serif text-lg leading-[1.05] tracking-tight sm:text-xl">
            Second{"\u00a0"}Chance Crafts
          </span>
        </a>
        <nav
          aria-label={t("nav.label")}
          className="order-3 col-span-2 -mx-1.5 flex flex-wrap text-[0.9375rem] sm:gap-x-1 sm:text-base lg:order-none lg:col-span-1 lg:mx-4"
        >
          {links.map((link) => (
            <a
              key={link.href}
              href={link.href}
              className="rounded-md px-1.5 py-3 sm:px-2 decoration-clay decoration-2 underline-offset-8 hover:underline lg:px-3"
            >
              {link.label}
            </a>
          ))}
        </nav>
        <div className="hidden w-64 xl:block xl:w-80">
          <SearchBox place={place} id="header-search" />
        </div>
        <div className="-mr-3 flex items-center">
          <a
            href={`${cataloguePath(place)}#search`}
            className={`${ROUND} xl:hidden`}
            aria-label={t("search.label")}
          >
            <Icon name="search" className="size-6" />
          </a>
          <a href={pathOf(place, "/account")} className={ROUND} aria-label={t("nav.account")}>
            <Icon name="person" className="size-6" />
          </a>
          <a href={pathOf(place, "/basket")} className={ROUND}>
            <Icon name="basket" className="size-6" />
            <span className="sr-only">{t("nav.basket")} </span>
            <BasketCount />
          </a>
        </div>
      </Container>
    </header>
  );
}
