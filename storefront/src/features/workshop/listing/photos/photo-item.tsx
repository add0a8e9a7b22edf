"use client";

import { LISTING_LIMITS } from "@second-chance/backend/contracts/manager/listing-words";
import { useTranslations } from "next-intl";
import type { DragEvent } from "react";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { useWorkshop } from "../../portal/use-workshop";
import { useDesk } from "../drafts/use-desk";
import { photoAddress } from "./photo-address";
import { PhotoDoubts } from "./photo-doubts";
import type { PhotoInList } from "./photo-list";
import { PhotoState } from "./photo-state";

/** What a drag carries: the place that it began at. */
const PLACE = "application/x-photo-place";

interface PhotoItemProps {
  readonly photo: PhotoInList;
  readonly at: number;
  readonly count: number;
  readonly onMove: (from: number, to: number) => void;
  readonly onAlt: (alt: string) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One photo: how it looks, where it is, and what can be done with it. Moved by arrows or dragged to another's place. */
export function PhotoItem({ photo, at, count, onMove, onAlt, onEdit, onRemove }: PhotoItemProps) {
  const t = useTranslations("workshop-listing.photos");
  const { workshopId } = useWorkshop();
  const { state } = useDesk();
  const kept = state.photos.get(photo.id);
  const number = at + 1;
  const isDragged = (event: DragEvent) => event.dataTransfer.types.includes(PLACE);
  return (
    <li
      draggable
      onDragStart={(event) => event.dataTransfer.setData(PLACE, String(at))}
      onDragOver={(event) => isDragged(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!isDragged(event)) return;
        event.preventDefault();
        onMove(Number(event.dataTransfer.getData(PLACE)), at);
      }}
      className="rounded-md border border-line p-3"
    >
      <div className="flex gap-3">
        {/* biome-ignore lint/performance/noImgElement: it is on this device */}
        <img
          src={photoAddress(photo.id, kept, workshopId)}
          alt={photo.alt || t("number", { number })}
          className="h-32 w-26 shrink-0 cursor-grab rounded-sm bg-sand object-cover"
        />
        <div className="flex min-w-0 grow flex-col items-start gap-1">
          {at === 0 && <Badge look="accent">{t("main")}</Badge>}
          <PhotoState kept={kept} />
          <div className="flex gap-1">
            <Move name="earlier" number={number} isOff={at === 0} onMove={() => onMove(at, at - 1)} />
            <Move name="later" number={number} isOff={at === count - 1} onMove={() => onMove(at, at + 1)} />
          </div>
          <div className="flex flex-wrap gap-x-3 text-sm">
            <Button type="button" look="quiet" aria-label={t("editOf", { number })} onClick={onEdit}>
              {t("edit")}
            </Button>
            <Button type="button" look="quiet" aria-label={t("removeOf", { number })} onClick={onRemove}>
              {t("remove")}
            </Button>
          </div>
        </div>
      </div>
      {kept && <PhotoDoubts doubts={kept.doubts} />}
      <details className="mt-2" open={photo.alt !== "" || undefined}>
        <summary className="flex min-h-11 cursor-pointer items-center underline decoration-line-strong underline-offset-4">
          {t("describe")}
        </summary>
        <Field
          id={`alt-${photo.id}`}
          label={t("alt", { number })}
          hint={t("altHint")}
          maxLength={LISTING_LIMITS.alt}
          autoComplete="off"
          enterKeyHint="next"
          value={photo.alt}
          onChange={(event) => onAlt(event.target.value)}
        />
      </details>
    </li>
  );
}

interface MoveProps {
  readonly name: "earlier" | "later";
  readonly number: number;
  readonly isOff: boolean;
  readonly onMove: () => void;
}

function Move({ name, number, isOff, onMove }: MoveProps) {
  const t = useTranslations("workshop-listing.photos");
  return (
    <button
      type="button"
      aria-label={t(name, { number })}
      // Not `disabled`: the focus would be lost when a photo arrives at an end.
      aria-disabled={isOff}
      onClick={() => isOff || onMove()}
      className="flex size-12 items-center justify-center rounded-md border border-line-strong aria-disabled:opacity-40"
    >
      <Icon name={name === "earlier" ? "up" : "down"} />
    </button>
  );
}
