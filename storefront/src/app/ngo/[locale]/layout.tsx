import "../../globals.css";
import { DEFAULT_LOCALE, isLocale } from "@second-chance/backend/contracts/locale";
import type { Metadata, Viewport } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { FontPreloads } from "@/features/shell/font-preloads";
import { LeavingLine } from "@/features/shell/leaving-line";
import { ThemeScript } from "@/features/theme/theme-script";

interface NgoLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

const languageOf = async ({ params }: Pick<NgoLayoutProps, "params">) => {
  const { locale } = await params;
  return isLocale(locale) ? locale : DEFAULT_LOCALE;
};

/** The papers of tokens.css. */
export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ef" },
    { media: "(prefers-color-scheme: dark)", color: "#171310" },
  ],
  colorScheme: "light dark",
};

export async function generateMetadata(props: NgoLayoutProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await languageOf(props), namespace: "ngo-portal" });
  return {
    title: { template: `%s · ${t("title")}`, default: t("title") },
    robots: { index: false, follow: false },
  };
}

/** The portal of organisations: every page is written by the server for whoever asks, and kept by nobody. */
export default async function NgoLayout(props: NgoLayoutProps) {
  const locale = await languageOf(props);
  setRequestLocale(locale);
  return (
    <html lang={locale} className="scroll-pt-20" suppressHydrationWarning>
      <FontPreloads locale={locale} />
      <ThemeScript />
      <body className="min-h-dvh">
        <LeavingLine />
        {props.children}
      </body>
    </html>
  );
}
