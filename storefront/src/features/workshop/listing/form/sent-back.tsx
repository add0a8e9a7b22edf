"use client";

import { useTranslations } from "next-intl";
import { Link } from "wouter";
import { Icon } from "@/ui/icon";
import type { KeptDraft } from "../drafts/kept-draft";
import { sameContent } from "../drafts/same-content";
import { questionOf } from "./questions";

/** What an operator asks for, each with the way to its question, and whether that was changed since. */
export function SentBack({ draft: { id, base, content } }: { readonly draft: KeptDraft }) {
  const t = useTranslations("workshop-listing");
  if (base?.state !== "sent_back" || base.reasons.length === 0) return null;
  return (
    <section className="rounded-md bg-clay-wash p-4">
      <h2 className="font-semibold">{t("sentBack.title")}</h2>
      <ul className="mt-2">
        {base.reasons.map(({ field, reason }) => {
          const isChanged = !sameContent(content[field], base.content[field]);
          return (
            <li key={`${field} ${reason}`} className="border-b border-line py-1 last:border-b-0">
              <Link
                href={`/pieces/${id}?question=${questionOf(field)}`}
                className="block min-h-12 py-2 underline decoration-line-strong underline-offset-4"
              >
                <span className="font-semibold">{`${t(`ask.${questionOf(field)}.short`)}: `}</span>
                {reason}
              </Link>
              {isChanged && (
                <p className="flex items-center gap-1.5 pb-2 text-sm">
                  <Icon name="check" className="size-4" />
                  {t("sentBack.changed")}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
