"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import Cropper, { type Area } from "react-easy-crop";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { useWorkshop } from "../../portal/use-workshop";
import { useDesk } from "../drafts/use-desk";
import { drawPhoto } from "./draw-photo";
import { type QuarterTurns, turnOnce } from "./photo-frame";
import { useFullPhoto } from "./use-full-photo";

/** The shop's own shape of a piece's picture. */
const SHOP_SHAPE = 4 / 5;
const NEAREST = 4;

interface PhotoEditorProps {
  readonly photoId: string;
  readonly onClose: () => void;
  /** With the id of the new photo: the one before stays as it is until nobody needs it. */
  readonly onDone: (photoId: string) => void;
}

/** Turns and crops a photo on the device. */
export default function PhotoEditor({ photoId, onClose, onDone }: PhotoEditorProps) {
  const t = useTranslations("workshop-listing.photos.editor");
  const { workshopId } = useWorkshop();
  const { desk, state } = useDesk();
  const full = useFullPhoto(photoId, state.photos.get(photoId), workshopId);
  const dialog = useRef<HTMLDialogElement>(null);
  const [turns, setTurns] = useState<QuarterTurns>(0);
  const [isWhole, setWhole] = useState(false);
  const [crop, setCrop] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [area, setArea] = useState<Area>();
  useEffect(() => dialog.current?.showModal(), []);

  const done = async () => {
    if (!full.blob) return;
    const picture = await createImageBitmap(full.blob);
    const drawn = await drawPhoto(picture, turns, isWhole ? undefined : area);
    picture.close();
    onDone(await desk.keepPhoto(drawn));
  };
  const shape = isWhole && full.ratio ? (turns % 2 === 0 ? full.ratio : 1 / full.ratio) : SHOP_SHAPE;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="photo-editor"
      onClose={onClose}
      className="m-auto flex h-dvh max-h-none w-full max-w-3xl flex-col gap-3 bg-paper p-4 text-ink"
    >
      <h2 id="photo-editor" className="text-2xl">
        {t("title")}
      </h2>
      {full.state === "missing" && <Notice look="problem" role="alert" title={t("unreadable")} />}
      <div className="relative min-h-40 grow bg-night">
        {full.address && (
          <Cropper
            image={full.address}
            crop={crop}
            zoom={isWhole ? 1 : zoom}
            maxZoom={NEAREST}
            rotation={turns * 90}
            aspect={shape}
            keyboardStep={8}
            onCropChange={setCrop}
            onZoomChange={setZoom}
            onRotationChange={() => undefined}
            onCropComplete={(_, pixels) => setArea(pixels)}
          />
        )}
      </div>
      <p className="text-sm text-ink-soft">{t("move")}</p>
      <label className="flex items-center gap-3">
        <span className="font-semibold">{t("zoom")}</span>
        <input
          type="range"
          min={1}
          max={NEAREST}
          step={0.1}
          value={zoom}
          disabled={isWhole}
          className="h-11 grow accent-action"
          onChange={(event) => setZoom(Number(event.target.value))}
        />
      </label>
      <div className="flex flex-wrap gap-3">
        <Button type="button" look="secondary" onClick={() => setTurns(turnOnce(turns))}>
          <Icon name="turn" />
          {t("turn")}
        </Button>
        <label className="flex min-h-12 items-center gap-2">
          <input
            type="checkbox"
            className="size-5 accent-action"
            checked={isWhole}
            onChange={() => setWhole(!isWhole)}
          />
          {t("whole")}
        </label>
      </div>
      <div className="flex gap-3">
        <Button type="button" look="secondary" onClick={() => dialog.current?.close()}>
          {t("cancel")}
        </Button>
        <Button type="button" wide disabled={!full.blob} onClick={() => void done()}>
          {t("done")}
        </Button>
      </div>
    </dialog>
  );
}
