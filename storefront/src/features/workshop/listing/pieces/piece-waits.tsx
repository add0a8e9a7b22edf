"use client";

import { useTranslations } from "next-intl";
import { isUnsent, type KeptDraft } from "../drafts/kept-draft";
import { useDesk } from "../drafts/use-desk";

/** What of a piece waits on this device, in one line. */
export function PieceWaits({ kept }: { readonly kept: KeptDraft | undefined }) {
  const t = useTranslations("workshop-listing.pieces.waiting");
  const { state } = useDesk();
  if (!kept) return null;
  const photos = (kept.content.photos ?? []).filter(({ id }) => {
    const photo = state.photos.get(id)?.state;
    return photo === "waiting" || photo === "received";
  }).length;
  const line = kept.theirs
    ? t("conflict")
    : kept.refusal
      ? t("refused")
      : kept.wish === "submit"
        ? t("submit")
        : isUnsent(kept)
          ? t("piece")
          : undefined;
  if (!line && photos === 0) return null;
  return (
    <p className="mt-1 text-sm text-ink-soft">
      {[line, photos > 0 && t("photos", { count: photos })].filter(Boolean).join(" · ")}
    </p>
  );
}
