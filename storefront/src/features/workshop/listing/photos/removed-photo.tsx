"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";

/** A photo is gone from the list, and may come back. */
export function RemovedPhoto({ onUndo }: { readonly onUndo: () => void }) {
  const t = useTranslations("workshop-listing.photos");
  return (
    <div role="status" className="flex items-center justify-between gap-4 rounded-md bg-sand px-4">
      <p>{t("removed")}</p>
      <Button type="button" look="quiet" onClick={onUndo}>
        {t("undo")}
      </Button>
    </div>
  );
}
