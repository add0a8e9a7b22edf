"use client";

import { useTranslations } from "next-intl";
import { useWorkshop } from "../../portal/use-workshop";
import { useDesk } from "../drafts/use-desk";
import { photoAddress } from "./photo-address";
import type { PhotoInList } from "./photo-list";

/** Photos side by side, small. */
export function PhotoRow({ photos }: { readonly photos: readonly PhotoInList[] }) {
  const t = useTranslations("workshop-listing.photos");
  const { workshopId } = useWorkshop();
  const { state } = useDesk();
  return (
    <span className="my-1 flex flex-wrap gap-2">
      {photos.map(({ id, alt }, at) => (
        // biome-ignore lint/performance/noImgElement: it is on this device, or behind the manager's session
        <img
          key={id}
          src={photoAddress(id, state.photos.get(id), workshopId)}
          alt={alt || t("number", { number: at + 1 })}
          className="h-20 w-16 rounded-sm bg-sand object-cover"
        />
      ))}
    </span>
  );
}
