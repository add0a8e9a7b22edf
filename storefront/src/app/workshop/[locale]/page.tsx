import { DEFAULT_LOCALE, isLocale } from "@second-chance/backend/contracts/locale";
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { portalMessages } from "@/features/workshop/portal/portal-messages";
import { WorkshopPortal } from "@/features/workshop/portal/workshop-portal";

type Params = Promise<{ locale: string }>;

async function languageOf(params: Params) {
  const { locale } = await params;
  return isLocale(locale) ? locale : DEFAULT_LOCALE;
}

export async function generateMetadata({ params }: { readonly params: Params }): Promise<Metadata> {
  const t = await getTranslations({ locale: await languageOf(params), namespace: "workshop-portal" });
  return { title: t("title"), manifest: "/workshop.webmanifest" };
}

/** Every screen of the portal in a language: one static page that brings its texts along and works without a line. */
export default async function WorkshopPage({ params }: { readonly params: Params }) {
  const locale = await languageOf(params);
  setRequestLocale(locale);
  return (
    <NextIntlClientProvider locale={locale} messages={portalMessages(await getMessages({ locale }))}>
      <WorkshopPortal locale={locale} />
    </NextIntlClientProvider>
  );
}
