"use client";

import { DEFAULT_LOCALE, isLocale, type Locale } from "@second-chance/backend/contracts/locale";
import { usePathname } from "next/navigation";
import en from "@/messages/en/error.json";
import es from "@/messages/es/error.json";
import lt from "@/messages/lt/error.json";
import vi from "@/messages/vi/error.json";
import { Button, ButtonLink } from "@/ui/button";

/** Error pages run in the browser, where no other text is; these four sentences travel with the script. */
const TEXTS: Record<Locale, typeof en> = { en, es, vi, lt };

/** The shop can't answer just now: says so, keeps calm, offers to try again. */
export function ErrorNotice({ retry }: { readonly retry: () => void }) {
  const [, locale = "", country = ""] = (usePathname() ?? "").split("/");
  const text = TEXTS[isLocale(locale) ? locale : DEFAULT_LOCALE];
  return (
    <div
      role="alert"
      className="mx-auto flex w-full max-w-page flex-col items-start gap-4 px-gutter py-section"
    >
      <title>{`${text.title} · Second Chance Crafts`}</title>
      <h1 className="text-3xl">{text.title}</h1>
      <p className="max-w-prose text-lg text-ink-soft">{text.text}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button type="button" onClick={retry}>
          {text.retry}
        </Button>
        <ButtonLink look="secondary" href={isLocale(locale) ? `/${locale}/${country}` : "/"}>
          {text.home}
        </ButtonLink>
      </div>
    </div>
  );
}
