import { isLocale } from "@second-chance/backend/contracts/locale";
import { notFound, redirect } from "next/navigation";
import { homeCountry } from "@/i18n/choose-place";
import { pathOf } from "@/i18n/paths";

/** A language without a country leads to the country where most of its speakers here live. */
export default async function LanguagePage({ params }: { readonly params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  redirect(pathOf({ locale, country: homeCountry(locale) }));
}
