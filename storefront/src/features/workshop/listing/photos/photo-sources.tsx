"use client";

import { useTranslations } from "next-intl";
import type { ChangeEvent } from "react";
import { Icon } from "@/ui/icon";

const CHOICE =
  "flex min-h-14 grow cursor-pointer items-center justify-center gap-2 rounded-md px-4 text-center font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-indigo";

/** The camera, or files of the device: several at once. */
export function PhotoSources({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const t = useTranslations("workshop-listing.photos");
  const hand = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(target.files ?? [])]);
    // The same file may be chosen again.
    target.value = "";
  };
  return (
    <div className="flex flex-col gap-3 sm:flex-row">
      <label className={`${CHOICE} bg-action text-on-action`}>
        <input type="file" accept="image/*" capture="environment" className="sr-only" onChange={hand} />
        <Icon name="camera" />
        {t("take")}
      </label>
      <label className={`${CHOICE} border border-line-strong`}>
        <input type="file" accept="image/*" multiple className="sr-only" onChange={hand} />
        <Icon name="plus" />
        {t("choose")}
      </label>
    </div>
  );
}
