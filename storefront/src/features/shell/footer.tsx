import { LOCALES } from "@second-chance/backend/contracts/locale";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { env } from "@/env";
import { ThemeChoice } from "@/features/theme/theme-choice";
import type { Place } from "@/i18n/find-place";
import { LANGUAGE_NAMES } from "@/i18n/language-names";
import { booksPath, cataloguePath, pathOf } from "@/i18n/paths";
import { Container } from "@/ui/container";
import { JointMark } from "@/ui/joint-mark";

function Column({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h2 className="font-sans text-sm font-semibold tracking-normal text-on-night-soft">{title}</h2>
      <ul className="mt-2">{children}</ul>
    </div>
  );
}

function Entry({
  href,
  lang,
  children,
}: {
  readonly href: string;
  readonly lang?: string;
  readonly children: string;
}) {
  return (
    <li>
      <a
        href={href}
        lang={lang}
        hrefLang={lang}
        className="inline-block py-1.5 underline-offset-4 hover:underline"
      >
        {children}
      </a>
    </li>
  );
}

export async function Footer({ place }: { readonly place: Place }) {
  const t = await getTranslations("shell");
  const isDemo = env().SHOP_ENV !== "production";
  return (
    <footer className="dovetail-edge mt-auto bg-night text-on-night">
      <Container className="grid gap-stack py-section sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <div className="max-w-prose sm:col-span-2 lg:col-span-1">
          <JointMark className="size-11 [&_.fill-ink]:fill-on-night" />
          <p className="mt-5 max-w-[24ch] font-serif text-2xl tracking-tight text-balance">
            {t("footer.line")}
          </p>
          <ThemeChoice
            legend={t("theme.legend")}
            labels={{ device: t("theme.device"), light: t("theme.light"), dark: t("theme.dark") }}
          />
        </div>
        <Column title={t("footer.shop")}>
          <Entry href={cataloguePath(place)}>{t("nav.catalogue")}</Entry>
          <Entry href={pathOf(place, "/centers")}>{t("nav.centers")}</Entry>
          <Entry href={pathOf(place, "/how-it-works")}>{t("nav.how")}</Entry>
        </Column>
        <Column title={t("footer.help")}>
          <Entry href={pathOf(place, "/orders")}>{t("footer.orders")}</Entry>
          <Entry href={pathOf(place, "/how-it-works#money")}>{t("footer.money")}</Entry>
          <Entry href={booksPath(place)}>{t("footer.books")}</Entry>
          <Entry href={pathOf(place, "/how-it-works#law")}>{t("footer.law")}</Entry>
        </Column>
        <Column title={t("footer.languages")}>
          {LOCALES.map((locale) => (
            <Entry key={locale} href={pathOf({ locale, country: place.country })} lang={locale}>
              {LANGUAGE_NAMES[locale]}
            </Entry>
          ))}
        </Column>
        {isDemo ? (
          <p className="max-w-prose text-sm text-on-night-soft sm:col-span-2 lg:col-span-4">
            <strong className="font-semibold text-on-night">{t("footer.demoTitle")}.</strong>{" "}
            {t("footer.demo")}
          </p>
        ) : null}
      </Container>
    </footer>
  );
}
