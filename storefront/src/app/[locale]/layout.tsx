import "../globals.css";
import { DEFAULT_LOCALE, isLocale } from "@second-chance/backend/contracts/locale";
import type { Metadata, Viewport } from "next";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { env } from "@/env";
import { FontPreloads } from "@/features/shell/font-preloads";

export const viewport: Viewport = { themeColor: "#faf6ef", colorScheme: "light" };

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
    <html lang={language}>
      <FontPreloads locale={language} />
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  );
}
