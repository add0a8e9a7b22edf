import "../../globals.css";
import { DEFAULT_LOCALE, isLocale, LOCALES } from "@second-chance/backend/contracts/locale";
import type { Metadata, Viewport } from "next";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { ThemeScript } from "@/features/theme/theme-script";
import { TextSizeScript } from "@/features/workshop/settings/text-size-script";

/** The papers of tokens.css. */
export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ef" },
    { media: "(prefers-color-scheme: dark)", color: "#171310" },
  ],
  colorScheme: "light dark",
};

export const metadata: Metadata = { robots: { index: false, follow: false } };

export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }));

/** The workshop portal: its door is written by the server, its rooms by the device. */
export default async function WorkshopLayout({
  children,
  params,
}: {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  const language = isLocale(locale) ? locale : DEFAULT_LOCALE;
  setRequestLocale(language);
  return (
    // On a slow line a style sheet costs as long as the page itself: it comes inside (server/styles-inside), and fonts come later.
    <html lang={language} data-styles="inside" className="scroll-pt-20 scroll-pb-24" suppressHydrationWarning>
      <ThemeScript />
      <TextSizeScript />
      <body className="min-h-dvh">{children}</body>
    </html>
  );
}
