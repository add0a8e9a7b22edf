"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import type { PhotoDoubt } from "./photo-light";

/** Said kindly, once, and nothing is forbidden. */
export function PhotoDoubts({ doubts }: { readonly doubts: readonly PhotoDoubt[] }) {
  const t = useTranslations("workshop-listing.photos.doubt");
  if (doubts.length === 0) return null;
  return (
    <div className="mt-3">
      <Notice look="care" role="status">
        <p className="text-base">{[...doubts.map((doubt) => t(doubt)), t("keep")].join(" ")}</p>
      </Notice>
    </div>
  );
}
