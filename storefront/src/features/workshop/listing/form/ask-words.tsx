"use client";

import { LISTING_LIMITS } from "@second-chance/backend/contracts/manager/listing-words";
import { useLocale, useTranslations } from "next-intl";
import { CONTROL, FieldShell } from "@/ui/field";
import type { AskProps } from "./ask";

/** A few sentences, in the language that the manager writes. */
export function AskWords({ content, onAnswer }: AskProps) {
  const t = useTranslations("workshop-listing.ask.words");
  const locale = useLocale();
  return (
    <FieldShell id="words" label={t("short")}>
      <textarea
        id="words"
        rows={7}
        className={CONTROL}
        maxLength={LISTING_LIMITS.words}
        value={content.words ?? ""}
        onChange={(event) => onAnswer({ words: event.target.value, locale: content.locale ?? locale })}
      />
    </FieldShell>
  );
}
