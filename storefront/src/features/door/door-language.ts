import { DEFAULT_LOCALE, isLocale, type Locale } from "@second-chance/backend/contracts/locale";
import type { Portal } from "@second-chance/backend/contracts/portal";
import { setRequestLocale } from "next-intl/server";

export interface DoorProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}
/** A page of a portal's door. */
export type DoorPageProps = DoorProps & { readonly portal: Portal };

/** The language of a page of a portal, known to all that it draws. */
export async function portalLanguage({
  params,
}: {
  readonly params: Promise<{ locale: string }>;
}): Promise<Locale> {
  const { locale } = await params;
  const language = isLocale(locale) ? locale : DEFAULT_LOCALE;
  setRequestLocale(language);
  return language;
}

/** One value of the address, empty where it has none. */
export async function asked(
  { searchParams }: Pick<DoorProps, "searchParams">,
  name: string,
): Promise<string> {
  const value = (await searchParams)[name];
  return typeof value === "string" ? value : "";
}
