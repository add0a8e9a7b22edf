"use client";

import { PHOTO_REFUSALS } from "@second-chance/backend/contracts/manager/photo-words";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { sendPhoto } from "../portal/send-photo";
import { useWorkshop } from "../portal/use-workshop";
import { FileChoice } from "./file-choice";

interface Sending {
  readonly number: number;
  readonly count: number;
}
interface Refused {
  readonly name: string;
  readonly code: string;
}

/** The photos that a file names, sent beside it one after the other. */
export function PhotosBeside() {
  const t = useTranslations("workshop-import.photos");
  const { workshopId } = useWorkshop();
  const [sending, setSending] = useState<Sending>();
  const [sent, setSent] = useState(0);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const reasonOf = useReason();

  const send = async (files: readonly File[]) => {
    setSent(0);
    setRefused([]);
    for (const [index, file] of files.entries()) {
      setSending({ number: index + 1, count: files.length });
      const outcome = await sendPhoto(workshopId, { file, name: file.name });
      if (outcome.state === "ready") setSent((count) => count + 1);
      else setRefused((before) => [...before, { name: file.name, code: outcome.code }]);
    }
    setSending(undefined);
  };
  return (
    <>
      <FileChoice icon="plus" accept="image/*" many isDisabled={sending !== undefined} onFiles={send}>
        {t("choose")}
      </FileChoice>
      <p role="status" className="empty:hidden">
        {sending ? t("sending", { ...sending }) : sent > 0 ? t("sent", { count: sent }) : ""}
      </p>
      {refused.length > 0 && (
        <ul role="alert" className="flex flex-col gap-2">
          {refused.map(({ name, code }) => (
            <li key={name} className="font-semibold text-clay-deep wrap-anywhere">
              {t("refused", { name, reason: reasonOf(code) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function useReason(): (code: string) => string {
  const t = useTranslations("workshop-import.photos");
  const tPhotos = useTranslations("workshop-photos.refusals");
  return (code) => {
    const known = PHOTO_REFUSALS.find((each) => each === code);
    if (known) return tPhotos(known);
    if (code === "photos_enough_today") return t("enoughToday");
    return t(code === "photo_quota_reached" ? "noRoom" : "failed");
  };
}
