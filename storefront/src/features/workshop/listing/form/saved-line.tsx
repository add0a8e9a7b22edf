"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/ui/icon";
import { usePortalSession } from "../../portal/portal-session";
import { hasUnsaved, type KeptDraft } from "../drafts/kept-draft";

/** Where the answers are now: nobody has to press "save", and nobody has to believe it. */
export function SavedLine({ draft }: { readonly draft: KeptDraft }) {
  const t = useTranslations("workshop-listing.form.saved");
  const { hasLine } = usePortalSession();
  if (!draft.base && !hasUnsaved(draft)) return null;
  const where = !hasUnsaved(draft) ? "shop" : hasLine && !draft.theirs && !draft.refusal ? "sending" : "here";
  return (
    <span className="flex items-center gap-1.5">
      <Icon name={where === "shop" ? "check" : "clock"} className="size-4" />
      {t(where)}
    </span>
  );
}
