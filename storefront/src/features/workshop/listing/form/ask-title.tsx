"use client";

import { LISTING_LIMITS } from "@second-chance/backend/contracts/manager/listing-words";
import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/ui/field";
import type { AskProps } from "./ask";

/** The name, in the language that the manager writes. */
export function AskTitle({ content, onAnswer }: AskProps) {
  const t = useTranslations("workshop-listing.ask.title");
  const locale = useLocale();
  return (
    <Field
      id="title"
      label={t("short")}
      maxLength={LISTING_LIMITS.title}
      autoComplete="off"
      enterKeyHint="next"
      value={content.title ?? ""}
      onChange={(event) => onAnswer({ title: event.target.value, locale: content.locale ?? locale })}
    />
  );
}
