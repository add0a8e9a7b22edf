"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import { type AbstractIntlMessages, NextIntlClientProvider, useLocale } from "next-intl";
import { type ComponentProps, type ReactNode, useEffect, useState } from "react";
import { loadPieceWords } from "./load-words";

interface InLanguageProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Draws a part of the screen in another language of the shop, as soon as its words are there. */
export function InLanguage({ locale, children }: InLanguageProps) {
  const own = useLocale();
  const [loaded, setLoaded] = useState<{ readonly locale: Locale; readonly words: AbstractIntlMessages }>();
  useEffect(() => {
    let isWanted = true;
    loadPieceWords(locale).then(
      (words) => isWanted && setLoaded({ locale, words }),
      // Without a line another language may not be here: the one before stays.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [locale]);
  if (!loaded) return null;
  return (
    <div lang={loaded.locale === own ? undefined : loaded.locale}>
      <NextIntlClientProvider locale={loaded.locale} messages={loaded.words}>
        {/* Its types are those of the admin's older React. */}
        {children as ComponentProps<typeof NextIntlClientProvider>["children"]}
      </NextIntlClientProvider>
    </div>
  );
}
