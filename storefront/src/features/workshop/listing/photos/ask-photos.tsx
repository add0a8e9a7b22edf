"use client";

import { LISTING_LIMITS } from "@second-chance/backend/contracts/manager/listing-words";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { Notice } from "@/ui/notice";
import { useDesk } from "../drafts/use-desk";
import type { AskProps } from "../form/ask";
import { addPhotos, type RefusedFile } from "./add-photos";
import { PhotoItem } from "./photo-item";
import { movePhoto, type PhotoInList, putBack } from "./photo-list";
import { PhotoSources } from "./photo-sources";
import { RemovedPhoto } from "./removed-photo";
import { useRefusalWords } from "./use-refusal-words";

/** The cropper is fetched when somebody crops. */
const PhotoEditor = lazy(() => import("./photo-editor"));

/** Photos from the camera or from files, in the order that shoppers see. */
export function AskPhotos({
  content,
  onAnswer,
  read,
}: AskProps & { readonly read: () => AskProps["content"] }) {
  const t = useTranslations("workshop-listing.photos");
  const say = useRefusalWords();
  const { desk } = useDesk();
  const [preparing, setPreparing] = useState(0);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [removed, setRemoved] = useState<{ readonly photo: PhotoInList; readonly at: number }>();
  const [edited, setEdited] = useState<string>();
  const [told, setTold] = useState("");
  const photos = content.photos ?? [];
  // Photos become ready one after the other: each is added to what is there by then.
  const now = () => read().photos ?? [];
  const keep = (next: readonly PhotoInList[]) => onAnswer({ photos: [...next] });
  const move = (from: number, to: number) => {
    keep(movePhoto(now(), from, to));
    setTold(t("moved", { number: to + 1 }));
  };

  const add = async (chosen: readonly File[]) => {
    const files = chosen.slice(0, Math.max(0, LISTING_LIMITS.photos - photos.length));
    setPreparing(files.length);
    setRefused(
      await addPhotos(desk, files, (id) => {
        keep([...now(), { id, alt: "" }]);
        setPreparing((left) => left - 1);
      }),
    );
    setPreparing(0);
    void desk.send();
  };
  return (
    <>
      {photos.length < LISTING_LIMITS.photos ? (
        <PhotoSources onFiles={(files) => void add(files)} />
      ) : (
        <p>{t("full", { count: LISTING_LIMITS.photos })}</p>
      )}
      <p role="status" className={preparing > 0 ? "text-ink-soft" : "sr-only"}>
        {preparing > 0 ? t("preparing", { count: preparing }) : told}
      </p>
      {refused.map(({ name, code }) => (
        <Notice
          key={name}
          look="problem"
          role="alert"
          title={t("refusal.file", { name, reason: say(code) })}
        />
      ))}
      {removed && (
        <RemovedPhoto
          onUndo={() => {
            keep(putBack(now(), removed.photo, removed.at));
            setRemoved(undefined);
          }}
        />
      )}
      {photos.length > 1 && <p className="text-sm text-ink-soft">{t("drag")}</p>}
      {photos.length > 0 && (
        <ol aria-label={t("list")} className="flex flex-col gap-4">
          {photos.map((photo, at) => (
            <PhotoItem
              key={photo.id}
              photo={photo}
              at={at}
              count={photos.length}
              onMove={move}
              onAlt={(alt) => keep(now().map((each) => (each.id === photo.id ? { ...each, alt } : each)))}
              onEdit={() => setEdited(photo.id)}
              onRemove={() => {
                keep(now().filter(({ id }) => id !== photo.id));
                setRemoved({ photo, at });
              }}
            />
          ))}
        </ol>
      )}
      {edited && (
        <Suspense>
          <PhotoEditor
            photoId={edited}
            onClose={() => setEdited(undefined)}
            onDone={(id) => {
              keep(now().map((each) => (each.id === edited ? { ...each, id } : each)));
              setEdited(undefined);
              void desk.send();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
