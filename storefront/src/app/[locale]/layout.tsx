import "../globals.css";
import { DEFAULT_LOCALE, isLocale } from "@second-chance/backend/contracts/locale";
import type { Metadata, Viewport } from "next";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { env } from "@/env";
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

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(env().SITE_URL) };
}

export default async function RootLayout({
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
    // The theme stands on <html> before React looks at it.
    <html lang={language} suppressHydrationWarning>
      <FontPreloads locale={language} />
      <ThemeScript />
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  );
}
