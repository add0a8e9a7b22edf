import "../../globals.css";
import { DEFAULT_LOCALE, isLocale, LOCALES } from "@second-chance/backend/contracts/locale";
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, setRequestLocale } from "next-intl/server";
import type { ComponentProps, ReactNode } from "react";
import { FontPreloads } from "@/features/shell/font-preloads";
import { ThemeScript } from "@/features/theme/theme-script";

/** The papers of tokens.css. */
export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ef" },
    { media: "(prefers-color-scheme: dark)", color: "#171310" },
  ],
  colorScheme: "light dark",
};

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** One static page a language, the only ones of the shop that bring their texts along: they work without a line. */
export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }));

export default async function TillLayout({
  children,
  params,
}: {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  const language = isLocale(locale) ? locale : DEFAULT_LOCALE;
  setRequestLocale(language);
  const { till } = await getMessages({ locale: language });
  return (
    // Nothing here works without script, so scripts come first (server/scripts-last).
    <html lang={language} data-scripts="first" className="scroll-pt-20 scroll-pb-24" suppressHydrationWarning>
      <FontPreloads locale={language} />
      <ThemeScript />
      <body className="min-h-dvh">
        <NextIntlClientProvider locale={language} messages={{ till }}>
          {/* Its types are those of the admin's older React. */}
          {children as ComponentProps<typeof NextIntlClientProvider>["children"]}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
