"use client";

import { useRef, useState } from "react";
import { drawPhoto } from "../listing/photos/draw-photo";
import { openPhoto } from "../listing/photos/open-photo";
import { useRefusalWords } from "../listing/photos/use-refusal-words";
import { askPortal } from "../portal/portal-api";
import { sendPhoto } from "../portal/send-photo";
import { useWorkshop } from "../portal/use-workshop";
import type { ConsentDraft } from "./consent-draft";

/** Takes a picture of hands, draws it anew on the device, so that place and camera stay behind, and sends it at once. */
export function useHandsPicture(change: (changes: Partial<ConsentDraft>) => void) {
  const { workshopId } = useWorkshop();
  const say = useRefusalWords();
  const [preview, setPreview] = useState<string>();
  const [part, setPart] = useState(0);
  const [problem, setProblem] = useState<string>();
  const sent = useRef<string>(undefined);

  const forget = () => {
    if (preview) URL.revokeObjectURL(preview);
    setPreview(undefined);
    // What stays behind is cleared away by the shop within a day.
    if (sent.current) void askPortal(`/workshops/${workshopId}/photos/${sent.current}`, { method: "DELETE" });
    sent.current = undefined;
  };
  const refuse = (code: string) => {
    setPreview(undefined);
    setProblem(say(code));
    change({ picture: { state: "none" } });
  };
  const take = async (file: File) => {
    forget();
    setProblem(undefined);
    setPart(0);
    change({ picture: { state: "coming" } });
    const opened = await openPhoto(file);
    if (typeof opened === "string") return refuse(opened);
    const drawn = await drawPhoto(opened, 0).finally(() => opened.close());
    setPreview(URL.createObjectURL(drawn.small));
    const outcome = await sendPhoto(workshopId, { file: drawn.full, purpose: "hands", onPart: setPart });
    if (outcome.state === "refused") return refuse(outcome.code);
    sent.current = outcome.id;
    change({ picture: { state: "there", photoId: outcome.id } });
  };
  const remove = () => {
    forget();
    setProblem(undefined);
    change({ picture: { state: "none" }, pictureWords: "" });
  };
  return { preview, part, problem, take, remove };
}
