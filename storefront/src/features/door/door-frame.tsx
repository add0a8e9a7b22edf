import { LOCALES, type Locale } from "@second-chance/backend/contracts/locale";
import type { Portal } from "@second-chance/backend/contracts/portal";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LANGUAGE_NAMES } from "@/i18n/language-names";
import { JointMark } from "@/ui/joint-mark";
import { TextLink } from "@/ui/text-link";
import { type DoorPage, doorPath } from "./door-pages";

interface DoorFrameProps {
  readonly portal: Portal;
  readonly locale: Locale;
  readonly page: DoorPage;
  readonly title: string;
  readonly lead?: string;
  /** Of the address, kept when the language changes. */
  readonly query?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** A page before a portal: one heading, one form, and the other languages. */
export async function DoorFrame({ portal, locale, page, title, lead, query = {}, children }: DoorFrameProps) {
  const t = await getTranslations("door");
  const tPortal = await getTranslations(`${portal}-portal`);
  return (
    <main className="mx-auto w-full max-w-prose px-gutter py-6">
      <p className="flex items-center gap-2.5 font-serif text-xl">
        <JointMark className="size-7 shrink-0 text-clay" />
        {tPortal("title")}
      </p>
      <h1 className="mt-6 text-3xl">{title}</h1>
      {lead ? <p className="mt-3 text-lg text-ink-soft">{lead}</p> : null}
      <div className="mt-6">{children}</div>
      <nav aria-label={t("language")} className="mt-stack border-t border-line pt-4">
        <ul className="flex flex-wrap gap-x-5">
          {LOCALES.filter((each) => each !== locale).map((each) => (
            <li key={each}>
              <TextLink
                href={doorPath({ portal, locale: each }, page, query)}
                hrefLang={each}
                lang={each}
                className="inline-flex min-h-11 items-center"
              >
                {LANGUAGE_NAMES[each]}
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
    </main>
  );
}
