import { DEFAULT_LOCALE, isLocale } from "@second-chance/backend/contracts/locale";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { TillApp } from "@/features/till/till-app";

type Params = Promise<{ locale: string }>;

async function languageOf(params: Params) {
  const { locale } = await params;
  return isLocale(locale) ? locale : DEFAULT_LOCALE;
}

export async function generateMetadata({ params }: { readonly params: Params }): Promise<Metadata> {
  const t = await getTranslations({ locale: await languageOf(params), namespace: "till" });
  return { title: t("title"), manifest: "/till.webmanifest" };
}

/** The fair till: sells at a stall, with or without a line. */
export default async function TillPage({ params }: { readonly params: Params }) {
  const locale = await languageOf(params);
  setRequestLocale(locale);
  return <TillApp locale={locale} />;
}
