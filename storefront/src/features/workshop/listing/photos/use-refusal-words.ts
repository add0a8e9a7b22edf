"use client";

import { PHOTO_REFUSALS } from "@second-chance/backend/contracts/manager/photo-words";
import { useTranslations } from "next-intl";

/** The sentence for a photo that can't be taken. */
export function useRefusalWords(): (code: string | null) => string {
  const t = useTranslations("workshop-photos.refusals");
  const tOwn = useTranslations("workshop-listing.photos.refusal");
  return (code) => {
    const known = PHOTO_REFUSALS.find((each) => each === code);
    if (known) return t(known);
    return tOwn(code === "photo_quota_reached" || code === "photos_enough_today" ? code : "other");
  };
}
